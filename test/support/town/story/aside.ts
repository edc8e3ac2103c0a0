/** June 2026: what does not go to the council at once. Transferred and in hand, transferred and solved, merged with a neighbour's. Invented. */
import { idOfHandle, places } from "../cast.ts";
import { tell } from "../telling.ts";
import type { Town } from "../town.ts";
import { propose, screen } from "../walk.ts";

/** `into` is an order of 木棉岭 that is being screened. */
export async function tellAside(town: Town, into: string): Promise<void> {
  const lift = {
    by: "resident-7",
    title: "名地花园电梯大修",
    place: "名地花园 2 栋",
    area: places.mingdi,
    class: "WORKS",
    amount: "480000",
  } as const;
  const inHand = await propose(town, lift);
  await town.does("clerk-dongxiao", "transfer", inHand, {
    office: "REPAIR_FUND",
    note: "电梯大修应申请住宅专项维修资金，请受理并告知业主所需材料。",
  });
  const lamp = {
    by: "resident-4",
    title: "草埔东二街路灯不亮",
    place: "草埔东二街",
    area: places.caopudong,
    class: "WORKS",
    amount: "2000",
  } as const;
  const solved = await propose(town, lamp);
  await town.does("clerk-dongxiao", "transfer", solved, { office: "HOTLINE", note: "市政路灯故障，请派维修。" });
  await town.does("clerk-dongxiao", "reply", solved, {
    on: "2026-06-08",
    note: "路灯所已更换灯泡和线路。",
    evidence: "工单示例 202606080123",
  });
  await town.does("resident-4", "rate", solved, { outcome: "solved", note: "当晚就亮了。" });
  const seats = {
    by: "clerk-caopu",
    title: "木棉岭公交站台加座椅",
    place: "木棉岭公交站",
    area: places.mumianling,
    class: "WORKS",
    amount: "16000",
  } as const;
  const same = await propose(town, seats);
  await town.does("clerk-dongxiao", "air", same, {
    title: seats.title,
    need: "等车的老人没有地方坐，希望装两张长椅。",
    place: seats.place,
  });
  for (const who of ["member-8", "member-16"]) await town.does(who, "second", same, { wanted: "yes" });
  await tellConsent(town);
  await tellByTelephone(town);
  await town.does("clerk-dongxiao", "merge", same, { into, note: "同一处公交站台，与遮阳棚一起做。" });
}

/** A neighbour acts for somebody who does not go online; what they asked for is given to one of the clerks. */
async function tellConsent(town: Town): Promise<void> {
  const area = places.mumianling;
  const who = { resident: idOfHandle("resident-1"), agent: idOfHandle("member-8"), heard: idOfHandle("clerk-dongxiao") };
  const terms = { relation: "neighbour", given: "oral", from: "2026-06-01", until: "2026-12-31" };
  await town.does("clerk-dongxiao", "consent", area, { area, ...who, ...terms });
  const rail = { title: "木棉岭三栋楼梯加装扶手", place: "木棉岭三栋", class: "WORKS", amount: "12000" } as const;
  const receipt = await propose(town, { by: "member-8", ...rail, area, person: who.resident });
  await town.does("clerk-dongxiao", "assign", receipt, { person: idOfHandle("clerk-dongxiao") });
}

/** Written down on a visit for somebody who left no name: told at the door that it passed, and still to be told that it was given to another office. */
async function tellByTelephone(town: Town): Promise<void> {
  const step = { title: "金稻田路口台阶加防滑条", place: "金稻田路口", area: places.mumianling, class: "WORKS", amount: "6000" } as const;
  const passed = { by: "clerk-caopu", ...step, channel: "visit", grid: `${places.mumianling}001` } as const;
  const told = await propose(town, passed);
  await screen(town, told, passed);
  await tell(town, told, "phone", "no", "响了很久没有人接。");
  await tell(town, told, "door", "yes", "晚上到家里，老人自己开的门。");
  const leak = { ...passed, title: "后巷水管漏水", place: "木棉岭后巷", grid: `${places.mumianling}002` } as const;
  const owed = await propose(town, leak);
  await town.does("clerk-dongxiao", "transfer", owed, { office: "PROPERTY", note: "属于物业日常维修，请物业处理。" });
  await tell(town, owed, "phone", "no", "停机，改天上门。");
}
