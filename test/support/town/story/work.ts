/** How the work of winter's projects went: lessons counted against their aims, a yard before and after, a change, a complaint. Invented. */
import type { Town } from "../town.ts";
import { handsOf, type Wish } from "../walk.ts";
import { pictured } from "./drawn.ts";

/** Before the vote the scheme says what is to be reached. */
export const planLessons = (town: Town, receipt: string): Promise<string> =>
  town.does("clerk-dongxiao", "plan", receipt, {
    "budget.item.1": "课程（含师资、教材、场地布置）",
    "budget.quantity.1": "1",
    "budget.price.1": "98000",
    schedule: "三月签约，四月到六月每周一课。",
    "aims.goal.1": "课程",
    "aims.aim.1": "4 场",
    "aims.goal.2": "服务长者",
    "aims.aim.2": "60 人次",
  });

export const tellOf = (town: Town, receipt: string, one: Wish, percent: string): Promise<string> =>
  town.does(handsOf(one).firm, "report", receipt, { percent, note: "按计划推进，现场安全有序。", next: "继续按进度安排实施。" });

export async function lesson(town: Town, receipt: string, on: string, heads: string): Promise<void> {
  const counted = { heads, families: "30", times: String(Number(heads) + 1) };
  const session = { activity: "course", on, place: "草埔东党群服务中心二楼", ...counted };
  await town.does(handsOf({ class: "SERVICE" }).firm, "convene", receipt, { ...session, sheet: pictured("sheet") });
}

/** Filed by the supplier, shown by the clerk. */
export async function picture(town: Town, receipt: string, side: "before" | "after"): Promise<void> {
  const caption = side === "before" ? "安装之前的后巷" : "安装之后的后巷（示意图）";
  const file = await town.does(handsOf({ class: "WORKS" }).firm, "file", receipt, { files: pictured(side), purpose: side, caption });
  await town.does("clerk-dongxiao", "show", file, { caption });
}

/** A little later is the officer's to decide; a flag is answered, a complaint is not yet. */
export async function tellWork(town: Town, of: { readonly delivery: string; readonly acceptance: string }): Promise<void> {
  const { firm, officer } = handsOf({ class: "WORKS" });
  await town.does(firm, "alter", of.delivery, { until: "2026-07-10", reason: "连续下雨，面层要等基层干透再铺。" });
  await town.does(officer, "permit", of.delivery, { note: "雨天记录已核对。" });
  await town.does("supervisor", "vouch", of.delivery, { agrees: "yes" });
  await lesson(town, of.acceptance, "2026-04-18", "50");
}
export const complainOf = (town: Town, receipt: string): Promise<string> =>
  town.does("resident-5", "complain", receipt, { text: "中午还在切割地砖，老人没法休息。" });
