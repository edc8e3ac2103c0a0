/** After the last payment: people are asked, some on paper; too few are satisfied, so the office answers for it; an evaluation gives points. */
import { keepWork } from "./keep.ts";
import { fillLibrary } from "./library.ts";
import { packAndPick } from "./packs.ts";
import { recastAll } from "./recasts.ts";
import { tellCall } from "./solicited.ts";
import type { Town } from "./town.ts";

/** It is kept, and done again elsewhere. */
export async function goOn(town: Town, receipt: string): Promise<void> {
  await keepWork(town, receipt);
  await fillLibrary(town, receipt);
  await judge(town, receipt);
  await town.does("clerk-dongxiao", "archive", receipt, { reason: "询价记录在街道采购档案中。" });
  await packAndPick(town);
  await tellCall(town);
  await recastAll(town);
}

async function judge(town: Town, receipt: string): Promise<void> {
  await town.at("2026-09-01");
  await town.does("resident-2", "opine", receipt, { opinion: "half_done", note: "还有两处没有装。" });
  await town.does("resident-2", "opine", receipt, { opinion: "mostly", note: "后来补上了。" });
  await town.does("member-1", "opine", receipt, { opinion: "as_ordered", note: "" });
  const counts = { "counts.count.0": "5", "counts.count.2": "2", "counts.count.4": "1" };
  const sheet = await town.does("clerk-dongxiao", "canvass", receipt, { ...counts, paper: "回访表 1–8 号，社区档案盒" });
  await town.does("clerk-caopu", "verify", sheet);
  await town.at("2026-10-08");
  await town.does("officer-service", "remedy", receipt, { note: "座椅间距偏大，已和物业商定年内再补两处。" });
  await town.does("officer-service", "evaluate", receipt, {
    ...{ "points.score.plan": "85", "points.score.quality": "80", "points.score.benefit": "70", "points.score.thrift": "90" },
    "points.note.benefit": "晚间使用的人不多",
  });
}
