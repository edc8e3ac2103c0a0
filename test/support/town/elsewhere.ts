/** What only rules other than the street's bring about. */
import { dayOf } from "#model/day.ts";
import { allPoints } from "../points.ts";
import { otherPolicies } from "../policies.ts";
import { places, street, suppliers } from "./cast.ts";
import { choose } from "./choose.ts";
import type { Town } from "./town.ts";
import { fileRaw } from "./upload.ts";
import { docketRaw, propose, type Wish } from "./walk.ts";

/** A place with rules of its own: an urgent start, two offices that check together, a district after the street. */
export async function elsewhere(town: Town): Promise<void> {
  const policy = otherPolicies.find((one) => one.area === places.lanhua);
  if (policy) await town.layPolicy(policy);
  const wish = { by: "resident-8", area: places.lanhua, class: "WORKS" } as const;
  const burst: Wish = { ...wish, title: "兰花社区水管爆裂抢修", amount: "30000" };
  const urgent = await propose(town, burst);
  await town.does("officer-works", "rush", urgent, { reason: "水管爆裂，路面已经塌陷，等不得。" });
  const wording = { title: burst.title, need: "水管爆裂，路面塌陷。", place: "兰花社区西门", ...allPoints };
  await town.does("officer-works", "pass", urgent, wording);
  const both = await propose(town, { ...wish, title: "兰花社区西门加装扶手", amount: "20000" });
  await town.does("clerk-dongxiao", "relay", both, { role: "officer:service", reason: "牵涉街道的无障碍改造，请公共服务办先看。" });
  const sketch = await town.does("clerk-dongxiao", "file", both, fileRaw("paper", "西门现场草图"));
  await town.does("clerk-dongxiao", "produce", both, { paper: "sketch", file: sketch, where: "原件存社区档案盒 2026-3" });
  await town.does("clerk-dongxiao", "pass", both, { ...wording, title: "兰花社区西门加装扶手", note: "现场看过，确有需要。" });
  await town.does("officer-service", "pass", both, { ...wording, title: "兰花社区西门加装扶手" });
  for (const [by, area, confirms, document] of [
    ["officer-service", street, "approver", "东街党工纪〔2026〕9号"],
    ["district", "440303", "district-2", "罗民复〔2026〕1号"],
  ] as const) {
    const today = new Date(town.now + 8 * 3_600_000).toISOString().slice(0, 10);
    const table = await town.does(by, "prepare", area, docketRaw(document, today, { [both]: { decision: "agree" } }));
    await town.does(confirms, "confirm", table);
  }
  await countTogether(town, urgent, both);
}

/** Two small orders of one place and class with one supplier: together they are over what may be placed directly, and somebody higher says why. */
async function countTogether(town: Town, first: string, second: string): Promise<void> {
  const on = dayOf(town.now);
  const [{ credit: supplier }] = suppliers;
  for (const [receipt, amount] of [
    [first, "30000"],
    [second, "20000"],
  ] as const) {
    await choose(town, "officer-works", receipt, supplier, amount);
    await town.does("officer-works", "contract", receipt, { supplier, number: `合同-${receipt}`, amount, on, from: on, until: on });
  }
}
