/** Three communities' projects are procured together, and a fourth is taken from the library. */
import type { Database } from "#store/home.ts";
import { places, suppliers } from "./cast.ts";
import { choose } from "./choose.ts";
import { establishAll } from "./established.ts";
import { admitted, benches } from "./library.ts";
import { fill } from "./ready.ts";
import { smallTown } from "./small.ts";
import type { Town } from "./town.ts";
import type { Wish } from "./walk.ts";

const goods = { by: "clerk-caopu", class: "GOODS" } as const;
const packable = {
  lead: { ...goods, title: "东晓花园照明更换", area: places.dongxiao, amount: "20000" },
  second: { ...goods, title: "松泉公寓照明更换", area: places.songquan, amount: "15000" },
  third: { ...goods, title: "独树社区照明更换", area: places.dushu, amount: "12000.01" },
  same: { ...goods, title: "名地路长廊座椅更新", area: places.dushu, amount: "60000" },
} as const satisfies Record<string, Wish>;
export type Packable = Record<keyof typeof packable, string>;

const readyToPack = (town: Town): Promise<Packable> => establishAll(town, packable, "东街党工纪〔2026〕17号");

/** A small town that comes to it, with money enough. */
export async function aTownToPack(database: Database): Promise<{ readonly town: Town; readonly of: Packable }> {
  const town = await smallTown(database);
  await fill(town, "200000");
  return { town, of: await readyToPack(town) };
}

const [, { credit: server }] = suppliers;
export const officer = "officer-service";
export const together = { title: "2026年照明更换打包", reason: "三个社区灯具相同，一起采购单价更低。" };
export const signed = (number: string, amount: string) => ({
  ...{ supplier: server, number, amount },
  ...{ on: "2026-05-26", from: "2026-05-26", until: "2026-08-31" },
});

/** ¥45,000.00 for the three: by what was approved it is 19148.93, 14361.70 and 11489.37. */
export async function packThree(town: Town, of: Packable): Promise<void> {
  await town.does(officer, "bundle", of.lead, { with: [of.second, of.third], ...together });
  await choose(town, officer, of.lead, server, "45000");
}

export async function packAndPick(town: Town): Promise<void> {
  const of = await readyToPack(town);
  await town.does(officer, "bundle", of.lead, { with: [of.second], ...together });
  await town.does(officer, "unbundle", of.lead, { reason: "独树社区的也定了，一起重新打包。" });
  await packThree(town, of);
  const shares = { [of.lead]: "19500", [of.second]: "14500", [of.third]: "11000" };
  const typed = Object.fromEntries(Object.entries(shares).map(([receipt, share]) => [`parts.share.${receipt}`, share]));
  await town.does(officer, "portion", of.lead, { ...typed, reason: "按各社区的灯具数量分。" });
  await town.does(officer, "contract", of.second, signed("照明合同-2", "14500"));
  await town.does(officer, "unbundle", of.third, { reason: "物业自己更换了大部分，余下的另办。" });
  await town.does(officer, "contract", of.lead, signed("照明合同-1", "19000"));
  const entry = await admitted(town, { ...benches, supplier: server });
  await town.does(officer, "pick", of.same, {
    ...{ entry, amount: "58000", document: "东街办纪〔2026〕6号", interest: "none" },
    reason: "与库内项目同款，规格、价格都在入库区间内。",
  });
  await town.does(officer, "contract", of.same, signed("座椅合同-9", "58000"));
}
