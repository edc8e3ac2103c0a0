/** June 2026: what went well in 2024 and in spring stands in the library, one thing waits for its review; a hall and a team of volunteers are listed. Invented. */
import { places, street, suppliers } from "../cast.ts";
import { sameAs } from "../library.ts";
import type { Town } from "../town.ts";

const lamps = {
  title: "后巷加装路灯（每十盏）",
  class: "WORKS",
  need: "后巷夜里没有灯，老人和下夜班的人走着不放心，按每二十米一盏加装节能路灯。",
  plan: "现场定点并张贴告示；挖沟布线三天，立杆装灯两天；夜间试亮后交付。施工避开中午和夜里。",
  low: "60000",
  high: "90000",
  beneficiaries: "400",
  "aims.goal.1": "路灯",
  "aims.aim.1": "10 盏",
  "aims.goal.2": "夜间照度",
  "aims.aim.2": "不低于 5 勒克斯",
  checks: "灯具型号与方案一致\n夜间逐盏点亮\n路面恢复平整",
};
const lessons = {
  title: "长者手机课堂（八节）",
  class: "SERVICE",
  need: "长者想学会用手机挂号、缴费和防骗，分初级班和提高班，每班不超过 25 人。",
  plan: "招募报名一周；每周一节，共八节，志愿者一对四辅导；结课做一次现场测试和回访。",
  low: "24000",
  high: "40000",
  beneficiaries: "50",
  "aims.goal.1": "课程",
  "aims.aim.1": "8 场",
  "aims.goal.2": "服务长者",
  "aims.aim.2": "200 人次",
  checks: "签到表和照片齐全\n教材人手一份",
};
const benches = {
  title: "长廊座椅更新（每八处）",
  class: "GOODS",
  need: "长廊座椅朽坏，老人无处可坐，按处更换为防腐木座椅。",
  plan: "入户征求位置意见，厂家定制，分两天安装，装好当天拆除旧座椅。",
  low: "60000",
  high: "120000",
  beneficiaries: "800",
  checks: "座面与靠背无毛刺\n每处承重两人不晃动",
};

interface Done {
  readonly closed: string;
  readonly payment: string;
}

export async function tellShelf(town: Town, of: Done): Promise<void> {
  const lamp = await town.does("officer-works", "standardise", street, { area: street, ...lamps, project: of.closed });
  await town.does("approver", "accredit", lamp);
  const lesson = await town.does("officer-service", "standardise", street, { area: street, ...lessons, supplier: suppliers[1].credit });
  await town.does("approver", "accredit", lesson);
  await town.does("officer-service", "standardise", street, { area: street, ...benches, project: of.payment });
  await sameAs(town, lesson, {
    ...{ by: "resident-5", title: "松泉社区长者手机课堂", place: "松泉社区党群服务中心" },
    ...{ area: places.songquan, class: "SERVICE", amount: "32000", beneficiaries: "50" },
  });
  await honour(town, of);
  await give(town);
}

async function honour(town: Town, of: Done): Promise<void> {
  const area = places.mumianling;
  const lit = { area, project: of.closed, year: "2026", level: "community", reason: "五条后巷亮起来之后，夜里摔倒的事没有再发生。" };
  await town.does("officer-works", "confer", await town.does("clerk-dongxiao", "nominate", area, lit));
  await town.does("officer-service", "nominate", places.dongxiao, {
    ...{ area: places.dongxiao, project: of.payment, year: "2026", level: "street" },
    reason: "座椅位置由老人自己定，装好后每天都坐满。",
  });
}

async function give(town: Town): Promise<void> {
  const area = places.mumianling;
  await town.does("clerk-dongxiao", "supply", area, {
    ...{ area, kind: "venue", name: "木棉岭党群服务中心二楼活动室", what: "可坐 40 人，有投影、桌椅和空调。" },
    ...{ words: "书法 教室 活动室 排练", hours: "周末下午、工作日 18 点以后", from: "2026-06-01", contact: "党群服务中心值班台" },
  });
  await town.does("officer-service", "supply", street, {
    ...{ area: street, kind: "volunteers", name: "东晓街道水电维修志愿队", what: "小修小补：换灯泡、装扶手、修水龙头。" },
    ...{ words: "扶手 灯泡 水龙头", hours: "周六上午", from: "2026-06-01", until: "2026-12-31" },
  });
}
