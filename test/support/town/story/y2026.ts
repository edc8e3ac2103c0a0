/** 2026: invented projects, so that on 15 June something true stands at every stage. The figures are examples, the rules are not. */
import { places, street } from "../cast.ts";
import type { Town } from "../town.ts";
import { accept, appropriate, approve, complete, contract, hang, handsOf, openLine, pay, propose, screen, sit, type Votes, type Wish } from "../walk.ts";

const winter = {
  closed: { by: "resident-1", title: "木棉岭后巷加装路灯", place: "木棉岭二巷至六巷", area: places.mumianling, class: "WORKS", amount: "86000", beneficiaries: "420" },
  payment: { by: "resident-2", title: "今日家园长廊座椅更新", place: "今日家园小区", area: places.dongxiao, class: "GOODS", amount: "120000", beneficiaries: "800" },
  rectification: { by: "resident-3", title: "育才花园出入口无障碍坡道", place: "育才花园北门", area: places.lvjing, class: "WORKS", amount: "65000", beneficiaries: "150" },
  acceptance: { by: "resident-4", title: "草埔东长者手机课堂", place: "草埔东党群服务中心", area: places.caopudong, class: "SERVICE", amount: "98000", beneficiaries: "260" },
  delivery: { by: "resident-5", title: "松泉公寓健身角铺装", place: "松泉公寓中庭", area: places.songquan, class: "WORKS", amount: "150000", beneficiaries: "900" },
  procurement: { by: "resident-6", title: "独树社区儿童四点半课堂", place: "独树社区活动室", area: places.dushu, class: "SERVICE", amount: "210000", beneficiaries: "120" },
  terminated: { by: "resident-7", title: "名地社区旧衣回收点", place: "名地社区东门", area: places.mingdi, class: "GOODS", amount: "80000", beneficiaries: "500" },
  failed: { by: "resident-8", title: "兰花社区露天卡拉OK", place: "兰花社区广场", area: places.lanhua, class: "GOODS", amount: "45000", beneficiaries: "80" },
} as const satisfies Record<string, Wish>;
type Winter = keyof typeof winter;

const spring = {
  approval: { by: "resident-1", title: "木棉岭老围墙彩绘与加固", area: places.mumianling, class: "WORKS", amount: "95000", beneficiaries: "700" },
  notice: { by: "resident-4", title: "草埔东电动车充电棚", area: places.caopudong, class: "GOODS", amount: "60000", beneficiaries: "300" },
  hanging: { by: "resident-6", title: "独树社区心理关爱小屋", area: places.dushu, class: "SERVICE", amount: "45000", beneficiaries: "200" },
  funding: { by: "resident-5", title: "松泉片区雨水沟改造", area: places.songquan, class: "WORKS", amount: "480000", beneficiaries: "1600" },
} as const satisfies Record<string, Wish>;

export async function tell2026(town: Town): Promise<void> {
  await town.at("2026-01-06");
  const line = await openLine(town, "2026");
  await appropriate(town, line, "1200000", "罗财预〔2026〕示例2号（首批）", "2026-01-06");
  const of = await tellWinter(town);
  await tellContracts(town, of);
  const fresh = await tellSpring(town);
  await tellJune(town, of, fresh);
}

const keysOf = <T extends object>(of: T): (keyof T & string)[] => Object.keys(of) as (keyof T & string)[];

async function proposeAll<T extends Readonly<Record<string, Wish>>>(town: Town, wishes: T): Promise<Record<keyof T & string, string>> {
  const receipts: Record<string, string> = {};
  for (const [name, wish] of Object.entries(wishes)) receipts[name] = await propose(town, wish);
  return receipts as Record<keyof T & string, string>;
}

async function tellWinter(town: Town): Promise<Record<Winter, string>> {
  await town.at("2026-01-08");
  const of = await proposeAll(town, winter);
  await town.at("2026-01-13");
  for (const name of keysOf(winter)) await screen(town, of[name], winter[name]);
  await sit(town, keysOf(winter).map((name) => of[name]), "2026-01-22", { votes: keysOf(winter).map((name): Votes => (name === "failed" ? [5, 8, 1] : [13, 1, 0])) });
  const passed = keysOf(winter).filter((name) => name !== "failed");
  await hang(town, passed.map((name) => of[name]), "2026-01-22");
  await town.at("2026-02-03");
  await approve(town, "东街党工纪〔2026〕示例3号", "2026-02-03", Object.fromEntries(passed.map((name) => [of[name], { decision: "agree" as const }])));
  return of;
}

