/** The spring sitting of 2026: four pass; money is there for three of them, the fourth waits. Invented. */
import { places } from "../cast.ts";
import { keysOf, proposeAll } from "../named.ts";
import type { Town } from "../town.ts";
import { hang, screen, sit, type Wish } from "../walk.ts";

export const spring = {
  approval: {
    by: "resident-1",
    title: "木棉岭老围墙彩绘与加固",
    area: places.mumianling,
    class: "WORKS",
    amount: "95000",
    beneficiaries: "700",
  },
  notice: { by: "resident-4", title: "草埔东电动车充电棚", area: places.caopudong, class: "GOODS", amount: "60000", beneficiaries: "300" },
  hanging: { by: "resident-6", title: "独树社区心理关爱小屋", area: places.dushu, class: "SERVICE", amount: "45000", beneficiaries: "200" },
  funding: {
    by: "resident-5",
    title: "松泉片区雨水沟改造",
    area: places.songquan,
    class: "WORKS",
    amount: "480000",
    beneficiaries: "1600",
  },
} as const satisfies Record<string, Wish>;

export async function tellSpring(town: Town): Promise<Record<keyof typeof spring, string>> {
  await town.at("2026-05-11");
  const of = await proposeAll(town, spring);
  for (const name of keysOf(spring)) await screen(town, of[name], spring[name]);
  await sit(
    town,
    keysOf(spring).map((name) => of[name]),
    "2026-05-21",
    {
      present: 13,
      votes: [
        [13, 0, 0],
        [11, 2, 0],
        [10, 1, 2],
        [12, 1, 0],
      ],
    },
  );
  await town.at("2026-05-25");
  await hang(town, [of.approval], "2026-05-25");
  await heardOnPaper(town, of.approval);
  return of;
}

/** A letter handed in at the counter on a day, entered two days later, and answered. */
async function heardOnPaper(town: Town, receipt: string): Promise<void> {
  await town.at("2026-05-28");
  const letter = { text: "施工请避开中午休息时间，孩子要午睡。", sender: "独树社区 12 栋一位住户", on: "2026-05-26" };
  await town.does("clerk-dongxiao", "receive", receipt, letter);
  const [row] = (await town.db.$client.prepare("SELECT id FROM objections WHERE project = ?").bind(receipt).all<{ id: string }>()).results;
  const answer = "已写进合同：每天 12 时到 14 时不施工，由社区工作站监督。";
  await town.does("clerk-caopu", "answer", receipt, { objection: row?.id ?? "", upheld: "no", answer });
}
