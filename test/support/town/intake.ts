/** In the spring in which everything happens: wishes are written down, put under projects and taken out again. */
import { rows } from "../suites/home.ts";
import { idOfHandle, places } from "./cast.ts";
import type { Town } from "./town.ts";

/** `on` is a project of the community of 东晓. */
export async function comeIn(town: Town, on: { readonly whole: string }): Promise<void> {
  await collectWishes(town, on.whole);
}

async function collectWishes(town: Town, project: string): Promise<void> {
  const area = places.dongxiao;
  await town.does("clerk-dongxiao", "collect", area, {
    area,
    ...lineOf(1, { text: "长廊的凳子烂了，老人没处坐", place: "今日家园长廊", channel: "chat" }),
    ...lineOf(2, { text: "晚上长廊太黑", place: "", channel: "visit", person: idOfHandle("resident-2") }),
  });
  const [first = "", second = ""] = await wishesIn(town, area);
  await town.does("clerk-dongxiao", "attach", area, { area, wishes: [first], project });
  await town.does("clerk-dongxiao", "detach", first);
  await town.does("clerk-dongxiao", "attach", area, { area, wishes: [first], project });
  const made = { title: "今日家园长廊加装感应灯", need: "晚上长廊太黑，老人不敢走。", place: "今日家园长廊" };
  await town.does("clerk-dongxiao", "gather", area, {
    area,
    wishes: [second],
    ...made,
    class: "WORKS",
    amount: "8000",
    beneficiaries: "60",
  });
}

/** One line of the table, by its key. */
export const lineOf = (key: number | string, cells: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(cells).map(([column, value]) => [`rows.${column}.${key}`, value]));

/** The wishes that wait, in the order in which they were written down. */
export const wishesIn = async (town: Town, area: string): Promise<readonly string[]> =>
  (await rows<{ id: string }>(town.db, "SELECT id FROM wishes WHERE area = ? AND state = 'waiting' ORDER BY leaf", area)).map(
    ({ id }) => id,
  );
