/** A place where a list hangs online and on the board, the period waits for answers, and objections need no name: what can happen to a notice. */
import { otherPolicies } from "../policies.ts";
import { rows } from "../suites/home.ts";
import { places, street } from "./cast.ts";
import type { Town } from "./town.ts";
import { uploaded } from "./upload.ts";
import { contact, propose, prove, screen, type Wish } from "./walk.ts";

const wish: Wish = { by: "resident-3", title: "绿景社区门口坡道加宽", area: places.lvjing, class: "WORKS", amount: "20000" };

/** A wrong text is corrected and hangs anew; two objections are answered, the period goes on and ends. The receipt number. */
export async function noticeElsewhere(town: Town): Promise<string> {
  const policy = otherPolicies.find((one) => one.area === places.lvjing);
  if (policy) await town.layPolicy(policy);
  const receipt = await propose(town, wish);
  await screen(town, receipt, wish);
  // Within two days of its last day to be listed: whose turn it is has been reminded.
  await town.at("2026-04-18T10:00");
  const first = await town.does("clerk-dongxiao", "hang", street, { area: street, projects: [receipt], contact });
  await prove(town, first, todayOf(town), "web");
  // Entered a day later than it was put up.
  await prove(town, first, "2026-04-17", "board", { files: uploaded() });
  await restate(town, receipt);
  const [next] = await rows<{ id: string }>(town.db, "SELECT id FROM notices WHERE corrects = ?", first);
  await prove(town, next?.id ?? "", todayOf(town), "web");
  await prove(town, next?.id ?? "", todayOf(town), "board");
  await town.does("resident-3", "object", receipt, { text: "坡道会占掉自行车位，请一并考虑。", anonymous: "yes" });
  await town.does("clerk-dongxiao", "receive", receipt, { text: "施工期间请留出轮椅通道。", sender: "三栋王阿姨", on: todayOf(town) });
  for (const { id } of await rows<{ id: string }>(town.db, "SELECT id FROM objections WHERE project = ? ORDER BY id", receipt))
    await town.does("clerk-dongxiao", "answer", receipt, { objection: id, upheld: "no", answer: "已调整方案，车位和通道都保留。" });
  return receipt;
}

async function restate(town: Town, receipt: string): Promise<void> {
  const words = { need: "坡道只有 0.8 米宽，轮椅和婴儿车错不开。", place: "绿景社区南门", beneficiaries: "420", contact };
  const right = { title: "绿景社区南门坡道加宽", ...words, reason: "原公示把南门写成了门口，受益人数也写错了。" };
  await town.does("clerk-dongxiao", "restate", receipt, { ...right, title: "绿景社区北门坡道加宽" });
  await town.does("clerk-caopu", "retain", receipt, { reason: "是南门，不是北门。" });
  await town.does("clerk-dongxiao", "restate", receipt, right);
  await town.does("clerk-caopu", "reissue", receipt);
}

const todayOf = (town: Town): string => new Date(town.now + 8 * 3_600_000).toISOString().slice(0, 10);
