/** A spring in the small town in which every kind of fact happens: wishes that go all the way and wishes that end on it. */
import calendar from "../../../scripts/seed/data/calendar.json" with { type: "json" };
import { allPoints } from "../points.ts";
import { goOn } from "./after.ts";
import { idOfHandle, places, street } from "./cast.ts";
import { elsewhere } from "./elsewhere.ts";
import { end } from "./end.ts";
import { endTheYear } from "./funds.ts";
import { countHands } from "./hands.ts";
import { comeIn } from "./intake.ts";
import { noticeElsewhere } from "./notices.ts";
import { keepPapers } from "./papers.ts";
import { review } from "./review.ts";
import { makeRules } from "./rules.ts";
import { sitEveryWay } from "./sittings.ts";
import type { Town } from "./town.ts";
import { docketRaw, hang, members, openLine, propose, screen, type Wish } from "./walk.ts";

const told = { answers: { "answers.value.before": "去年向社区提过。" }, contact: "何阿婆 25500000" };
const wishes = {
  whole: { by: "resident-2", title: "今日家园长廊座椅更新", area: places.dongxiao, class: "GOODS", amount: "90000" },
  terminated: { by: "resident-5", title: "松泉公寓健身角铺装", area: places.songquan, class: "WORKS", amount: "60000" },
  byHands: { by: "clerk-caopu", title: "草埔东长者手机课堂", area: places.caopudong, class: "SERVICE", amount: "30000", ...told },
  refused: { by: "resident-1", title: "给我家阳台装防盗网", area: places.mumianling, class: "GOODS", amount: "3000" },
  withdrawn: { by: "resident-6", title: "独树社区门口减速带", area: places.dushu, class: "WORKS", amount: "9000" },
} as const satisfies Record<string, Wish>;
type Receipts = Record<keyof typeof wishes, string>;

/** Begins on Monday 2 March 2026 in a small town, ends in October. */
export async function everyKind(town: Town): Promise<Receipts> {
  await begin(town);
  const of = await ask(town);
  await comeIn(town, of);
  await review(town);
  await sitOnline(town, of);
  await sitByHands(town, of);
  await objectTo(town, of);
  await decide(town, of);
  await end(town, of);
  await elsewhere(town);
  await noticeElsewhere(town);
  await keepPapers(town, of.whole);
  await sitEveryWay(town);
  await goOn(town, of.whole);
  await endTheYear(town);
  return of;
}

async function begin(town: Town): Promise<void> {
  const line = await openLine(town, "2026");
  await town.does("finance", "fund", line, { kind: "APPROPRIATE", amount: "900000", document: "罗财预〔2026〕1号", on: "2026-03-02" });
  await town.does("district", "deny", line);
  const listed = { "rows.line.1": line, "rows.amount.1": "500000", "rows.document.1": "罗财预〔2026〕2号", "rows.on.1": "2026-03-02" };
  await town.does("finance", "appropriate", street, { area: street, ...listed });
  await town.does("district", "grant", line);
  await town.does("finance", "remark", line, { remark: "首批拨付，其余待下半年安排。" });
  await town.does("officer-service", "enrol", street, {
    name: "罗湖区木棉社工站（虚构）",
    credit: "52440300MJEXAMP30F",
    type: "organisation",
    founded: "2020-06-01",
  });
  await town.does("administrator", "appoint", street, {
    area: street,
    person: idOfHandle("supervisor"),
    role: "clerk",
    from: "2026-03-02",
  });
  await town.does("administrator", "name", places.lanhua, { area: places.lanhua, initials: "LHHSQ" });
  await makeRules(town);
  const [grant] = await grantsOf(town, "supervisor", "clerk");
  await town.does("administrator", "revoke", street, { area: street, grant: grant ?? "" });
}

export async function grantsOf(town: Town, handle: string, role: string): Promise<string[]> {
  const query = town.db.$client.prepare("SELECT id FROM grants WHERE person = ? AND role = ? AND revoked = 0");
  return (await query.bind(idOfHandle(handle), role).all<{ id: string }>()).results.map((row) => row.id);
}

