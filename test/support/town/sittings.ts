/** A community with a council that hears residents and votes in closed ballots, and a panel that scores: everything that can happen to an agenda. */
import type { Body } from "#model/policy/body.ts";
import type { Policy } from "#model/policy/policy.ts";
import { councilOf, luohu } from "../luohu.ts";
import { gates } from "../policies.ts";
import { idOfHandle, places } from "./cast.ts";
import type { Town } from "./town.ts";
import { uploaded } from "./upload.ts";
import { propose, screen, type Wish } from "./walk.ts";

const said = <T>(value: T) => ({ value, source: "示例", grade: "U" as const });
const panel: Body = {
  ...councilOf(luohu),
  key: "panel",
  label: { zh: "评审小组", en: "Panel" },
  scores: said({
    criteria: [
      { key: "need", label: { zh: "需求", en: "Need" }, weight: 3 },
      { key: "price", label: { zh: "价格", en: "Price" }, weight: 1 },
    ],
    pass: 60,
  }),
};
const hearing: Body = {
  ...councilOf(luohu),
  methods: said(["hands", "paper", "online", "closed"]),
  enBloc: said(true),
  proxies: said(1),
  proxiesPresent: said(true),
  hearing: said({ least: 20, consent: [2, 3] }),
};
const scored = places.mingdi;
export const scoredPolicy: Policy = {
  ...luohu,
  area: scored,
  version: 9,
  name: { zh: "名地社区示例办法", en: "Example rules of Mingdi" },
  gates: [
    gates.screening,
    { ...gates.council, money: "none" },
    { ...gates.panel, body: "panel", money: "hold" },
    gates.notice,
    gates.approval,
  ],
  bodies: [hearing, panel, ...luohu.bodies.filter((one) => one.key === "library_panel")],
};

const wish: Wish = { by: "clerk-caopu", title: "", area: scored, class: "GOODS", amount: "18000" };
export const five = ["member-1", "member-2", "member-3", "member-4", "member-5"];
export const elect = (handles: readonly string[], from: string) => ({
  from,
  until: "2029-04-30",
  ...Object.fromEntries(handles.map((handle) => [`seats.seat.${idOfHandle(handle)}`, "member"])),
});
const call = (body: string, on: string, method: string, projects: readonly string[]) => ({
  area: scored,
  bodies: [`${scored}/${body}`],
  body: "名地社区会议",
  place: "名地社区",
  at: `${on}T14:30`,
  method,
  projects,
  observers: "社区民警",
});

/** From Monday 20 April 2026 to the end of the month. */
export async function sitEveryWay(town: Town): Promise<void> {
  await town.at("2026-04-20");
  await town.layPolicy(scoredPolicy);
  const receipts: string[] = [];
  for (const title of ["名地社区公共书架", "名地社区晾衣架", "名地社区宣传栏", "名地社区门廊灯"]) {
    const receipt = await propose(town, { ...wish, title });
    await screen(town, receipt, { ...wish, title });
    receipts.push(receipt);
  }
  await takeSeats(town, receipts);
  await decideInSecret(town, receipts);
  await decideAsOne(town, receipts.slice(1));
  await giveScores(town, receipts.slice(0, 1));
}

/** A called sitting is void after an election. */
async function takeSeats(town: Town, receipts: readonly string[]): Promise<void> {
  const council = `${scored}-council`;
  for (const handle of ["member-6", "member-7"])
    await town.does("clerk-dongxiao", "seat", council, { person: idOfHandle(handle), seat: "member", from: "2026-04-20", until: "" });
  const [seat] = (
    await town.db.$client.prepare("SELECT id FROM body_seats WHERE body = ? LIMIT 1").bind(`${scored}/council`).all<{ id: string }>()
  ).results;
  await town.does("clerk-dongxiao", "unseat", council, { seat: seat?.id ?? "", reason: "迁出本社区。" });
  await town.does("clerk-dongxiao", "call", scored, call("council", "2026-04-24", "online", receipts));
  await town.does("clerk-dongxiao", "renew", council, elect(five, "2026-04-20"));
  await town.does("clerk-dongxiao", "renew", `${scored}-panel`, elect(five, "2026-04-20"));
}

