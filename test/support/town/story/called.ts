/** May and June 2026: organisations are called for what can enter the library; two have answered, and on 15 June both wait for their check. Invented. */
import type { Raw } from "#model/form.ts";
import { street } from "../cast.ts";
import { organisation, seatPanel } from "../solicited.ts";
import type { Town } from "../town.ts";

/** Registered too short a time: nothing else is wrong with it. */
const young = { credit: "52440300MJEXAMP30F", firm: "罗湖区新芽社区服务中心（虚构）" };

export async function tellCall(town: Town): Promise<string> {
  const call = await town.does("officer-service", "solicit", street, {
    ...{ area: street, title: "2026年东晓街道服务类项目入库征集", classes: ["SERVICE"], places: "3" },
    sought: "面向长者、儿童和新市民，花小钱、受益面广、别处也能照着做的社区服务。请写明一期多少钱、达到什么、验收看什么。",
    ...{ from: "2026-05-28", until: "2026-06-12" },
  });
  await town.does("officer-service", "enrol", street, {
    ...{ name: young.firm, credit: young.credit, type: "organisation", founded: "2026-01-12" },
  });
  return call;
}

const reading: Raw = {
  ...{ title: "儿童夜读会（十次）", class: "SERVICE", low: "12000", high: "18000", beneficiaries: "120" },
  need: "双职工家庭的孩子放学后到晚上没有人带，想有一个安静读书的地方。",
  plan: "每周两个晚上，党群服务中心开放两小时，两名社工加四名志愿者带读；期末办一次读书会。",
  ...{ "aims.goal.1": "场次", "aims.aim.1": "10 次", "aims.goal.2": "参加儿童", "aims.aim.2": "每次不少于 20 人" },
  checks: "签到表和照片齐全\n每次有读书记录",
  ...{ staff: "6", office: "80" },
};
const repair: Raw = {
  ...{ title: "邻里修补日（六次）", class: "SERVICE", low: "9000", high: "15000", beneficiaries: "300" },
  need: "小家电、雨伞、衣服坏了没有地方修，扔掉可惜。",
  plan: "每月一个周六在小区空地摆摊，请手艺人和志愿者修补，收集修不了的作回收。",
  checks: "每次有登记表\n修好的件数不少于 30 件",
  ...{ staff: "3", office: "25" },
};

export async function tellAnswers(town: Town, call: string): Promise<void> {
  await town.does(organisation.handle, "apply", call, {
    ...reading,
    supplier: organisation.credit,
    contact: "何静 0755-2500 0001（示例）",
  });
  await town.does("clerk-dongxiao", "apply", call, { ...repair, supplier: young.credit, channel: "paper" });
  await seatPanel(town);
}
