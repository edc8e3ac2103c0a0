/**
 * The money of a project: what to hold, commit, pay and give back, over all the lines it draws on. The database keeps the sums; these say
 * which entries are asked for. Whoever moves a project's money names the amount; how it is shared out is decided here alone.
 */
import type { Holding, Posting } from "#model/budget/entry.ts";
import { type Spread, spread } from "#model/budget/spread.ts";
import type { Fen } from "#model/money.ts";
import type { Dossier } from "#model/project.ts";
import { projectOf } from "#model/subject.ts";

const posting = (d: Dossier, line: string, kind: Posting["kind"], amount: Fen, reverses?: number): Posting[] =>
  amount > 0 ? [{ line, kind, holder: projectOf(d.project.receipt), amount, ...(reverses === undefined ? {} : { reverses }) }] : [];

/** Everything the project still holds or has committed goes back to where it came from. */
export const giveBack = (d: Dossier): Posting[] =>
  d.holdings.flatMap((one) => [...posting(d, one.line, "RELEASE", one.held), ...posting(d, one.line, "DECOMMIT", one.committed)]);

/** What it has on one line stands on the next one as it stood. */
export const carryShare = (d: Dossier, one: Holding, to: string): Posting[] => [
  ...giveBack({ ...d, holdings: [one] }),
  ...carryOver(one.line, to, one.held + one.committed),
  ...posting(d, to, "HOLD", one.held + one.committed),
  ...posting(d, to, "COMMIT", one.committed),
];

/** What is free on a line goes over into another. */
export const carryOver = (from: string, to: string, amount: Fen): Posting[] => [
  { line: from, kind: "CARRY_OUT", holder: null, amount },
  { line: to, kind: "CARRY_IN", holder: null, amount },
];

/** Makes the holds of the project be `amount` in all: holds what is short, releases what is not needed. Refuse what is `missing` before. */
export const hold = (d: Dossier, amount: Fen, day: string): Posting[] => holdAs(d, spread(d, amount, day));

function holdAs(d: Dossier, { takes }: Spread): Posting[] {
  const now = takes.filter(({ later }) => !later);
  const others = d.holdings.filter((one) => !now.some(({ line }) => line === one.line));
  const heldOf = (line: string) => d.holdings.find((one) => one.line === line)?.held ?? 0;
  return [
    ...others.flatMap((one) => posting(d, one.line, "RELEASE", one.held)),
    ...now.flatMap(({ line, amount }) => [
      ...posting(d, line, "RELEASE", heldOf(line) - amount),
      ...posting(d, line, "HOLD", amount - heldOf(line)),
    ]),
  ];
}

/** From hold to commitment; what falls to a later year is only listed. */
export function commit(d: Dossier, amount: Fen, day: string): Posting[] {
  const shared = spread(d, amount, day);
  return [...holdAs(d, shared), ...shared.takes.filter(({ later }) => !later).flatMap((one) => posting(d, one.line, "COMMIT", one.amount))];
}

/** What was intended for a line is committed on it. */
export const commitShare = (d: Dossier, line: string, amount: Fen): Posting[] => [
  ...posting(d, line, "HOLD", amount),
  ...posting(d, line, "COMMIT", amount),
];

/** Committed money goes back, from the line that was drawn on last. */
export const decommit = (d: Dossier, amount: Fen): Posting[] => drawOff(d, inOrder(d).toReversed(), "DECOMMIT", amount);

/** Committed money is paid, from the line that is drawn on first; each year pays its own. */
export const pay = (d: Dossier, amount: Fen, year: number): Posting[] =>
  drawOff(
    d,
    inOrder(d).filter((one) => one.year === year),
    "PAY",
    amount,
  );

/** Paid money comes back to the lines it was paid from, the last first. */
export function payBack(d: Dossier, amount: Fen): Posting[] {
  let left = amount;
  return inOrder(d)
    .toReversed()
    .flatMap((one) => {
      const part = Math.min(one.paid, left);
      left -= part;
      return posting(d, one.line, "REFUND", part);
    });
}

/** What a year can pay for the project. */
export const payable = ({ holdings }: Dossier, year: number): Fen =>
  holdings.reduce((total, one) => total + (one.year === year ? one.committed : 0), 0);

/** As a project draws on them: year by year, and in the order of its plan. */
export const inOrder = ({ holdings }: Dossier): Holding[] =>
  holdings.toSorted((a, b) => a.year - b.year || (a.planned?.order ?? 0) - (b.planned?.order ?? 0));

/** As much as there is committed of each, until the amount is reached. */
function drawOff(d: Dossier, holdings: readonly Holding[], kind: "DECOMMIT" | "PAY", amount: Fen): Posting[] {
  let left = amount;
  return holdings.flatMap((one) => {
    const part = Math.min(one.committed, left);
    left -= part;
    return posting(d, one.line, kind, part);
  });
}

/**
 * Takes back what a project's last fact of this kind has posted (红字冲销), line by line. Nothing where other entries of the kind still stand:
 * then no one fact can be mended by itself.
 */
export function reverse(d: Dossier, kind: "COMMIT" | "DECOMMIT"): Posting[] {
  const standing = d.entries.filter((one) => one.kind === kind && one.standing);
  const seq = Math.max(...standing.map((one) => one.seq));
  return standing.some((one) => one.seq !== seq) ? [] : reverseOf(d, kind, seq);
}

/** Takes back what one fact of the project has posted. */
export const reverseOf = (d: Dossier, kind: Posting["kind"], seq: number): Posting[] =>
  d.entries
    .filter((one) => one.kind === kind && one.standing && one.seq === seq)
    .flatMap((one) => posting(d, one.line, kind, one.amount, one.n));