async function decideInSecret(town: Town, receipts: readonly string[]): Promise<void> {
  const meeting = await town.does("clerk-dongxiao", "call", scored, call("council", "2026-04-23", "closed", receipts));
  const item = `${meeting}.1`;
  await town.does("clerk-dongxiao", "postpone", meeting, { at: "2026-04-24T14:30", reason: "会议室另有安排。" });
  await town.does("clerk-dongxiao", "adjust", meeting, { item, amount: "16000", title: "名地社区公共书架（两组）", reason: "减少一组。" });
  await town.does("clerk-dongxiao", "defer", meeting, { item: `${meeting}.2`, reason: "需要补充方案。" });
  await town.does("clerk-dongxiao", "strike", meeting, { item: `${meeting}.3`, reason: "与物业协商中。" });
  await town.at("2026-04-24T14:30");
  await town.does("clerk-dongxiao", "observe", meeting, { observers: "社区民警、人大代表 1 人" });
  await town.does("clerk-dongxiao", "hear", meeting, { item, came: "24", consented: "20" });
  for (const handle of five) await town.does(handle, "attend", meeting);
  await town.does("chair", "open", meeting, { item });
  for (const handle of five.slice(0, 4))
    await town.does(handle, "vote", meeting, { item, choice: handle === "member-1" ? "against" : "for" });
  await town.does("chair", "close", meeting, { item });
  for (const handle of five.slice(3)) await town.does("chair", "leave", meeting, { person: idOfHandle(handle), gone: "" });
  await town.does("chair", "adjourn", meeting, { item: `${meeting}.4` });
  await town.does("chair", "sign", meeting, { note: "" });
}

/** Two items as one vote, a third on its own because a member asked; one member spoken for by another, one who came after all. */
async function decideAsOne(town: Town, receipts: readonly string[]): Promise<void> {
  const meeting = await town.does("clerk-dongxiao", "call", scored, call("council", "2026-04-27", "online", receipts));
  const item = (n: number) => `${meeting}.${n}`;
  await town.does("member-5", "entrust", meeting, { holder: idOfHandle("member-1") });
  await town.does("member-4", "entrust", meeting, { holder: idOfHandle("member-2") });
  await town.does("member-4", "recall", meeting, { giver: idOfHandle("member-4"), reason: "改由别人代为表决。" });
  await town.does("clerk-dongxiao", "deputise", meeting, {
    giver: idOfHandle("member-4"),
    holder: idOfHandle("member-3"),
    files: uploaded(),
  });
  await town.does("member-2", "separate", meeting, { item: item(3) });
  await town.at("2026-04-27T14:30");
  for (const n of [1, 2, 3]) await town.does("clerk-dongxiao", "hear", meeting, { item: item(n), came: "24", consented: "20" });
  for (const handle of five.slice(0, 4)) await town.does(handle, "attend", meeting);
  for (const lead of [1, 3]) {
    await town.does("chair", "open", meeting, { item: lead === 1 ? [item(1), item(2)] : item(3) });
    for (const handle of five.slice(0, 4)) await town.does(handle, "vote", meeting, { item: item(lead), choice: "for" });
    await town.does("member-1", "vote", meeting, { item: item(lead), choice: "for", behalf: idOfHandle("member-5") });
    await town.does("chair", "close", meeting, { item: item(lead) });
  }
  await town.does("chair", "sign", meeting, { note: "" });
}

async function giveScores(town: Town, receipts: readonly string[]): Promise<void> {
  const meeting = await town.does("clerk-dongxiao", "call", scored, call("panel", "2026-04-30", "online", receipts));
  const item = `${meeting}.1`;
  await town.at("2026-04-30T14:30");
  for (const handle of five) await town.does(handle, "attend", meeting);
  await town.does("chair", "open", meeting, { item });
  for (const handle of five) await town.does(handle, "score", meeting, { item, "points.given.need": "70", "points.given.price": "60" });
  await town.does("chair", "close", meeting, { item });
  await town.does("chair", "sign", meeting, { note: "" });
}
