/** The entries by which a wrong amount is mended: the wrong entry is taken back by name, the right one follows (红字冲销). */
import type { Posting } from "#model/budget/entry.ts";
import type { Fen } from "#model/money.ts";
import { committed, type Dossier, paidOut } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { missing, reverse } from "../budget/money.ts";
import { saving } from "../procure/contract.ts";
import type { Mendable } from "./mendable.ts";

export function entriesFor(d: Dossier, one: Pick<Mendable, "kind">, to: Fen): readonly Posting[] | Refusal {
  const holding = d.holdings.find((each) => each.committed > 0);
  if (one.kind === "established") return holding ? approvedAnew(d, holding.line, to) : refuse("not_correctable", "fact");
  if (one.kind === "contracted") return holding ? contractedAnew(d, holding.line, to) : refuse("not_correctable", "fact");
  return [];
}

const post = (d: Dossier, line: string, kind: Posting["kind"], amount: Fen): Posting[] =>
  amount > 0 ? [{ line, kind, holder: projectOf(d.project.receipt), amount }] : [];

/** The wrong commitment becomes a hold again; the hold is made longer or shorter; the right sum is committed. */
function approvedAnew(d: Dossier, line: string, to: Fen): readonly Posting[] | Refusal {
  const from = d.project.approved ?? 0;
  const more = to - from;
  if (to > d.project.amount) return refuse("over_the_sum", "amount", { most: d.project.amount });
  const short = missing(d, lineNamed(d, line), more);
  if (short > 0) return refuse("short_of_money", "amount", { missing: short });
  return [
    ...reverse(d, line, "COMMIT"),
    ...post(d, line, "HOLD", more),
    ...post(d, line, "RELEASE", -more),
    ...post(d, line, "COMMIT", to),
  ];
}

/** The right saving is given back and the wrong one taken back, in this order where it can be: a smaller contract needs no free money. */
function contractedAnew(d: Dossier, line: string, to: Fen): readonly Posting[] | Refusal {
  const approved = d.project.approved ?? 0;
  const most = Math.min(approved, d.tender?.amount ?? approved);
  if (to > most) return refuse("over_the_sum", "amount", { most });
  if (paidOut(d) > 0) return refuse("not_correctable", "fact");
  const taken = reverse(d, line, "DECOMMIT");
  const saved = taken.reduce((sum, one) => sum + one.amount, 0);
  const saves = saving(d, to, committed(d) + saved);
  const right = post(d, line, "DECOMMIT", saves);
  const rightFirst = saves <= committed(d);
  const needed = Math.max(0, saved - (rightFirst ? saves : 0));
  const short = missing(d, lineNamed(d, line), needed);
  if (needed > 0 && short > 0) return refuse("short_of_money", "amount", { missing: short });
  return rightFirst ? [...right, ...taken] : [...taken, ...right];
}

const lineNamed = (d: Dossier, line: string) => d.lines.find((one) => one.line === line);
