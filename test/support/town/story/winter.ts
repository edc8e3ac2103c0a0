/** The winter sitting of 2026: eight wishes, one of which fails; the others go on to the contract and beyond. Invented. */
import { places } from "../cast.ts";
import { keysOf, proposeAll } from "../named.ts";
import type { Town } from "../town.ts";
import { accept, approve, complete, contract, hang, pay, screen, sit, type Votes, type Wish } from "../walk.ts";
import { lesson, picture, planLessons, tellOf, tellWork } from "./work.ts";

export const winter = {
  closed: {
    by: "resident-1",
    title: "木棉岭后巷加装路灯",
    place: "木棉岭二巷至六巷",
    area: places.mumianling,
    class: "WORKS",
    amount: "86000",
    beneficiaries: "420",
  },
  payment: {
    by: "resident-2",
    title: "今日家园长廊座椅更新",
    place: "今日家园小区",
    area: places.dongxiao,
    class: "GOODS",
    amount: "120000",
    beneficiaries: "800",
  },
  rectification: {
    by: "resident-3",
    title: "育才花园出入口无障碍坡道",
    place: "育才花园北门",
    area: places.lvjing,
    class: "WORKS",
    amount: "65000",
    beneficiaries: "150",
  },
  acceptance: {
    by: "resident-4",
    title: "草埔东长者手机课堂",
    place: "草埔东党群服务中心",
    area: places.caopudong,
    class: "SERVICE",
    amount: "98000",
    beneficiaries: "260",
  },
  delivery: {
    by: "resident-5",
    title: "松泉公寓健身角铺装",
    place: "松泉公寓中庭",
    area: places.songquan,
    class: "WORKS",
    amount: "150000",
    beneficiaries: "900",
  },
  procurement: {
    by: "resident-6",
    title: "独树社区儿童四点半课堂",
    place: "独树社区活动室",
    area: places.dushu,
    class: "SERVICE",
    amount: "210000",
    beneficiaries: "120",
  },
  terminated: {
    by: "resident-7",
    title: "名地社区旧衣回收点",
    place: "名地社区东门",
    area: places.mingdi,
    class: "GOODS",
    amount: "80000",
    beneficiaries: "500",
  },
  failed: {
    by: "resident-8",
    title: "兰花社区露天卡拉OK",
    place: "兰花社区广场",
    area: places.lanhua,
    class: "GOODS",
    amount: "45000",
    beneficiaries: "80",
  },
} as const satisfies Record<string, Wish>;
export type Winter = keyof typeof winter;

export async function tellWinter(town: Town): Promise<Record<Winter, string>> {
  await town.at("2026-01-08");
  const of = await proposeAll(town, winter);
  await town.at("2026-01-13");
  for (const name of keysOf(winter)) await screen(town, of[name], winter[name]);
  await planLessons(town, of.acceptance);
  await sit(
    town,
    keysOf(winter).map((name) => of[name]),
    "2026-01-22",
    { votes: keysOf(winter).map((name): Votes => (name === "failed" ? [5, 8, 1] : [13, 1, 0])) },
  );
  const passed = keysOf(winter).filter((name) => name !== "failed");
  await hang(
    town,
    passed.map((name) => of[name]),
    "2026-01-22",
  );
  await failAgain(town, of.failed);
  await town.at("2026-02-03");
  await approve(
    town,
    "东街党工纪〔2026〕示例3号",
    "2026-02-03",
    Object.fromEntries(passed.map((name) => [of[name], { decision: "agree" as const }])),
  );
  return of;
}

/** The rules allow one new vote after a failed one; it fails again. */
const failAgain = (town: Town, receipt: string): Promise<string> => sit(town, [receipt], "2026-01-29", { votes: [[4, 9, 1]] });

export async function tellContracts(town: Town, of: Record<Winter, string>): Promise<void> {
  await town.at("2026-03-05");
  const begun = keysOf(winter).filter((name) => name !== "failed" && name !== "procurement");
  for (const name of begun)
    await contract(town, of[name], winter[name], name === "closed" ? "78000" : winter[name].amount, "2026-03-05", "2026-06-30");
  await picture(town, of.closed, "before");
  await town.at("2026-04-02");
  for (const name of begun) await tellOf(town, of[name], winter[name], "20");
  await town.at("2026-04-20");
  await picture(town, of.closed, "after");
  await tellWork(town, of);
  await town.does("approver", "terminate", of.terminated, {
    document: "东街党工纪〔2026〕示例8号",
    reason: "选址与消防通道冲突，经研究终止，资金全部收回。",
  });
  await complete(town, of.closed, winter.closed);
  await complete(town, of.payment, winter.payment);
  await town.at("2026-05-08");
  await accept(town, of.closed, winter.closed, "resident-1");
  await pay(town, of.closed, winter.closed, "78000", "2026-05-08");
  for (const name of ["delivery", "acceptance", "rectification"] as const) await tellOf(town, of[name], winter[name], "50");
  await lesson(town, of.acceptance, "2026-04-25", "48");
  await lesson(town, of.acceptance, "2026-05-02", "46");
  await accept(town, of.payment, winter.payment, "resident-2");
}
