/** Calls to organisations in the middle of things, in November and December 2026: open, to be checked, to be mended, to be scored, to be announced, spoken against. */
import { addDays, dayOf } from "#model/day.ts";
import { firms } from "./cast.ts";
import { five } from "./sittings.ts";
import { judge, offeredBy, organisation, other, seatPanel, solicit } from "./solicited.ts";
import type { Town } from "./town.ts";

const [builder, , third] = firms;
const paper = { channel: "paper" };
let toMend = "";
let decided = "";
let hanging = "";

/** From Monday 2 November to the 27th. */
export async function callAhead(town: Town): Promise<void> {
  await seatPanel(town, five);
  const until = { until: addDays(dayOf(town.now), 18) };
  [toMend, decided, hanging] = [
    await solicit(town, { ...until, title: "待评审的入库征集" }),
    await solicit(town, { ...until, title: "待公布的入库征集" }),
    await solicit(town, { ...until, title: "公布中的入库征集" }),
  ];
  for (const call of [toMend, hanging]) {
    await town.does(organisation.handle, "apply", call, offeredBy(organisation.credit));
    await town.does("clerk-dongxiao", "apply", call, offeredBy(other.credit, paper));
  }
  for (const call of [toMend, decided])
    for (const { credit } of [builder, third]) await town.does("clerk-dongxiao", "apply", call, offeredBy(credit, paper));
  await town.at("2026-11-23");
  await town.does("officer-service", "qualify", `${toMend}-${organisation.credit}`, { check: "pass" });
  for (const { credit } of [builder, third])
    await town.does("officer-service", "qualify", `${decided}-${credit}`, { check: "refuse", unfit: "kind", note: "只面向社会组织。" });
  const both = [organisation, other].map(({ credit }) => `${hanging}-${credit}`);
  for (const one of both) await town.does("officer-service", "qualify", one, { check: "pass" });
  await judge(town, both, [88, 76], five);
}

/** On 14 December one is open, one to be mended, and something is said against a result. */
export async function callOn(town: Town): Promise<void> {
  const open = await solicit(town, { title: "正在征集" });
  await town.does(organisation.handle, "apply", open, offeredBy(organisation.credit));
  await town.does("officer-service", "qualify", `${toMend}-${builder.credit}`, { check: "return", note: "请补材料。" });
  await town.does("officer-service", "announce", hanging);
  await town.does("resident-2", "contest", `${hanging}-${other.credit}`, { text: "这家没有在本区做过。" });
}
