/** What the ladder asks of a project, what its contract may cost, and whether it counts together with others. */
import type { Day } from "#model/day.ts";
import type { Fen } from "#model/money.ts";
import { owedBefore } from "#model/pay/due.ts";
import { rungFor } from "#model/policy/way.ts";
import { type Contract, spentBefore, type Way } from "#model/procure/contract.ts";
import { type Splitting, splitting } from "#model/procure/near.ts";
import { type Standing, unfit } from "#model/procure/supplier.ts";
import type { Tender } from "#model/procure/tender.ts";
import { committed, type Dossier, matterOf } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";

/** Where no rung fits, the strictest. */
export const wayFor = (d: Dossier): Way => rungFor(d.policy, matterOf(d))?.by ?? "tender";

/** What is committed and not owed to former suppliers for work done. */
export const free = (d: Dossier): Fen => committed(d) - owedBefore(d);
/** What is owed under the other contracts. */
export const owedBeside = (d: Dossier, { n }: Contract): Fen => owedBefore({ ...d, contracts: d.contracts.filter((one) => one.n !== n) });

/** The most that a contract may cost: what was approved, and after a former contract no more than is still there. */
export function most(d: Dossier): Fen {
  const approved = (d.project.approved ?? 0) - spentBefore(d.contracts);
  return d.contracts.length === 0 ? approved : Math.min(approved, free(d));
}

/** The choice of a supplier that no contract has used. */
export const unused = (d: Dossier): Tender | undefined =>
  d.tender && !d.contracts.some((one) => one.tender === d.tender?.n) ? d.tender : undefined;

export const splittingWith = (d: Dossier, supplier: string, today: Day): Splitting | undefined =>
  splitting(
    d.policy,
    matterOf(d),
    d.near.filter((one) => one.supplier === supplier),
    today,
  );

/** Somebody higher has said why, for this supplier and at least this sum. */
const allowed = (d: Dossier, supplier: string, sum: Fen): boolean =>
  d.trail.some((fact) => fact.kind === "splitting_allowed" && fact.body.supplier === supplier && fact.body.sum >= sum);

/** What stands against choosing a supplier: unknown, unfit, or too much of the same in its hands. */
export function against(d: Dossier, supplier: string, today: Day): Refusal | undefined {
  const found = chosen(d, supplier);
  if (!found) return refuse("not_a_choice", "supplier");
  const barred = unfit(found, d.policy, today);
  if (barred) return barred;
  const split = splittingWith(d, supplier, today);
  return split && !allowed(d, supplier, split.sum)
    ? refuse("splitting", "supplier", { sum: split.sum, threshold: split.threshold, count: split.with.length })
    : undefined;
}

export const chosen = (d: Dossier, supplier: string): Standing | undefined => d.suppliers.find((one) => one.id === supplier);
