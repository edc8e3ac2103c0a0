/** Whatever may be asked of a project's money, decided by the rules of the house on what is known, and what each order leaves for the next. */
import { type EntryKind, lineParts, type Posting } from "#model/budget/entry.ts";
import { quotaAt, spread } from "#model/budget/spread.ts";
import { yearOf } from "#model/day.ts";
import type { Draft } from "#model/draft.ts";
import type { Hand } from "#model/hand.ts";
import { committed, type Dossier, held, paidOut } from "#model/project.ts";
import { projectOf } from "#model/subject.ts";
import { lower, raise } from "#workflow/budget/adjust.ts";
import { commitIntended } from "#workflow/budget/intended.ts";
import { commit, giveBack, hold, pay, payable } from "#workflow/budget/money.ts";

type Wanted = (d: Dossier, amount: number, hand: Hand) => Draft | undefined;

/** What was intended for a line that is there goes first; a turn ends with it, and with what intends anew. */
export function decided(d: Dossier, orders: readonly (readonly [want: number, amount: number])[], hand: Hand): readonly Draft[] {
  const drafts: Draft[] = [...commitIntended(d, hand)];
  let known = d;
  for (const [want, amount] of drafts.length > 0 ? [] : orders) {
    const draft = wants[want]?.(known, amount, hand);
    if (!draft) continue;
    drafts.push(draft);
    if (draft.kind === "changed" && draft.body.shares.some(({ later }) => later)) break;
    known = (draft.entries ?? []).reduce(posted, known);
  }
  return drafts;
}

/** What an entry of a project leaves, by a table of its own. */
const moves: Readonly<Partial<Record<EntryKind, Readonly<Record<"held" | "committed" | "paid", number>>>>> = {
  HOLD: { held: 1, committed: 0, paid: 0 },
  RELEASE: { held: -1, committed: 0, paid: 0 },
  COMMIT: { held: -1, committed: 1, paid: 0 },
  DECOMMIT: { held: 0, committed: -1, paid: 0 },
  PAY: { held: 0, committed: -1, paid: 1 },
};
function posted(d: Dossier, { line, kind, amount }: Posting): Dossier {
  const by = moves[kind];
  if (!by) throw new Error(`nobody knows what ${kind} does`);
  const moved = <T extends Record<"held" | "committed" | "paid", number>>(of: T): T => ({
    ...of,
    held: of.held + by.held * amount,
    committed: of.committed + by.committed * amount,
    paid: of.paid + by.paid * amount,
  });
  const before = d.holdings.find((one) => one.line === line) ?? {
    line,
    year: lineParts(line).year,
    ceiling: 0,
    held: 0,
    committed: 0,
    paid: 0,
    planned: null,
  };
  const counts = lineParts(line).source === "street" ? 0 : (by.held + by.committed + by.paid) * amount;
  const at = lineParts(line).year;
  return {
    ...d,
    holdings: [...d.holdings.filter((one) => one.line !== line), moved(before)],
    lines: d.lines.map((one) => (one.line === line ? { ...one, balance: moved(one.balance) } : one)),
    community: { ...d.community, taken: { ...d.community.taken, [at]: (d.community.taken[at] ?? 0) + counts } },
  };
}

const isBegun = (d: Dossier): boolean => committed(d) + paidOut(d) > 0;
type Kind = "held" | "changed" | "released" | "closed";
function fact(d: Dossier, kind: Kind, body: object, entries: readonly Posting[]): Draft | undefined {
  const texts = kind === "changed" ? { place: "", note: "" } : {};
  return entries.length > 0 ? ({ subject: projectOf(d.project.receipt), kind, body, texts, entries } as unknown as Draft) : undefined;
}
const changed = (amount: number, { today }: Hand) => ({ change: 1, amount, until: today, approved: amount, meeting: null });

const holding: Wanted = (d, amount, { today }) => {
  const { takes, missing } = spread(d, amount, today);
  if (isBegun(d) || missing > 0) return undefined;
  const body = { amount, shares: takes.filter(({ later }) => !later), meeting: null, quota: quotaAt(d, amount, today) };
  return fact(d, "held", body, hold(d, amount, today));
};
const establishing: Wanted = (d, amount, hand) => {
  const { takes, missing } = spread(d, amount, hand.today);
  if (isBegun(d) || missing > 0) return undefined;
  const body = { ...changed(amount, hand), shares: takes, quota: quotaAt(d, amount, hand.today) };
  return fact(d, "changed", body, commit(d, amount, hand.today));
};
const adding: Wanted = (d, amount, hand) => {
  const { takes, entries, quota, missing } = raise(d, Math.ceil(amount / 4), hand.today);
  return isBegun(d) && missing === 0 ? fact(d, "changed", { ...changed(amount, hand), shares: takes, quota }, entries) : undefined;
};
const saving: Wanted = (d, amount, hand) => {
  const { takes, entries } = lower(d, Math.ceil(amount / 16));
  return fact(d, "changed", { ...changed(amount, hand), shares: takes, quota: null }, entries);
};
const paying: Wanted = (d, amount, { today }) => {
  const year = yearOf(today);
  const sum = Math.min(Math.ceil(amount / 400), payable(d, year));
  return fact(d, "released", { payment: 1, amount: sum, invoice: `发票-${amount}` }, pay(d, sum, year));
};
const givingBack: Wanted = (d) => fact(d, "closed", { returned: held(d) + committed(d) }, giveBack(d));
export const wants: readonly Wanted[] = [holding, establishing, adding, adding, saving, paying, givingBack];
