/** The way of a wish, step by step, by the people whose turn it is. Each step returns when the next one can begin. */
import type { Raw } from "#model/form.ts";
import { allPoints } from "../points.ts";
import { street, suppliers } from "./cast.ts";
import { choose, late } from "./choose.ts";
import type { Town } from "./town.ts";

export interface Wish {
  readonly by?: string;
  readonly title: string;
  readonly need?: string;
  readonly place?: string;
  readonly area: string;
  readonly class: string;
  readonly amount: string;
  readonly beneficiaries?: string;
  readonly apportioned?: boolean;
  readonly channel?: string;
  readonly person?: string;
  readonly contact?: string;
  readonly side?: string;
  readonly answers?: Raw;
  readonly grid?: string;
}

export const wish = ({
  by = "clerk-caopu",
  title,
  need = `${title}：居民多次提出，希望尽快安排。`,
  place = "社区内",
  area,
  beneficiaries = "300",
  ...rest
}: Wish) => ({
  by,
  raw: {
    title,
    need,
    place,
    area,
    beneficiaries,
    class: rest.class,
    amount: rest.amount,
    checked: "yes",
    confirmed: "yes",
    ...rest.answers,
    channel: rest.channel ?? "online",
    ...(rest.apportioned ? { apportioned: "yes" } : {}),
    ...(rest.grid ? { grid: rest.grid } : {}),
    ...(rest.side ? { side: rest.side } : {}),
    ...(rest.person ? { person: rest.person } : {}),
    ...(rest.contact ? { contact: rest.contact } : {}),
  },
});

export async function propose(town: Town, one: Wish): Promise<string> {
  const { by, raw } = wish(one);
  return town.does(by, "propose", one.area, raw);
}

export async function screen(town: Town, receipt: string, one: Wish): Promise<void> {
  const { raw } = wish(one);
  await town.does("clerk-dongxiao", "pass", receipt, { title: raw.title, need: raw.need, place: raw.place, ...allPoints });
}

export const members = Array.from({ length: 16 }, (_, index) => `member-${index + 1}`);

/** How many are for, against, abstain. */
export type Votes = readonly [number, number, number];

/** The council sits on the day `on` at 14:30; `votes[i]` is how many of those present are for, against and abstain on item i. */
export async function sit(
  town: Town,
  receipts: readonly string[],
  on: string,
  { present = 14, votes = [] as readonly Votes[], sign = true } = {},
): Promise<string> {
  const meeting = await town.does("chair", "call", street, {
    area: street,
    body: "东晓街道居民议事会",
    place: "东晓街道办事处三楼会议室",
    at: `${on}T14:30`,
    method: "online",
    projects: receipts,
  });
  await town.at(`${on}T14:30`);
  const there = members.slice(0, present);
  for (const member of there) await town.does(member, "attend", meeting);
  for (const [index] of receipts.entries()) {
    const item = `${meeting}.${index + 1}`;
    await town.does("chair", "open", meeting, { item });
    const [yes, no] = votes[index] ?? [present, 0, 0];
    await Promise.all(
      there.map((member, at) =>
        town.does(member, "vote", meeting, { item, choice: at < yes ? "for" : at < yes + no ? "against" : "abstain" }),
      ),
    );
    await town.does("chair", "close", meeting, { item });
  }
  if (sign) await town.does("chair", "sign", meeting, { note: "" });
  return meeting;
}

export const contact = "东晓街道社区居委会 0755-2500 0000（示例）";

/** Listed, printed and put up on the board, on a day. */
export async function hang(town: Town, receipts: readonly string[], on: string, channels: readonly string[] = ["board"]): Promise<string> {
  const notice = await town.does("clerk-dongxiao", "hang", street, { area: street, projects: receipts, contact });
  for (const channel of channels) await prove(town, notice, on, channel);
  return notice;
}
export const prove = (town: Town, notice: string, on: string, channel = "board", photo: Raw = {}): Promise<string> =>
  town.does("clerk-dongxiao", "prove", notice, { channel, place: "社区公告栏、小区出入口", proof: "张贴照片存社区档案", on, ...photo });

export interface Row {
  readonly decision: "agree" | "return" | "refuse";
  readonly amount?: string;
  readonly gate?: string;
  readonly code?: string;
  readonly reason?: string;
}
export const docketRaw = (document: string, on: string, rows: Readonly<Record<string, Row>>) => ({
  area: street,
  document,
  on,
  ...Object.fromEntries(
    Object.entries(rows).flatMap(([receipt, row]) =>
      Object.entries(row).map(([name, value]) => [`items.${name}.${receipt}`, String(value)]),
    ),
  ),
});

export async function approve(town: Town, document: string, on: string, rows: Readonly<Record<string, Row>>): Promise<string> {
  const approval = await town.does("officer-service", "prepare", street, docketRaw(document, on, rows));
  await town.does("approver", "confirm", approval);
  return approval;
}

export async function appropriate(town: Town, line: string, amount: string, document: string, on: string): Promise<void> {
  await town.does("finance", "fund", line, { kind: "APPROPRIATE", amount, document, on });
  await town.does("district", "grant", line);
}
export const openLine = (town: Town, year: string, source = "special", title = `${year}年民生微实事专项资金`): Promise<string> =>
  town.does("finance", "draw", street, { area: street, year, source, title });

/** The officer of a class, the supplier it is given to in the story, and who acts for that supplier. */
const hands = {
  WORKS: { officer: "officer-works", supplier: suppliers[0].credit, firm: suppliers[0].handle },
  other: { officer: "officer-service", supplier: suppliers[1].credit, firm: suppliers[1].handle },
} as const;
export const handsOf = (one: Pick<Wish, "class">) => (one.class === "WORKS" ? hands.WORKS : hands.other);

export async function contract(town: Town, receipt: string, one: Wish, amount: string, on: string, until: string): Promise<void> {
  const { officer, supplier } = handsOf(one);
  await choose(town, officer, receipt, supplier, amount);
  const terms = { number: `合同-${receipt}`, amount, on, from: on, until, retention: "0", reason: late };
  await town.does(officer, "contract", receipt, { supplier, ...terms });
  await town.does(officer, "start", receipt, { on, ...announced });
}
export const announced = { told: "逐栋张贴并在微信群告知，附近三栋居民已知晓", posted: "巷口和楼栋门厅，围挡已设" };

export async function complete(town: Town, receipt: string, one: Wish): Promise<void> {
  await town.does(handsOf(one).firm, "complete", receipt, { note: "全部完成，已自检，资料齐全。" });
  await town.does(handsOf(one).officer, "measure", receipt, { "counted.found.0": "1" });
}

/** Everybody of the acceptance group signs; the council's place is taken by `member`. */
export async function accept(town: Town, receipt: string, one: Wish, proposer: string, member = "member-3"): Promise<void> {
  for (const who of [proposer, member, handsOf(one).officer]) await town.does(who, "inspect", receipt, { verdict: "pass", note: "" });
}

export async function pay(town: Town, receipt: string, one: Wish, amount: string, on: string): Promise<void> {
  await town.does(handsOf(one).firm, "request", receipt, { invoice: `发票-${receipt}`, amount });
  await town.does("finance", "release", receipt);
  await town.does("finance", "book", receipt, { on, voucher: `记-${receipt.slice(-4)}` });
}
