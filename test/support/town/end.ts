/** From establishment to the end: corrected, contracted, delivered, found faulty, put right, accepted and paid; or terminated. */
import { rows } from "../suites/home.ts";
import { idOfHandle, suppliers } from "./cast.ts";
import { choose } from "./choose.ts";
import { whileItIsDone } from "./deliver.ts";
import type { Town } from "./town.ts";
import { announced } from "./walk.ts";

interface Ending {
  readonly whole: string;
  readonly terminated: string;
}
const other = "91440300MA5EXAMP3M";
const [{ credit: builder, handle: builds }, { credit: server, handle: serves }] = suppliers;

export async function end(town: Town, of: Ending): Promise<void> {
  await correct(town, of.whole);
  await town.at("2026-03-25");
  const terms = { on: "2026-03-25", from: "2026-03-25", until: "2026-06-30" };
  await choose(town, "officer-service", of.whole, server, "80000");
  await town.does("officer-service", "contract", of.whole, {
    ...{ ...terms, supplier: server, number: "合同〔2026〕1号", amount: "80000", advance: "0" },
    ...{
      "milestones.label.1": "第一批四处",
      "milestones.percent.1": "50",
      "milestones.due.1": "2026-05-15",
      "milestones.delivers.1": "四处座椅",
    },
    ...{
      "milestones.label.2": "第二批四处",
      "milestones.percent.2": "50",
      "milestones.due.2": "2026-06-30",
      "milestones.delivers.2": "四处座椅",
    },
  });
  await failAndFollow(town, of.terminated);
  await town.does("officer-service", "start", of.whole, { on: "2026-03-25", ...announced });
  await payHalf(town, of.whole);
  await town.does("officer-works", "start", of.terminated, { on: "2026-03-25", ...announced });
  await town.does(builds, "report", of.terminated, { percent: "10", note: "材料已经进场。", next: "平整场地。" });
  await town.does("approver", "terminate", of.terminated, { document: "东街党工纪〔2026〕3号", reason: "选址与消防通道冲突。" });
  await keepFile(town);
  await deliver(town, of.whole);
  const more = { amount: "83000", document: "东街党工纪〔2026〕4号", reason: "加固两处基础，超出合同的部分确有必要。" };
  await town.does("approver", "supplement", of.whole, more);
  const review = { submitted: "83000", price: "79500", reviewer: "示例造价咨询公司", document: "审字〔2026〕1号", on: "2026-04-13" };
  await town.does("officer-service", "settle", of.whole, { ...review, note: "核减一处重复计量。" });
  await town.does(serves, "request", of.whole, { invoice: "发票〔2026〕1号", amount: "30000" });
  await town.does("finance", "release", of.whole);
  await town.does("finance", "book", of.whole, { on: "2026-04-13", voucher: "记-1" });
  for (const fault of await minorFaults(town, of.whole))
    await town.does("officer-service", "recheck", of.whole, { fault, mended: "yes", note: "已经补好。" });
  await town.does(serves, "request", of.whole, { invoice: "发票〔2026〕2号", amount: "9000", final: "yes" });
  await town.does("finance", "release", of.whole);
  await town.does("finance", "book", of.whole, { on: "2026-04-13", voucher: "记-2" });
}

/** The first milestone is accepted by itself and paid, after all that can come between. */
async function payHalf(town: Town, receipt: string): Promise<void> {
  const day = { on: "2026-03-25" };
  await town.does("officer-service", "attest", receipt, { ...day, milestone: "1", note: "四处座椅装好，牢固。" });
  const invoice = { invoice: "发票〔2026〕0号", ...day };
  await town.does(serves, "request", receipt, { ...invoice, amount: "40000" });
  await town.does("finance", "withhold", receipt, { reason: "发票抬头写错了。" });
  await town.does(serves, "request", receipt, { ...invoice, invoicedOn: "2026-03-25", invoiced: "40000", amount: "40000" });
  await town.does("finance", "stall", receipt, { note: "区里第二批资金未到。" });
  await town.does("finance", "release", receipt);
  await town.does("finance", "bounce", receipt, { ...day, document: "退-1", reason: "开户行名称不符。" });
  await town.does("finance", "release", receipt);
  await town.does("finance", "book", receipt, { ...day, voucher: "记-0" });
}

/** The first supplier fails after its advance, of which a part comes back; another is found, and its contract is changed. */
async function failAndFollow(town: Town, receipt: string): Promise<void> {
  const terms = { on: "2026-03-25", from: "2026-03-25", until: "2026-06-30" };
  await choose(town, "officer-works", receipt, server, "60000");
  await town.does("officer-works", "contract", receipt, {
    ...terms,
    supplier: server,
    number: "合同〔2026〕2号",
    amount: "60000",
    advance: "10",
  });
  await town.does(serves, "request", receipt, { invoice: "发票〔2026〕3号", amount: "6000" });
  await town.does("finance", "release", receipt);
  await town.does("finance", "book", receipt, { on: "2026-03-25", voucher: "记-3" });
  await town.does("approver", "rescind", receipt, {
    settled: "1000",
    document: "东街办函〔2026〕5号",
    reason: "逾期十日未进场，书面催告后仍未履行。",
  });
  const back = { contract: "1", amount: "3000", on: "2026-03-25", voucher: "收-1", reason: "退回一部分预付款。" };
  await town.does("finance", "refund", receipt, back);
  const lost = { contract: "1", document: "东街党工纪〔2026〕5号", reason: "该单位已注销，无可执行财产。" };
  await town.does("approver", "forgive", receipt, lost);
  await choose(town, "officer-works", receipt, builder, "53000");
  await town.does("officer-works", "contract", receipt, { ...terms, supplier: builder, number: "合同〔2026〕3号", amount: "52000" });
  await town.does("officer-works", "vary", receipt, {
    ...{ amount: "52000", until: "2026-07-15", paper: "补充协议1", reason: "连续降雨，工期顺延。" },
  });
}

/** Another account is asked for and declined, asked for again and agreed after a call back; a supplier is suspended and admitted again. */
async function keepFile(town: Town): Promise<void> {
  const named = { name: "魏师傅", document: "授权委托书〔2026〕1号", from: "2026-03-02" };
  await town.does("officer-works", "authorise", other, { ...named, phone: "18800000001" });
  const [contact] = await rows<{ grant: string }>(town.db, 'SELECT "grant" FROM contacts');
  await town.does("officer-works", "relieve", other, { contact: contact?.grant ?? "" });
  const account = { account: "示例银行东晓支行 0000 1111 2222", paper: "变更函（盖章）", reason: "开户行网点撤并。" };
  await town.does("officer-works", "reroute", other, account);
  await town.does("finance", "drop", other, { reason: "来函没有法定代表人签字。" });
  await town.does("officer-works", "reroute", other, account);
  await town.does("finance", "ratify", other, { callback: "3月25日拨打营业执照登记电话，与财务负责人核实。" });
  const paper = { paper: "东街办函〔2026〕5号", reason: "在其他街道拖欠工人工资，正在处理。" };
  await town.does("officer-works", "bar", other, paper);
  await town.does("approver", "ratify", other);
  await town.does("officer-works", "readmit", other, { ...paper, reason: "欠薪已经付清，区里出具了说明。" });
  await town.does("approver", "ratify", other);
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
