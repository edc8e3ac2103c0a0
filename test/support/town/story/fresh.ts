/** June 2026: what residents have just asked for, one at every step before the vote. Invented. */
import { places, street } from "../cast.ts";
import { proposeAll } from "../named.ts";
import type { Town } from "../town.ts";
import { propose, screen } from "../walk.ts";
import { tellAside } from "./aside.ts";

export async function tellNew(town: Town): Promise<void> {
  const called = [
    { by: "resident-2", title: "东晓社区楼道扶手加装", place: "旧改片区 12 栋", area: places.dongxiao, class: "WORKS", amount: "72000" },
    { by: "resident-7", title: "名地社区周末义诊", place: "名地社区广场", area: places.mingdi, class: "SERVICE", amount: "36000" },
  ] as const;
  const listed = await proposeAll(town, Object.fromEntries(called.map((one, index) => [`called${index}`, one])));
  for (const [index, one] of called.entries()) await screen(town, listed[`called${index}`] ?? "", one);
  const waiting = { by: "resident-8", title: "兰花社区公共书架", area: places.lanhua, class: "GOODS", amount: "18000" } as const;
  await screen(town, await propose(town, waiting), waiting);
  const returned = await propose(town, {
    by: "resident-3",
    title: "绿景社区口袋公园",
    area: places.lvjing,
    class: "WORKS",
    amount: "260000",
  });
  await town.does("clerk-dongxiao", "return", returned, { note: "请补充具体位置，并说明土地归谁所有。" });
  const refused = await propose(town, {
    by: "resident-1",
    title: "给我家阳台装防盗网",
    area: places.mumianling,
    class: "GOODS",
    amount: "3000",
    beneficiaries: "4",
  });
  await town.does("clerk-dongxiao", "refuse", refused, {
    code: "PRIVATE",
    note: "属于住户自己的支出，公共资金不能承担；如担心安全，可联系物业加装公共照明。",
  });
  const back = await propose(town, {
    by: "resident-5",
    title: "松泉公寓门口减速带",
    area: places.songquan,
    class: "WORKS",
    amount: "9000",
  });
  await town.does("resident-5", "withdraw", back, { reason: "物业已经装好了。" });
  const shelter = await propose(town, {
    by: "resident-1",
    title: "木棉岭公交站台加遮阳棚",
    place: "木棉岭公交站",
    area: places.mumianling,
    class: "WORKS",
    amount: "54000",
    beneficiaries: "1200",
  });
  await propose(town, {
    by: "resident-6",
    title: "独树社区长者午餐配送",
    place: "独树社区",
    area: places.dushu,
    class: "SERVICE",
    amount: "160000",
    beneficiaries: "90",
  });
  await tellAside(town, shelter);
  const items = called.map((_, index) => listed[`called${index}`] ?? "");
  await town.does("chair", "call", street, {
    area: street,
    body: "东晓街道居民议事会",
    place: "东晓街道办事处三楼会议室",
    at: "2026-06-15T09:00",
    method: "online",
    projects: items,
  });
}
