/** What went well is written down for others: into the library, in a new version, out of it; honours; what somebody has to give. */
import type { Raw } from "#model/form.ts";
import { places, street, suppliers } from "./cast.ts";
import { wishesIn } from "./intake.ts";
import type { Town } from "./town.ts";
import { propose, type Wish } from "./walk.ts";

export const benches: Raw = {
  title: "长廊座椅更新",
  class: "GOODS",
  need: "长廊座椅朽坏，老人无处可坐，按处更换为防腐木座椅。",
  plan: "入户征求位置意见，厂家定制，分两天安装，装好当天拆除旧座椅。",
  low: "20000",
  high: "90000",
  beneficiaries: "500",
  "aims.goal.1": "受益人数",
  "aims.aim.1": "500 人",
  checks: "座面与靠背无毛刺\n每处承重两人不晃动",
};

/** Let in by a second person; its id. */
export async function admitted(town: Town, raw: Raw = benches, second = "approver"): Promise<string> {
  const id = await town.does("officer-service", "standardise", street, { area: street, ...raw });
  await town.does(second, "accredit", id);
  return id;
}

/** 点同款: what is ordered begins as the standard project has it. */
export const sameAs = async (town: Town, standard: string, one: Wish): Promise<string> =>
  propose(town, { ...one, answers: { ...one.answers, standard } });

export async function fillLibrary(town: Town, receipt: string): Promise<void> {
  const id = await admitted(town, { ...benches, project: receipt, supplier: suppliers[1].credit });
  await sameAs(town, id, { by: "resident-2", title: "旧改片区长廊座椅更新", area: places.dongxiao, class: "GOODS", amount: "60000" });
  await town.does("officer-service", "rework", id, { ...benches, high: "95000" });
  await town.does("approver", "rebut", id, { reason: "涨价没有依据。" });
  await town.does("officer-service", "rework", id, { ...benches, high: "92000" });
  await town.does("approver", "accredit", id);
  await town.does("officer-service", "phaseOut", id, { reason: "有了更好的做法。" });
  await town.does("approver", "rebut", id, { reason: "还有社区在用。" });
  await town.does("officer-service", "phaseOut", id, { reason: "厂家停产，不能再照做。" });
  await town.does("approver", "accredit", id);
  const nominated = { area: places.dongxiao, project: receipt, year: "2026", reason: "老人说坐得稳，夏天不烫。" };
  const feature = await town.does("clerk-dongxiao", "nominate", places.dongxiao, { ...nominated, level: "community" });
  await town.does("officer-service", "confer", feature);
  const example = await town.does("officer-service", "nominate", places.dongxiao, { ...nominated, level: "street" });
  await town.does("approver", "passOver", example, { reason: "今年街道示范已有更突出的项目。" });
  await giveAndMatch(town);
}

export const hall: Raw = {
  area: places.dongxiao,
  kind: "venue",
  name: "东晓党群服务中心二楼活动室",
  what: "可坐 40 人，有投影和桌椅。",
  words: "书法 教室 活动室",
  hours: "周末下午",
  from: "2026-03-02",
  contact: "值班台",
};

async function giveAndMatch(town: Town): Promise<void> {
  const area = places.dongxiao;
  const id = await town.does("clerk-dongxiao", "supply", area, hall);
  const said = { "rows.text.1": "想给孩子找个写书法的地方", "rows.place.1": "社区里", "rows.channel.1": "phone", "rows.person.1": "" };
  await town.does("clerk-dongxiao", "collect", area, { area, ...said });
  await town.does("clerk-dongxiao", "match", id, { wish: (await wishesIn(town, area)).at(-1) ?? "" });
  await town.does("clerk-dongxiao", "unlist", id);
}
