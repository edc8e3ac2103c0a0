/** The money of a project: what to hold, commit and give back. The database keeps the sums; these say which entries are asked for. */
import { available, type Posting } from "#model/budget/entry.ts";
import { yearOf } from "#model/day.ts";
import type { Fen } from "#model/money.ts";
import type { Dossier } from "#model/project.ts";
import type { LineState } from "#model/standing.ts";
import { projectOf } from "#model/subject.ts";

const posting = (d: Dossier, line: string, kind: Posting["kind"], amount: Fen, reverses?: number): Posting[] =>
  amount > 0 ? [{ line, kind, holder: projectOf(d.project.receipt), amount, ...(reverses === undefined ? {} : { reverses }) }] : [];

/** Everything the project still holds or has committed goes back to where it came from. */
export const giveBack = (d: Dossier): Posting[] =>
  d.holdings.flatMap((one) => [...posting(d, one.line, "RELEASE", one.held), ...posting(d, one.line, "DECOMMIT", one.committed)]);

/** The line a project draws on in a year: of the nearest area that has one. */
export function lineFor(d: Dossier, year: number): LineState | undefined {
  const near = (line: LineState) => d.project.path.split("/").indexOf(line.area);
  return d.lines.filter((line) => line.year === year).sort((a, b) => near(b) - near(a))[0];
}

/** The line of its hold, else the line of the year of the day it passed or was approved. */
export const lineOfProject = (d: Dossier, day: string): LineState | undefined => {
  const holding = d.holdings.find((one) => one.held + one.committed > 0);
  return holding ? d.lines.find((line) => line.line === holding.line) : lineFor(d, yearOf(day));
};

/** How many fen are missing for `amount`, over what the project holds already; 0 when it fits. */
export function missing(d: Dossier, line: LineState | undefined, amount: Fen): Fen {
  const own = d.holdings.find((one) => one.line === line?.line)?.held ?? 0;
  const there = line ? available(line.balance) + own : 0;
  return Math.max(0, amount - there);
}

export const hold = (d: Dossier, line: string, amount: Fen): Posting[] => posting(d, line, "HOLD", amount);

/** From hold to commitment: hold what is short, release what is not needed, commit the amount. */
export function commit(d: Dossier, line: string, amount: Fen): Posting[] {
  const own = d.holdings.find((one) => one.line === line)?.held ?? 0;
  return [...posting(d, line, "HOLD", amount - own), ...posting(d, line, "RELEASE", own - amount), ...posting(d, line, "COMMIT", amount)];
}

export const decommit = (d: Dossier, line: string, amount: Fen): Posting[] => posting(d, line, "DECOMMIT", amount);
export const pay = (d: Dossier, line: string, amount: Fen): Posting[] => posting(d, line, "PAY", amount);

/** Takes back the last standing entry of a kind (红字冲销). */
export function reverse(d: Dossier, line: string, kind: "COMMIT" | "DECOMMIT"): Posting[] {
  const entry = d.entries.filter((one) => one.line === line && one.kind === kind && one.standing).at(-1);
  return entry ? posting(d, line, kind, entry.amount, entry.n) : [];
}
