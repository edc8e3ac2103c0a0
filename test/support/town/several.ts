/** A street whose places have different rules, in December 2026: a small council, little money, something at every step; 2027 has no calendar yet. */
import { otherPolicies } from "../policies.ts";
import { rows } from "../suites/home.ts";
import { callAhead, callOn } from "./calls.ts";
import { cast, idOfHandle, places, street } from "./cast.ts";
import { callChambers, openPanel } from "./chambers.ts";
import { sitAfterwards } from "./hands.ts";
import type { NodeHome } from "./home.ts";
import { lineOf, wishesIn } from "./intake.ts";
import { smallTown } from "./small.ts";
import { beginInParts, failAfterAdvance, keepFiles, offerTogether, takeQuotes, toQuote } from "./supplying.ts";
import type { Town } from "./town.ts";
import { accept, appropriate, approve, complete, contract, docketRaw, hang, openLine, pay, propose, screen, type Wish } from "./walk.ts";

const kept = [
  "resident-1",
  "resident-2",
  "resident-3",
  "resident-4",
  "resident-5",
  "resident-6",
  "resident-7",
  "resident-8",
  "member-1",
  "member-2",
  "member-3",
  "member-4",
  "member-5",
];
const people = cast.filter(({ handle }) => kept.includes(handle ?? "") || !/^(resident|member)-/.test(handle ?? ""));
const bodies = [`${street}/council`];
const council = kept.filter((handle) => handle.startsWith("member"));

const homes = [
  { by: "resident-1", area: places.mumianling },
  { by: "resident-2", area: places.dongxiao },
  { by: "resident-4", area: places.caopudong },
  { by: "resident-5", area: places.songquan },
  { by: "resident-7", area: places.mingdi },
  { by: "resident-6", area: places.dushu },
  { by: "resident-3", area: places.lvjing },
  { by: "resident-8", area: places.lanhua },
] as const;
const wishOf = (n: number, over: Partial<Wish> = {}): Wish => ({
  by: "resident-1",
  title: `示例项目第${n}号加装`,
  area: places.mumianling,
  class: "SERVICE",
  amount: "20000",
  ...over,
});

export async function severalPlaces(home: NodeHome): Promise<Town> {
  const town = await smallTown(home.database, { at: "2026-11-02", people });
  await callAhead(town);
  await town.at("2026-11-30");
  for (const policy of otherPolicies) await town.layPolicy(policy);
  const line = await openLine(town, "2026");
  await appropriate(town, line, "360000", "罗财预〔2026〕1号", "2026-11-30");
  await appropriate(town, await openLine(town, "2027"), "60000", "罗财预〔2026〕2号", "2026-11-30");
  for (const [n, one] of homes.entries()) await propose(town, wishOf(n, { ...one, class: n % 2 ? "WORKS" : "GOODS", amount: "40000" }));
  await walkFar(town);
  await hear(town);
  await leaveOpen(town);
  await callOn(town);
  return town;
}

