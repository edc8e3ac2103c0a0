/**
 * 东晓街道, first half of 2024, as its public summary gives it: a fund of 1,400 万元 and twelve projects deliberated and established,
 * 服务类 6 项 84.38 万, 垃圾分类 1 项 350.03 万, 实物类 3 项 51.35 万, 工程类 2 项 20 万. Two titles are published; where only a sum is known
 * it is split and every such amount is marked as apportioned. What came after the establishment is illustrative.
 */
import { places, street } from "../cast.ts";
import type { Town } from "../town.ts";
import {
  accept,
  appropriate,
  approve,
  complete,
  contract,
  hang,
  openLine,
  pay,
  propose,
  type Row,
  screen,
  sit,
  type Wish,
} from "../walk.ts";
import { hear2024 } from "./heard.ts";

const unnamed = (kind: string, n: number) => `${kind}项目之${"一二三四五六"[n - 1]}（公开资料未列名）`;
const split = { apportioned: true } as const;

const wishes2024: readonly Wish[] = [
  {
    title: "悦聊空间——新时代“枫桥式”社区“红色”带头人培育",
    area: places.mumianling,
    class: "SERVICE",
    amount: "148000",
    beneficiaries: "600",
    ...split,
  },
  { title: "“家长学校”家校社协同育人计划", area: street, class: "SERVICE", amount: "198000", beneficiaries: "15540", ...split },
  { title: unnamed("服务类", 3), area: places.dongxiao, class: "SERVICE", amount: "124450", ...split },
  { title: unnamed("服务类", 4), area: places.caopudong, class: "SERVICE", amount: "124450", ...split },
  { title: unnamed("服务类", 5), area: places.songquan, class: "SERVICE", amount: "124450", ...split },
  { title: unnamed("服务类", 6), area: places.lvjing, class: "SERVICE", amount: "124450", ...split },
  { title: "垃圾分类项目（街道统计中单列一类）", area: street, class: "WASTE", amount: "3500300", beneficiaries: "60000" },
  { title: unnamed("实物类", 1), area: places.dushu, class: "GOODS", amount: "171000", ...split },
  { title: unnamed("实物类", 2), area: places.mingdi, class: "GOODS", amount: "171000", ...split },
  { title: unnamed("实物类", 3), area: places.lanhua, class: "GOODS", amount: "171500", ...split },
  { title: unnamed("工程类", 1), area: places.dongxiao, class: "WORKS", amount: "100000", ...split },
  { title: unnamed("工程类", 2), area: places.lvjing, class: "WORKS", amount: "100000", ...split },
];

export async function tell2024(town: Town): Promise<void> {
  await town.at("2024-01-08");
  const line = await openLine(town, "2024");
  await appropriate(town, line, "14000000", "罗财预〔2024〕示例1号", "2024-01-08");
  await town.does("finance", "remark", line, {
    remark: "公开总结合计写 505.75 万元，各分项之和为 505.76 万元（84.38＋350.03＋51.35＋20.00），差额来自四舍五入；本页按分项精确合计。",
  });
  await town.at("2024-03-04");
  const receipts: string[] = [];
  for (const wish of wishes2024) receipts.push(await propose(town, wish));
  await town.at("2024-03-11");
  for (const [index, wish] of wishes2024.entries()) await screen(town, receipts[index] ?? "", wish);
  await sit(town, receipts, "2024-03-21", { present: 14, votes: wishes2024.map((_, index) => [14 - (index % 3), index % 2, 0] as const) });
  await hang(town, receipts, "2024-03-21");
  await town.at("2024-04-01");
  const rows = Object.fromEntries(
    receipts.map((receipt, index): [string, Row] => [
      receipt,
      {
        decision: "agree",
        ...(wishes2024[index]?.class === "WASTE" ? { reason: "全街道垃圾分类一体实施，街道统计单列，超上限由党工委会说明后审定" } : {}),
      },
    ]),
  );
  await approve(town, "东街党工纪〔2024〕示例6号", "2024-04-01", rows);
  await deliver(town, receipts);
  await hear2024(town, receipts, wishes2024);
  await town.at("2025-03-27");
  for (const receipt of receipts)
    await town.does("clerk-dongxiao", "archive", receipt, { reason: "2024 年采购材料和现场照片另存街道档案室，未数字化。" });
}

async function deliver(town: Town, receipts: readonly string[]): Promise<void> {
  await town.at("2024-04-18");
  for (const [index, wish] of wishes2024.entries())
    await contract(town, receipts[index] ?? "", wish, wish.amount, "2024-04-18", "2024-10-31");
  await town.at("2024-11-04");
  for (const [index, wish] of wishes2024.entries()) {
    const receipt = receipts[index] ?? "";
    await complete(town, receipt, wish);
    await accept(town, receipt, wish, "clerk-caopu");
    await pay(town, receipt, wish, wish.amount, "2024-11-04");
  }
}
