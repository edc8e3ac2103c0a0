/** Established projects are divided, united and procured in sections: whatever the council voted on, and what goes on in its stead. */
import type { Database } from "#store/home.ts";
import { places } from "./cast.ts";
import { establishAll } from "./established.ts";
import { fill, sitByHands } from "./ready.ts";
import { smallTown } from "./small.ts";
import type { Town } from "./town.ts";
import type { Wish } from "./walk.ts";

const goods = { by: "clerk-caopu", class: "GOODS" } as const;
const recastable = {
  lamps: { ...goods, title: "东晓花园照明更换", area: places.dongxiao, amount: "20000.01" },
  more: { ...goods, title: "今日家园照明更换", area: places.dongxiao, amount: "15000" },
  benches: { ...goods, title: "东晓花园座椅更新", area: places.dongxiao, amount: "12000" },
  elsewhere: { ...goods, title: "独树社区照明更换", area: places.dushu, amount: "60000" },
} as const satisfies Record<string, Wish>;
export type Recastable = Record<keyof typeof recastable, string>;

const readyToRecast = (town: Town): Promise<Recastable> => establishAll(town, recastable, "东街党工纪〔2026〕27号");

/** A small town that comes to it, with money enough. */
export async function aTownToRecast(database: Database): Promise<{ readonly town: Town; readonly of: Recastable }> {
  const town = await smallTown(database);
  await fill(town, "200000");
  return { town, of: await readyToRecast(town) };
}

export const officer = "officer-service";

/** Rows of a form as they are typed. */
export const typed = (rows: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, string>> =>
  Object.fromEntries(rows.flatMap((row, index) => Object.entries(row).map(([name, value]) => [`parts.${name}.${index + 1}`, value])));

const north = {
  title: "东晓花园北区照明",
  need: "北区路灯坏了一半，老人夜里不敢出门。",
  place: "北区",
  amount: "12000",
  beneficiaries: "200",
};
const south = {
  title: "东晓花园南区照明",
  need: "南区路灯要换成节能灯，减少报修。",
  place: "南区",
  amount: "8000.01",
  beneficiaries: "180",
};
export const apart = { ...typed([north, south]), reason: "南北两区分期施工，由不同物业配合。" };

export const asOne = (others: readonly string[]) => ({
  with: others,
  title: "东晓片区照明更换",
  need: "两个小区的路灯一起更换，统一规格和保修。",
  place: "东晓花园、今日家园",
  beneficiaries: "520",
  reason: "规格相同，一起办省钱，也方便管护。",
});
export const twoSections = {
  ...typed([
    { title: "一标段：灯具", weight: "2" },
    { title: "二标段：安装", weight: "1" },
  ]),
  reason: "灯具和安装由不同单位承接。",
};

/** What came of a project, in the order in which it was made. */
export const cameOf = async (town: Town, receipt: string): Promise<readonly string[]> => {
  const rows = await town.db.all<{ project: string }>(
    `SELECT l.project FROM lineage l JOIN projects p ON p.receipt = l.project WHERE l.origin = '${receipt}' AND l.depth = 1 ORDER BY p.leaf`,
  );
  return rows.map((row) => row.project);
};

/** Every act and every end of them, for the walk: one divided by vote, one union declined and one agreed to, one in sections. */
export async function recastAll(town: Town): Promise<void> {
  const of = await readyToRecast(town);
  await town.does(officer, "divide", of.lamps, apart);
  await sitByHands(town, [of.lamps], "2026-05-29");
  await town.does(officer, "unite", of.more, asOne([of.benches]));
  await town.does("approver", "dismiss", of.more, { reason: "先问过两个小区的居民。" });
  await town.does(officer, "unite", of.more, asOne([of.benches]));
  await sitByHands(town, [of.more], "2026-06-02");
  const [made = ""] = await cameOf(town, of.more);
  await town.does(officer, "section", made, twoSections);
  for (const section of await cameOf(town, made))
    await town.does("approver", "terminate", section, { document: `东街党工纪〔2026〕32号-${section}`, reason: "改由物业承担。" });
}
