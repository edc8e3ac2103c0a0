/** In the spring in which everything happens: wishes are written down, put under projects and taken out again. */
import { rows } from "../suites/home.ts";
import { idOfHandle, places } from "./cast.ts";
import type { Town } from "./town.ts";
import { propose } from "./walk.ts";

/** `on` is a project of the community of 东晓. */
export async function comeIn(town: Town, on: { readonly whole: string }): Promise<void> {
  await collectWishes(town, on.whole);
  await town.does("clerk-dongxiao", "endow", on.whole, { ...gift, on: "2026-03-02" });
  await town.does("finance", "endow", on.whole, { ...gift, document: "捐赠协议-误", on: "2026-03-02" });
  await town.does("clerk-caopu", "annul", on.whole, { given: "2", reason: "同一批健身器材登记了两次。" });
  const survey = await askNeeds(town);
  await callFor(town, survey);
}

/** One resident answers twice; paper is counted wrongly, then rightly. */
async function askNeeds(town: Town): Promise<string> {
  const area = places.dongxiao;
  const window = { from: "2026-03-02", until: "2026-03-31" };
  const survey = await town.does("clerk-dongxiao", "survey", area, {
    area,
    title: "东晓社区春季问需",
    ...window,
    list: "楼道照明\n长者食堂",
  });
  await town.does("resident-2", "respond", survey, { kinds: ["0"], line: "晚上太黑" });
  await town.does("resident-2", "respond", survey, { kinds: ["0", "1"], line: "晚上太黑，也想有食堂" });
  const counted = { "counts.count.0": "20", "counts.count.1": "8", paper: "社区档案盒 2026-3" };
  const wrong = await town.does("clerk-dongxiao", "tally", survey, { forms: "33", ...counted });
  await town.does("clerk-caopu", "spoil", wrong, { reason: "原件只有三十份。" });
  const right = await town.does("clerk-dongxiao", "tally", survey, { forms: "30", ...counted });
  await town.does("clerk-caopu", "verify", right);
  return survey;
}

/** Asked for in a call, put into other words, shown, needed by neighbours online and on paper. */
async function callFor(town: Town, survey: string): Promise<void> {
  const area = places.dongxiao;
  await town.does("clerk-dongxiao", "invite", area, {
    area,
    title: "2026 年春季征集",
    text: "征集服务类和工程类的小项目，一张单子写一件事。",
    from: "2026-03-02",
    until: "2026-03-31",
    classes: ["SERVICE", "WORKS"],
    questions: "方便的时间",
    quota: "300000",
    editing: "7",
  });
  const receipt = await propose(town, { by: "resident-2", title: "楼道口装夜灯", area, class: "WORKS", amount: "12000" });
  const words = { title: "楼道口加装声控夜灯", need: "楼道口夜里太黑，老人看不清台阶。", place: "旧改片区 5 栋" };
  await town.does("resident-2", "edit", receipt, {
    ...words,
    class: "WORKS",
    amount: "11000",
    beneficiaries: "80",
    "answers.value.before": "向物业说过两次。",
  });
  await town.does("clerk-dongxiao", "cite", receipt, { survey });
  await town.does("clerk-dongxiao", "air", receipt, words);
  for (const wanted of ["yes", "no", "yes"]) await town.does("member-1", "second", receipt, { wanted });
  const sheet = await town.does("clerk-dongxiao", "enlist", receipt, { forms: "12", paper: "附议表原件在社区" });
  await town.does("clerk-caopu", "verify", sheet);
}

const gift = {
  gift: "goods",
  value: "3200.50",
  what: "健身器材六件",
  donor: "organisation",
  giver: "罗湖区健身协会（虚构）",
  document: "捐赠协议-01",
};

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
