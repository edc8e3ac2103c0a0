/** After hand-over: a keeper is named, faults are reported with a name and without, and answered; before the warranty ends the clock tells. */
import { passerBy } from "./cast.ts";
import type { Town } from "./town.ts";

export async function openOutage(town: Town, receipt: string): Promise<string> {
  const query = town.db.$client.prepare("SELECT id FROM outages WHERE work = ? AND answered IS NULL ORDER BY leaf DESC LIMIT 1");
  return (await query.bind(receipt).all<{ id: string }>()).results[0]?.id ?? "";
}

export async function keepWork(town: Town, receipt: string): Promise<void> {
  await town.does("clerk-dongxiao", "care", receipt, { keeper: "今日家园物业服务中心", contact: "前台" });
  await town.does("resident-2", "fault", receipt, { text: "第三张椅子的靠背松了。", contact: "晚上都在家" });
  await town.does("supplier-2", "repair", receipt, {
    outage: await openOutage(town, receipt),
    repaired: "yes",
    answer: "已更换螺栓并加固。",
  });
  await town.does(passerBy, "fault", receipt, { text: "椅面被人划了几道。", contact: "" });
  await town.does("supplier-2", "repair", receipt, {
    outage: await openOutage(town, receipt),
    repaired: "no",
    answer: "属于人为损坏，已请物业处理。",
  });
}
