/** From establishment to the end: corrected, contracted, delivered, found faulty, put right, accepted and paid; or terminated. */
import { idOfHandle, suppliers } from "./cast.ts";
import { whileItIsDone } from "./deliver.ts";
import type { Town } from "./town.ts";
import { announced } from "./walk.ts";

interface Ending {
  readonly whole: string;
  readonly terminated: string;
}
const [{ credit: builder, handle: builds }, { credit: server, handle: serves }] = suppliers;

export async function end(town: Town, of: Ending): Promise<void> {
  await correct(town, of.whole);
  await town.at("2026-03-25");
  const terms = { on: "2026-03-25", from: "2026-03-25", until: "2026-06-30" };
  await town.does("officer-service", "contract", of.whole, { ...terms, supplier: server, number: "合同〔2026〕1号", amount: "80000" });
  await town.does("officer-works", "contract", of.terminated, { ...terms, supplier: builder, number: "合同〔2026〕2号", amount: "60000" });
  await town.does("officer-service", "start", of.whole, { on: "2026-03-25", ...announced });
  await town.does("officer-works", "start", of.terminated, { on: "2026-03-25", ...announced });
  await town.does(builds, "report", of.terminated, { percent: "10", note: "材料已经进场。", next: "平整场地。" });
  await town.does("approver", "terminate", of.terminated, { document: "东街党工纪〔2026〕3号", reason: "选址与消防通道冲突。" });
  await deliver(town, of.whole);
  await town.does(serves, "request", of.whole, { invoice: "发票〔2026〕1号", amount: "70000" });
  await town.does("finance", "release", of.whole);
  await town.does("finance", "book", of.whole, { on: "2026-04-13", voucher: "记-1" });
  for (const fault of await minorFaults(town, of.whole))
    await town.does("officer-service", "recheck", of.whole, { fault, mended: "yes", note: "已经补好。" });
  await town.does(serves, "request", of.whole, { invoice: "发票〔2026〕2号", amount: "9000", final: "yes" });
  await town.does("finance", "release", of.whole);
  await town.does("finance", "book", of.whole, { on: "2026-04-13", voucher: "记-2" });
}

async function correct(town: Town, receipt: string): Promise<void> {
  await town.at("2026-03-24");
  const [row] = (
    await town.db.$client
      .prepare("SELECT leaf FROM facts WHERE subject = ? AND kind = 'established'")
      .bind(`project:${receipt}`)
      .all<{ leaf: number }>()
  ).results;
  const wrong = { fact: String(row?.leaf), field: "amount", amount: "89000", reason: "表决记录与纪要不符。", paper: "纪要原件第3页" };
  await town.does("officer-service", "ask", receipt, wrong);
  await town.does("approver", "decline", receipt, { reason: "纪要原件写的是八万八。" });
  await town.does("officer-service", "ask", receipt, { ...wrong, amount: "88000" });
  await town.does("approver", "correct", receipt);
}

async function deliver(town: Town, receipt: string): Promise<void> {
  await town.at("2026-03-27");
  await whileItIsDone(town, receipt, serves);
  await town.does(serves, "report", receipt, { percent: "60", note: "已装好五处。", next: "装剩下三处。" });
  const aims = { "aims.goal.1": "受益人数", "aims.aim.1": "700 人" };
  await town.does("officer-service", "retarget", receipt, { ...aims, reason: "一栋楼正在改造，住户暂时搬走。" });
  await town.does(serves, "complete", receipt, { note: "八处全部装好。" });
  await town.does("officer-service", "measure", receipt, { "counted.found.0": "1" });
  await town.does("officer-service", "inspect", receipt, { verdict: "fault", note: "第三处松动。" });
  await town.does(serves, "rectify", receipt, { note: "第三处已重新固定。" });
  const loose = { "faults.what.1": "一处油漆未干", "faults.until.1": "2026-04-02" };
  await town.does("officer-service", "measure", receipt, { "counted.found.0": "1", ...loose });
  await town.does("officer-service", "represent", receipt, { slot: "council", person: idOfHandle("member-2"), reason: "原议事员出国。" });
  await town.does("member-2", "inspect", receipt, { verdict: "minor", note: "一处椅脚的胶垫脱落。", until: "2026-04-20" });
  await town.does("resident-2", "inspect", receipt, { verdict: "pass", note: "坐着舒服。" });
  await town.at("2026-04-13");
  await town.does("officer-service", "excuse", receipt, { slot: "officer", reason: "经办人休产假，无人可替。" });
}

/** As their facts name them: the number of the list or the signature that told of one. */
async function minorFaults(town: Town, receipt: string): Promise<readonly string[]> {
  const query = `SELECT seq || '.0' AS key FROM facts WHERE subject = ?
    AND (json_extract(body, '$.data.verdict') = 'minor' OR json_extract(body, '$.data.faults[0]') IS NOT NULL)`;
  const { results } = await town.db.$client.prepare(query).bind(`project:${receipt}`).all<{ key: string }>();
  return results.map(({ key }) => key);
}
