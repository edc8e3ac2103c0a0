/**
 * What was established goes on in others: the old ones end and give up what was committed, the new ones are founded and commit it again, line by line
 * and year by year, in one write. What they do not need comes back.
 */
import type { Posting } from "#model/budget/entry.ts";
import type { Day } from "#model/day.ts";
import type { Draft } from "#model/draft.ts";
import type { Move } from "#model/envelope.ts";
import type { Hand } from "#model/hand.ts";
import type { Fen } from "#model/money.ts";
import type { How, Partner, Pool } from "#model/procure/origin.ts";
import { countedSum, dealt, openRecast, poolsOf, type Recast, type Successor, standing } from "#model/procure/recast.ts";
import type { Dossier } from "#model/project.ts";
import { projectOf } from "#model/subject.ts";
import { giveBack } from "../budget/money.ts";
import { ended, toStage } from "../moves.ts";

/** What waits to be divided or united, where it waits for that. */
export const recastNow = (d: Dossier): Recast | undefined => (d.project.stage === "change" ? openRecast(d) : undefined);

export interface Founding {
  readonly how: How;
  readonly of: readonly string[];
  readonly into: readonly Successor[];
  readonly change: number | null;
  readonly meeting: string | null;
  readonly note: string;
  readonly tells: readonly string[];
}

export const recast = (
  d: Dossier,
  one: Recast,
  hand: Hand,
  by: { readonly meeting: string | null; readonly note: string },
): readonly Draft[] =>
  goOn(d, { ...one, ...by, change: one.n, tells: [one.askedBy] }, ended(one.how === "divide" ? "divided" : "merged"), hand.today);

/** `to`: where the old ones are then. */
export function goOn(d: Dossier, one: Founding, to: Move, today: Day): readonly Draft[] {
  const partners = one.how === "unite" ? d.origins.partners : [];
  return [...given(d, one, partners, to), ...made(d, one, partners, today)];
}

/** The old ones: all that was committed comes back, and `returned` of it is not needed. */
function given(
  d: Dossier,
  { how, of, into, change, meeting, note, tells }: Founding,
  partners: readonly Partner[],
  to: Move,
): readonly Draft[] {
  const returned = there(d) - into.reduce((sum, { amount }) => sum + amount, 0);
  const body = { how, of: [...of], into: into.map(({ project }) => project), change, meeting };
  const { receipt, proposer } = d.project;
  const own = { subject: projectOf(receipt), entries: giveBack(d), tells: [proposer, ...tells] };
  const kind = "recast" as const;
  return [
    { ...own, kind, body: { ...body, returned }, texts: { note }, to },
    ...partners.map((other) => ({
      subject: projectOf(other.receipt),
      kind,
      body: { ...body, returned: 0 },
      texts: { note },
      entries: other.pools.flatMap(({ line, amount, later }) => (later ? [] : [posting(other.receipt, line, "DECOMMIT", amount)])),
      to,
      tells: [other.proposer],
    })),
  ];
}

/** The new ones: each with its part of every line, where the old ones waited for a supplier. */
function made(d: Dossier, one: Founding, partners: readonly Partner[], today: Day): readonly Draft[] {
  const { policy, class: kind, code, whole, proposer } = d.project;
  const sums = one.into.map(({ amount }) => amount);
  const parts = dealt(together([poolsOf(d), ...partners.map(({ pools }) => pools)]), sums);
  const wholes = [whole, ...partners.map((other) => other.whole)].map((sum) => sum ?? 0);
  const from = { how: one.how, from: [...one.of], change: one.change, meeting: one.meeting, policy, class: kind };
  return one.into.map(({ project, title, need, place, amount, people }, index) => {
    const pools = [...(parts[index] ?? [])];
    return {
      subject: projectOf(project),
      kind: "founded",
      body: {
        ...{ ...from, amount, people, pools },
        whole: one.how === "unite" ? Math.max(amount, ...wholes) : countedSum(d),
        code: code === null ? null : `${code}-${index + 1}`,
      },
      texts: { title, need, place },
      entries: pools.flatMap(({ line, amount: part, later }) =>
        later ? [] : [posting(project, line, "HOLD", part), posting(project, line, "COMMIT", part)],
      ),
      to: backAgain(d, today),
      // Of sections its proposer hears with the whole.
      tells: one.how === "section" ? [] : [proposer, ...partners.map((other) => other.proposer)],
    };
  });
}

const posting = (receipt: string, line: string, kind: Posting["kind"], amount: Fen): Posting => ({
  ...{ line, kind, amount },
  holder: projectOf(receipt),
});

/** What all of them have to give. */
const there = (d: Dossier): Fen =>
  standing(d) + d.origins.partners.reduce((sum, { pools }) => pools.reduce((of, { amount }) => of + amount, sum), 0);

/** What is asked for over what is there. */
export const lacking = (d: Dossier, { into }: Recast): Fen => Math.max(0, into.reduce((sum, { amount }) => sum + amount, 0) - there(d));

/** A line on which several stand is one; where finance has planned for any of them, all lines keep an order. */
function together(each: readonly (readonly Pool[])[]): readonly Pool[] {
  const [own = [], ...others] = each;
  if (others.length === 0) return own;
  const list: Pool[] = [];
  for (const pool of each.flat()) {
    const at = list.findIndex((one) => one.line === pool.line && one.later === pool.later);
    const found = list[at];
    if (found) list[at] = { ...found, amount: found.amount + pool.amount };
    else list.push(pool);
  }
  const planned = list.some(({ order }) => order !== null);
  return list
    .toSorted((a, b) => (a.line.slice(0, 4) < b.line.slice(0, 4) ? -1 : a.line.slice(0, 4) > b.line.slice(0, 4) ? 1 : 0))
    .map((pool, index) => ({ ...pool, order: planned ? index + 1 : null }));
}

/** The gate by which it came to its procurement; to be decided on it may have been led to another. */
const gateOfProcurement = ({ trail, project }: Dossier): string | null =>
  trail.findLast(({ envelope: { to } }) => to?.stage === "procurement")?.envelope.to?.gate ?? project.gate;

/** Not agreed to: it waits for a supplier again, and so do the others. */
export const backAgain = (d: Dossier, today: Day): Move => ({ ...toStage(d, "procurement", today), gate: gateOfProcurement(d) });
export const letGo = (d: Dossier, { n }: Recast, today: Day): readonly Draft[] =>
  d.origins.partners.map(
    ({ receipt, gate, proposer }: Partner): Draft => ({
      subject: projectOf(receipt),
      kind: "let_go",
      body: { lead: d.project.receipt, change: n },
      texts: {},
      to: { ...toStage(d, "procurement", today), gate },
      tells: [proposer],
    }),
  );