async function ask(town: Town): Promise<Receipts> {
  const of: Partial<Receipts> = {};
  for (const [name, wish] of Object.entries(wishes)) of[name as keyof Receipts] = await propose(town, wish);
  const receipts = of as Receipts;
  await town.at("2026-03-03");
  await town.does("clerk-dongxiao", "return", receipts.whole, { note: "请补充座椅的数量和位置。" });
  const { title, area: _area, by: _by, ...rest } = wishes.whole;
  await town.does("resident-2", "revise", receipts.whole, {
    ...rest,
    title: `${title}（八处）`,
    need: "长廊八处座椅朽坏，老人无处可坐。",
    place: "今日家园长廊",
    beneficiaries: "800",
    "answers.value.before": "去年在议事会上提过。",
  });
  for (const name of ["whole", "terminated"] as const) await screen(town, receipts[name], wishes[name]);
  const worded = { title: "草埔东长者手机课堂（初级班）", need: "长者想学手机挂号和缴费。", place: "草埔东党群服务中心" };
  await town.does("clerk-dongxiao", "pass", receipts.byHands, {
    ...worded,
    ...allPoints,
    "points.note.price": "课时费按街道标准核对",
    note: "标题按课程安排改写。",
  });
  await town.does("clerk-dongxiao", "refuse", receipts.refused, { code: "PRIVATE", note: "属于住户自己的支出。" });
  await town.does("resident-6", "withdraw", receipts.withdrawn, { reason: "物业已经装好了。" });
  return receipts;
}

const sitting = (at: string, method: string, projects: readonly string[]) => ({
  area: street,
  body: "东晓街道居民议事会",
  place: "街道办事处三楼",
  at,
  method,
  projects,
});

async function sitOnline(town: Town, of: Receipts): Promise<void> {
  const off = await town.does("chair", "call", street, sitting("2026-03-09T14:30", "online", [of.whole]));
  await town.does("chair", "cancel", off, { reason: "会议室停电，另行通知。" });
  const meeting = await town.does("chair", "call", street, sitting("2026-03-10T14:30", "online", [of.whole, of.terminated]));
  await town.at("2026-03-10T14:30");
  for (const member of members.slice(0, 14)) await town.does(member, "attend", meeting);
  await town.does("member-14", "recuse", meeting, { item: `${meeting}.1`, reason: "施工方是亲属。" });
  for (const item of [`${meeting}.1`, `${meeting}.2`]) {
    await town.does("chair", "open", meeting, { item });
    await Promise.all(members.slice(0, 13).map((member) => town.does(member, "vote", meeting, { item, choice: "for" })));
    await town.does("chair", "close", meeting, { item });
  }
  await town.does("chair", "sign", meeting, { note: "会议有序。" });
}

/** The hands are counted wrongly, and mended by two people before the minutes are signed. */
async function sitByHands(town: Town, of: Receipts): Promise<void> {
  await town.at("2026-03-11");
  const meeting = await town.does("clerk-dongxiao", "call", street, sitting("2026-03-10T16:00", "hands", [of.byHands]));
  for (const member of members.slice(0, 12)) await town.does("chair", "admit", meeting, { person: idOfHandle(member), present: "yes" });
  const item = `${meeting}.1`;
  await countHands(town, meeting, [[5, 6, 1]]);
  const right = { field: "tally", target: item, for: "11", against: "1", abstain: "0" };
  await town.does("clerk-dongxiao", "mend", meeting, { ...right, reason: "唱票时看错一行。", paper: "表决记录原件" });
  await town.does("chair", "agree", meeting);
  await town.does("chair", "sign", meeting, { note: "" });
}

/** While the list hangs somebody objects, a new day off moves its last day and that of the answer, and it is answered. */
async function objectTo(town: Town, of: Receipts): Promise<void> {
  await town.at("2026-03-12");
  await hang(town, [of.whole, of.terminated, of.byHands], "2026-03-12");
  const objection = { text: "座椅请不要挡住轮椅通道。" };
  await town.does("resident-2", "object", of.whole, objection);
  const { off, work } = calendar["2026"];
  await town.does("administrator", "type", "", {
    year: "2026",
    off: [...off, "2026-03-17"].join(" "),
    work: work.join(" "),
    source: "临时放假通知",
  });
  await town.does("district", "check", "", { year: "2026" });
  const [row] = (await town.db.$client.prepare("SELECT id FROM objections").all<{ id: string }>()).results;
  await town.does("clerk-caopu", "answer", of.whole, {
    objection: row?.id ?? "",
    upheld: "no",
    answer: "已与物业核对，通道宽度不受影响。",
  });
  await town.at("2026-03-23");
}

async function decide(town: Town, of: Receipts): Promise<void> {
  const all = { [of.whole]: { decision: "agree" }, [of.terminated]: { decision: "agree" } } as const;
  const refusal = { [of.byHands]: { decision: "refuse", code: "NOT_APPROVED", reason: "与党群服务中心课程重复。" } } as const;
  const wrong = await town.does("officer-service", "prepare", street, docketRaw("东街党工纪〔2026〕1号", "2026-03-23", all));
  await town.does("approver", "discard", wrong, { reason: "第二项的金额与会议纪要不一致。" });
  const table = await town.does(
    "officer-service",
    "prepare",
    street,
    docketRaw("东街党工纪〔2026〕2号", "2026-03-23", { ...all, ...refusal }),
  );
  await town.does("approver", "confirm", table);
}
