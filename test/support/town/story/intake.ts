/** June 2026: a call is open, a community is asked what it needs, a chat is written down, neighbours need a lamp too. Invented. */

import { places, street } from "../cast.ts";
import { lineOf, wishesIn } from "../intake.ts";
import type { Town } from "../town.ts";
import { propose } from "../walk.ts";

const area = places.mumianling;

export async function tellIntake(town: Town): Promise<void> {
  await town.at("2026-06-01");
  await tellCall(town);
  await tellSurvey(town);
  await town.at("2026-06-05");
  await tellWishes(town, await tellSupport(town));
}

async function tellCall(town: Town): Promise<void> {
  await town.does("officer-service", "invite", street, {
    area: street,
    title: "2026 年夏季民生微实事征集",
    text: "征集身边的小事：楼道、步道、照明、便民设施、长者和儿童服务。属于物业职责、住户自家的事不在征集范围。一张单子写一件事。",
    from: "2026-06-01",
    until: "2026-07-15",
    classes: ["SERVICE", "GOODS", "WORKS"],
    quota: "800000",
    editing: "15",
  });
}

const answers = [
  ["resident-1", ["0", "2"], "五巷晚上太黑"],
  ["member-8", ["0"], ""],
  ["member-16", ["0", "1"], "想要一个能坐的地方"],
] as const;

async function tellSurvey(town: Town): Promise<void> {
  const survey = await town.does("clerk-dongxiao", "survey", area, {
    area,
    title: "木棉岭社区 2026 年夏季问需",
    from: "2026-06-01",
    until: "2026-06-30",
    list: "楼道和后巷照明\n长者休息座椅\n儿童活动场地\n垃圾分类设施",
  });
  for (const [who, kinds, line] of answers) await town.does(who, "respond", survey, { kinds: [...kinds], line });
  const counts = Object.fromEntries([31, 18, 9, 6].map((count, kind) => [`counts.count.${kind}`, String(count)]));
  const sheet = await town.does("clerk-dongxiao", "tally", survey, { forms: "46", ...counts, paper: "社区档案盒 2026-6" });
  await town.does("clerk-caopu", "verify", sheet);
}

/** A wish that is shown before it is screened, and some who need it too. */
async function tellSupport(town: Town): Promise<string> {
  const title = "木棉岭五巷口加装路灯";
  const place = "木棉岭五巷口";
  const answers = { "answers.value.upkeep": "property", "answers.value.before": "去年向物业反映过，物业说没有这笔钱。" };
  const receipt = await propose(town, {
    by: "resident-1",
    title,
    place,
    area,
    class: "WORKS",
    amount: "86000",
    beneficiaries: "420",
    answers,
  });
  const need = "五巷口到了晚上没有灯，老人和下夜班的人走着不放心，希望每隔二十米装一盏。";
  await town.does("clerk-dongxiao", "air", receipt, { title, need, place });
  for (const who of ["member-8", "member-16"]) await town.does(who, "second", receipt, { wanted: "yes" });
  const sheet = await town.does("clerk-dongxiao", "enlist", receipt, { forms: "23", paper: "附议表原件，社区档案盒 2026-6" });
  await town.does("clerk-caopu", "verify", sheet);
  return receipt;
}

const heard = [
  ["五巷太黑了，下夜班都不敢走", "五巷", "chat"],
  ["五巷口能不能装盏路灯", "五巷口", "chat"],
  ["老人买菜回来没有地方歇脚", "菜市场门口", "visit"],
  ["三栋门口台阶滑，想要个扶手", "三栋", "visit"],
  ["希望暑假给孩子开个书法班", "", "phone"],
  ["垃圾房旁边味道太大", "五巷口", "counter"],
] as const;

async function tellWishes(town: Town, lamp: string): Promise<void> {
  const rows = heard.map(([text, place, channel], n) => lineOf(n + 1, { text, place, channel }));
  await town.does("clerk-dongxiao", "collect", area, Object.assign({ area }, ...rows));
  const [first = "", second = ""] = await wishesIn(town, area);
  await town.does("clerk-dongxiao", "attach", area, { area, wishes: [first, second], project: lamp });
}
