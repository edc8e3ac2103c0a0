/** While the work is done: started, told of, changed a little, stopped and resumed, complained of, and answered. */
import { openComplaints } from "#model/deliver/complaint.ts";
import { dossier } from "#store/propose/dossier.ts";
import { fetch } from "#store/read.ts";
import type { Town } from "./town.ts";
import { uploaded } from "./upload.ts";
import { sit } from "./walk.ts";

/** `firm` acts for its supplier; it is of a class that the service office looks after. */
export async function whileItIsDone(town: Town, receipt: string, firm: string): Promise<void> {
  await town.does(firm, "report", receipt, { percent: "20", note: "已装好两处。", next: "装剩下六处。", photos: uploaded() });
  await town.does("supervisor", "vouch", receipt, { agrees: "no", note: "现场只看到一处。" });
  await town.does("resident-2", "complain", receipt, { text: "中午施工太吵，影响休息。" });
  await town.does("supervisor", "flag", receipt, { text: "现场没有围挡，请尽快设置。" });
  for (const said of await openOf(town, receipt))
    await town.does("officer-service", "redress", receipt, { complaint: said, founded: "yes", answer: "已调整施工时间，并补设围挡。" });
  await town.does("officer-service", "suspend", receipt, { reason: "台风预警，停工避险。" });
  await town.does("officer-service", "resume", receipt, { note: "预警解除，现场已检查。" });
  await changes(town, receipt, firm);
  const session = { on: dayIn(town), place: "今日家园长廊", heads: "20", families: "15", times: "24", reason: "与社区活动合办。" };
  await town.does(firm, "convene", receipt, { activity: "event", ...session, sheet: uploaded() });
}

async function changes(town: Town, receipt: string, firm: string): Promise<void> {
  await town.does(firm, "alter", receipt, { until: "2026-12-31", reason: "材料要从外地调来。" });
  await town.does("approver", "dismiss", receipt, { reason: "本地有现货。" });
  await town.does(firm, "alter", receipt, { amount: "82000", reason: "第四处要加固底座。" });
  await town.does("officer-service", "permit", receipt, { note: "在预备金内。" });
  const other = { place: "今日家园长廊东段", scope: "八处座椅里改两处为花箱。", side: "换了一位现场负责人。" };
  await town.does(firm, "alter", receipt, { ...other, reason: "西段要让出消防通道。" });
  await sit(town, [receipt], "2026-04-01");
}

const openOf = async (town: Town, receipt: string): Promise<readonly string[]> => {
  const d = await fetch(town.db, dossier(town.db, receipt, town.now));
  return d ? openComplaints(d).map((one) => one.complaint) : [];
};
const dayIn = (town: Town): string => new Date(town.now + 8 * 3_600_000).toISOString().slice(0, 10);