/** Under the street's own rules: some wait for a sitting or to be hung, some are before the contract, delivered, faulty, to be accepted or paid. */
async function walkFar(town: Town): Promise<void> {
  const receipts: string[] = [];
  const given = (n: number) => ({
    ...(toQuote.includes(n) ? { amount: "45000" } : {}),
    ...(n > 14 ? { class: "GOODS" } : {}),
    ...(n > 16 ? { amount: "500" } : {}),
  });
  for (let n = 1; n <= 20; n++) receipts.push(await propose(town, wishOf(n, given(n))));
  for (const receipt of receipts) await screen(town, receipt, wishOf(1));
  const [waiting = "", toHang = "", toDecide = "", misprinted = "", ...far] = receipts;
  await town.at("2026-12-01");
  await sitAfterwards(town, council, [toHang, toDecide, misprinted, ...far], "2026-11-30");
  await hang(town, [toDecide, ...far], "2026-12-01");
  await town.at("2026-12-10");
  await approve(town, "示例1号", "2026-12-10", Object.fromEntries(far.map((receipt) => [receipt, { decision: "agree" }])));
  await town.at("2026-12-11");
  await hang(town, [misprinted], "2026-12-11");
  const printed = { title: "示例项目之一（更正）", need: "受益人数写错了，应为三百人。", place: "社区内", beneficiaries: "300" };
  await town.does("clerk-dongxiao", "restate", misprinted, { ...printed, contact: "0755-0000 0000", reason: "受益人数写错了。" });
  await town.does("resident-1", "object", misprinted, { text: "位置挡住了轮椅通道，请挪一挪。" });
  const [sealed = "", opened = "", failed = "", delivery = "", faulty = "", changing = "", ...rest] = far;
  const whole = rest.slice(0, -4);
  await keepFiles(town);
  for (const receipt of [sealed, opened]) await takeQuotes(town, receipt);
  for (const key of ["officer-service", "finance"]) await town.does(key, "unseal", opened);
  await offerTogether(town, rest.slice(-4));
  await failAfterAdvance(town, failed);
  await beginInParts(town, delivery);
  for (const receipt of [changing, faulty, ...whole]) await contract(town, receipt, wishOf(1), "18000", "2026-12-11", "2027-01-20");
  for (const receipt of [faulty, ...whole]) await complete(town, receipt, wishOf(1));
  await town.does("officer-service", "inspect", faulty, { verdict: "fault", note: "第三处松动。" });
  const [, , loose = ""] = whole;
  const fault = { "faults.what.1": "一处松动", "faults.until.1": "2026-12-20" };
  await town.does("officer-service", "measure", loose, { "counted.found.0": "1", ...fault });
  for (const receipt of whole.slice(2)) await accept(town, receipt, wishOf(1), "resident-1");
  const second = await propose(town, wishOf(19));
  await screen(town, second, wishOf(19));
  const sitting = { area: street, bodies, body: "居民议事会", place: "三楼", at: "2026-12-14T09:00", method: "online" };
  const [meeting, next] = [
    await town.does("chair", "call", street, { ...sitting, projects: [waiting] }),
    await town.does("chair", "call", street, { ...sitting, projects: [second] }),
  ];
  const spoken = await propose(town, { ...wishOf(17), channel: "phone" });
  await screen(town, spoken, wishOf(17));
  await town.does("supplier-2", "alter", changing, { until: "2027-01-25", reason: "材料要从外地调来。" });
  const [asking = "", ...paid] = whole.slice(-3);
  await town.does("supplier-2", "request", asking, { invoice: "发票-示例", amount: "18000" });
  for (const one of paid) await pay(town, one, wishOf(1), "18000", "2026-12-11");
  const consent = { resident: idOfHandle("resident-2"), agent: idOfHandle("resident-4"), heard: idOfHandle("clerk-dongxiao") };
  const terms = { area: places.dongxiao, relation: "neighbour", given: "oral", from: "2026-12-11", until: "2027-12-31" };
  await town.does("clerk-caopu", "consent", places.dongxiao, { ...consent, ...terms });
  await callChambers(town);
  await town.at("2026-12-14");
  // As many as it takes to open an item; the last may still come.
  for (const one of [meeting, next]) for (const member of council.slice(0, 4)) await town.does(member, "attend", one);
  const [item] = await rows<{ id: string }>(town.db, "SELECT id FROM items WHERE meeting = ?", meeting);
  await town.does("chair", "open", meeting, { item: item?.id ?? "" });
  await openPanel(town);
}

/** A call is open, its first wish may still be edited, and of three that were said one stands under a project. */
async function hear(town: Town): Promise<void> {
  const classes = ["SERVICE", "GOODS", "WORKS"];
  const window = { from: "2026-12-01", until: "2027-03-31", editing: "30" };
  const text = "征集身边的小事，一张单子写一件事。";
  await town.does("officer-service", "invite", street, { area: street, title: "岁末征集", text, classes, ...window });
  const area = places.mumianling;
  const project = await propose(town, wishOf(99));
  const lines = ["楼道太黑", "台阶太滑", "想要书架"].map((each, n) => lineOf(n, { text: each, channel: "visit" }));
  await town.does("clerk-dongxiao", "collect", area, Object.assign({ area }, ...lines));
  const [first = ""] = await wishesIn(town, area);
  await town.does("clerk-dongxiao", "attach", area, { area, wishes: [first], project });
}

/** What waits for somebody else: an answer of another office, an appeal, a table, a sum of money, a year. */
async function leaveOpen(town: Town): Promise<void> {
  const [refused = "", again = ""] = [await propose(town, wishOf(12)), await propose(town, wishOf(13))];
  for (const one of [refused, again]) await town.does("clerk-dongxiao", "refuse", one, { code: "PRIVATE", note: "属于住户自己的支出。" });
  await town.does("resident-1", "appeal", refused, { reason: "这是楼道里大家共用的，不是我一家的。" });
  const elsewhere = await propose(town, wishOf(18));
  await town.does("clerk-dongxiao", "transfer", elsewhere, { office: "PROPERTY", note: "属于物业的日常维护。" });
  const [waiting] = await rows<{ receipt: string }>(town.db, "SELECT receipt FROM projects WHERE stage = 'approval'");
  await town.does(
    "officer-service",
    "prepare",
    street,
    docketRaw("示例2号", "2026-12-14", { [waiting?.receipt ?? ""]: { decision: "agree" } }),
  );
  await town.does("finance", "fund", `2027-${street}-special`, {
    kind: "APPROPRIATE",
    amount: "50000",
    document: "罗财预〔2026〕3号",
    on: "2026-12-14",
  });
  await town.does("administrator", "type", "", { year: "2027", off: "2027-01-01..2027-01-03", work: "-", source: "通知" });
}
