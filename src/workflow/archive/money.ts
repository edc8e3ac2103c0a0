/** The entries by which a wrong amount is mended: the wrong entries are taken back by name, the right ones follow (红字冲销). */
import { available, empty, type Posting } from "#model/budget/entry.ts";
import { missing } from "#model/budget/spread.ts";
import type { Fen } from "#model/money.ts";
import { committed, type Dossier, paidOut } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { commit, decommit, reverse } from "../budget/money.ts";
import { saving } from "../procure/contract.ts";
import type { Mendable } from "./mendable.ts";

export function entriesFor(d: Dossier, one: Pick<Mendable, "kind">, to: Fen): readonly Posting[] | Refusal {
  if (one.kind === "established") return approvedAnew(d, to);
  if (one.kind === "contracted") return contractedAnew(d, to);
  return [];
}

/** As the project stands when these have been taken back. */
const without = (d: Dossier, taken: readonly Posting[]): Dossier => ({
  ...d,
  holdings: d.holdings.map((one) => {
    const of = (kind: Posting["kind"]) =>
      taken.reduce((sum, each) => sum + (each.line === one.line && each.kind === kind ? each.amount : 0), 0);
    const [commits, decommits] = [of("COMMIT"), of("DECOMMIT")];
    return { ...one, held: one.held + commits, committed: one.committed - commits + decommits };
  }),
});

/** The wrong commitment becomes a hold again; the hold is made longer or shorter; the right sum is committed. */
function approvedAnew(d: Dossier, to: Fen): readonly Posting[] | Refusal {
  if (to > d.project.amount) return refuse("over_the_sum", "amount", { most: d.project.amount });
  const taken = reverse(d, "COMMIT");
  if (taken.length === 0 || d.holdings.some((one) => (one.planned?.intended ?? 0) > 0)) return refuse("not_correctable", "fact");
  const before = without(d, taken);
  const day = d.project.approvedOn ?? d.project.lastOn;
  const short = missing(before, to, day);
  return short > 0 ? refuse("short_of_money", "amount", { missing: short }) : [...taken, ...commit(before, to, day)];
}

/** The right saving is given back and the wrong one taken back, line by line, in this order where it can be: a smaller contract needs no free money. */
function contractedAnew(d: Dossier, to: Fen): readonly Posting[] | Refusal {
  const approved = d.project.approved ?? 0;
  const most = Math.min(approved, d.tender?.amount ?? approved);
  if (to > most) return refuse("over_the_sum", "amount", { most });
  if (paidOut(d) > 0 || committed(d) === 0) return refuse("not_correctable", "fact");
  const taken = reverse(d, "DECOMMIT");
  const before = without(d, taken);
  const right = decommit(before, saving(d, to, committed(before)));
  const rows = d.holdings.map(({ line, committed: there }) => {
    const [back, again] = [right.filter((one) => one.line === line), taken.filter((one) => one.line === line)];
    const rightFirst = sum(back) <= there;
    const free = available(d.lines.find((one) => one.line === line)?.balance ?? empty);
    const short = Math.max(0, sum(again) - (rightFirst ? sum(back) : 0) - free);
    return { entries: rightFirst ? [...back, ...again] : [...again, ...back], short };
  });
  const short = rows.reduce((total, row) => total + row.short, 0);
  return short > 0 ? refuse("short_of_money", "amount", { missing: short }) : rows.flatMap((row) => row.entries);
}

const sum = (entries: readonly Posting[]): Fen => entries.reduce((total, one) => total + one.amount, 0);