async function tellContracts(town: Town, of: Record<Winter, string>): Promise<void> {
  await town.at("2026-03-05");
  const begun = keysOf(winter).filter((name) => name !== "failed" && name !== "procurement");
  for (const name of begun) await contract(town, of[name], winter[name], name === "closed" ? "78000" : winter[name].amount, "2026-03-05", "2026-06-30");
  await town.at("2026-04-20");
  await town.does("approver", "terminate", of.terminated, { document: "东街党工纪〔2026〕示例8号", reason: "选址与消防通道冲突，经研究终止，资金全部收回。" });
  await complete(town, of.closed, winter.closed);
  await complete(town, of.payment, winter.payment);
  await town.at("2026-05-08");
  await accept(town, of.closed, winter.closed, "resident-1");
  await pay(town, of.closed, winter.closed, "78000", "2026-05-08");
  await accept(town, of.payment, winter.payment, "resident-2");
}

/** The spring sitting passes four; money is there for three of them, the fourth waits. */
async function tellSpring(town: Town): Promise<Record<keyof typeof spring, string>> {
  await town.at("2026-05-11");
  const of = await proposeAll(town, spring);
  for (const name of keysOf(spring)) await screen(town, of[name], spring[name]);
  await sit(town, keysOf(spring).map((name) => of[name]), "2026-05-21", { present: 13, votes: [[13, 0, 0], [11, 2, 0], [10, 1, 2], [12, 1, 0]] });
  await town.at("2026-05-25");
  await hang(town, [of.approval], "2026-05-25");
  return of;
}

async function tellJune(town: Town, of: Record<Winter, string>, fresh: Record<keyof typeof spring, string>): Promise<void> {
  await town.at("2026-06-08");
  await complete(town, of.rectification, winter.rectification);
  await town.does("officer-works", "inspect", of.rectification, { verdict: "fault", note: "坡度过陡，扶手一侧缺固定件，请整改。" });
  await town.does(handsOf(winter.delivery).firm, "report", of.delivery, { percent: "60", note: "基层找平完成，正在铺装面层。" });
  await complete(town, of.acceptance, winter.acceptance);
  await town.does("resident-4", "inspect", of.acceptance, { verdict: "pass", note: "" });
  await town.does(handsOf(winter.payment).firm, "request", of.payment, { invoice: "发票-24402026", amount: "120000" });
  await tellNew(town);
  await town.at("2026-06-11");
  await hang(town, [fresh.notice], "2026-06-11");
  await town.does("resident-4", "object", fresh.notice, { text: "充电棚离三栋窗户太近，担心夜里噪音和安全，请调整位置。" });
  await town.at("2026-06-15");
}

/** What residents have just asked for: one at every step before the vote. */
async function tellNew(town: Town): Promise<void> {
  const called = [
    { by: "resident-2", title: "东晓社区楼道扶手加装", place: "旧改片区 12 栋", area: places.dongxiao, class: "WORKS", amount: "72000" },
    { by: "resident-7", title: "名地社区周末义诊", place: "名地社区广场", area: places.mingdi, class: "SERVICE", amount: "36000" },
  ] as const;
  const listed = await proposeAll(town, Object.fromEntries(called.map((one, index) => [`called${index}`, one])));
  for (const [index, one] of called.entries()) await screen(town, listed[`called${index}`] ?? "", one);
  const waiting = { by: "resident-8", title: "兰花社区公共书架", area: places.lanhua, class: "GOODS", amount: "18000" } as const;
  await screen(town, await propose(town, waiting), waiting);
  const returned = await propose(town, { by: "resident-3", title: "绿景社区口袋公园", area: places.lvjing, class: "WORKS", amount: "260000" });
  await town.does("clerk-dongxiao", "return", returned, { note: "请补充具体位置，并说明土地归谁所有。" });
  const refused = await propose(town, { by: "resident-1", title: "给我家阳台装防盗网", area: places.mumianling, class: "GOODS", amount: "3000", beneficiaries: "4" });
  await town.does("clerk-dongxiao", "refuse", refused, { code: "PRIVATE", note: "属于住户自己的支出，公共资金不能承担；如担心安全，可联系物业加装公共照明。" });
  const back = await propose(town, { by: "resident-5", title: "松泉公寓门口减速带", area: places.songquan, class: "WORKS", amount: "9000" });
  await town.does("resident-5", "withdraw", back, { reason: "物业已经装好了。" });
  await propose(town, { by: "resident-1", title: "木棉岭公交站台加遮阳棚", place: "木棉岭公交站", area: places.mumianling, class: "WORKS", amount: "54000", beneficiaries: "1200" });
  await propose(town, { by: "resident-6", title: "独树社区长者午餐配送", place: "独树社区", area: places.dushu, class: "SERVICE", amount: "160000", beneficiaries: "90" });
  const items = called.map((_, index) => listed[`called${index}`] ?? "");
  await town.does("chair", "call", street, { area: street, body: "东晓街道居民议事会", place: "东晓街道办事处三楼会议室", at: "2026-06-15T14:30", method: "online", projects: items });
}
