/** A call to organisations: from its opening to what stands in the library, by the people of the small town. */

import { addDays, type Day, dayOf } from "#model/day.ts";
import type { Raw } from "#model/form.ts";
import { bodyOf } from "#model/policy/policy.ts";
import { luohu } from "../luohu.ts";
import { rows } from "../suites/home.ts";
import { firms, idOfHandle, street, suppliers } from "./cast.ts";
import { benches } from "./library.ts";
import type { Town } from "./town.ts";

const panel = `${street}-library_panel`;
export const experts = ["member-4", "member-5", "member-6", "member-7", "member-8"] as const;
export const [, organisation] = suppliers;
const [, , , other] = firms;

export { other };

/** The experts take their seats. */
export const seatPanel = (town: Town, of: readonly string[] = experts): Promise<string> =>
  town.does("officer-service", "renew", panel, {
    ...Object.fromEntries(of.map((handle) => [`seats.seat.${idOfHandle(handle)}`, "expert"])),
    ...{ from: dayOf(town.now), until: "" },
  });

const calling = (from: Day, until: Day): Raw => ({
  area: street,
  title: "2026年东晓街道服务类项目入库征集",
  sought: "面向长者和儿童、花小钱、别处也能照着做的服务。",
  classes: ["SERVICE"],
  from,
  until,
  places: "2",
});
/** Opened today, closed in three weeks. */
export const solicit = (town: Town, over: Raw = {}): Promise<string> =>
  town.does("officer-service", "solicit", street, { ...calling(dayOf(town.now), addDays(dayOf(town.now), 21)), ...over });

const offering: Raw = {
  ...benches,
  class: "SERVICE",
  title: "长者手机课堂",
  low: "1000",
  high: "20000",
  staff: "5",
  office: "60",
  contact: "刘社工",
};
export const offeredBy = (supplier: string, over: Raw = {}): Raw => ({ ...offering, supplier, ...over });

/** Every expert gives each item the points of its own. */
export async function judge(
  town: Town,
  applications: readonly string[],
  points: readonly number[],
  of: readonly string[] = experts,
): Promise<string> {
  const day = addDays(dayOf(town.now), 4);
  const called = {
    area: street,
    bodies: [panel.replace("-", "/")],
    body: "项目库专家评审会",
    place: "街道三楼",
    at: `${day}T09:30`,
    method: "online",
    projects: applications,
  };
  const meeting = await town.does("chair", "call", street, called);
  await town.at(`${day}T09:30`);
  for (const expert of of) await town.does(expert, "attend", meeting);
  for (const [index, given] of points.entries()) {
    const item = `${meeting}.${index + 1}`;
    await town.does("chair", "open", meeting, { item });
    await Promise.all(of.map((expert) => town.does(expert, "score", meeting, { item, ...pointsRaw(given) })));
    await town.does("chair", "close", meeting, { item });
  }
  await town.does("chair", "sign", meeting, { note: "" });
  return meeting;
}
export const pointsRaw = (given: number): Raw =>
  Object.fromEntries(
    (bodyOf(luohu, "library_panel")?.scores.value?.criteria ?? []).map(({ key }) => [`points.given.${key}`, String(given)]),
  );

/** One call with everything that can happen in it: taken back, sent back for more, unfit, scored, spoken against, let in. */
export async function tellCall(town: Town): Promise<string> {
  await seatPanel(town);
  const call = await solicit(town);
  const id = (supplier: string): string => `${call}-${supplier}`;
  const [builder, , third] = firms;
  await town.does(organisation.handle, "apply", call, offeredBy(organisation.credit));
  for (const { credit } of [other, builder, third])
    await town.does("clerk-dongxiao", "apply", call, offeredBy(credit, { channel: "paper" }));
  await town.does("clerk-dongxiao", "forgo", id(third.credit), { reason: "单位来电撤回。" });
  await town.at(addDays(dayOf(town.now), 22));
  await town.does("officer-service", "qualify", id(organisation.credit), { check: "return", note: "请补专职人员的社保记录。" });
  await town.does(organisation.handle, "apply", call, offeredBy(organisation.credit, { staff: "6" }));
  await town.does("officer-service", "qualify", id(builder.credit), { check: "refuse", unfit: "kind", note: "这次只面向社会组织。" });
  for (const { credit } of [organisation, other])
    await town.does("officer-service", "qualify", id(credit), { check: "pass", note: "材料齐全。" });
  await judge(town, [id(organisation.credit), id(other.credit)], [88, 76]);
  await town.does("officer-service", "announce", call);
  await town.does("resident-2", "contest", id(other.credit), { text: "这家没有在本区做过。" });
  const [contest] = await rows<{ id: string }>(town.db, "SELECT id FROM contests WHERE answer IS NULL");
  await town.does("approver", "weigh", id(other.credit), {
    objection: contest?.id ?? "",
    upheld: "no",
    answer: "条件没有要求在本区做过。",
  });
  await town.at(addDays(dayOf(town.now), 10));
  return call;
}
