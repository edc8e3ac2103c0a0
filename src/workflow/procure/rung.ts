/** What the ladder asks of a project, what its contract may cost, and whether it counts together with others. */
import type { Day } from "#model/day.ts";
import type { Fen } from "#model/money.ts";
import { owedBefore } from "#model/pay/due.ts";
import { rungFor } from "#model/policy/way.ts";
import { type Contract, spentBefore, type Way } from "#model/procure/contract.ts";
import { type Splitting, splitting } from "#model/procure/near.ts";
import { leading, packageOf, shareOf } from "#model/procure/package.ts";
import { countedSum } from "#model/procure/recast.ts";
import { type Standing, unfit } from "#model/procure/supplier.ts";
import { asksQuotes, type Tender } from "#model/procure/tender.ts";
import { committed, type Dossier, matterOf } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";

/** Where no rung fits, the strictest; of a package what it asked for when it was put together. */
export const wayFor = (d: Dossier): Way => packageOf(d)?.way ?? rungFor(d.policy, countedMatter(d))?.by ?? "tender";
const countedMatter = (d: Dossier) => ({ ...matterOf(d), amount: countedSum(d) });
/** So many quotes at least. */
export const leastOf = (d: Dossier): number => (asksQuotes(wayFor(d)) ? (packageOf(d)?.least ?? d.policy.procurement.quotes.value) : 0);

/** The number of the next choice of a supplier, after all that came to nothing. */
export const nextTender = ({ trail, tender }: Dossier): number =>
  1 +
  Math.max(
    tender?.n ?? 0,
    ...trail.map(({ kind, body }) => (kind === "sourced" || kind === "portioned" || kind === "picked" ? body.tender : 0)),
  );

/** What is committed and not owed to former suppliers for work done. */
export const free = (d: Dossier): Fen => committed(d) - owedBefore(d);
/** What is owed under the other contracts. */
export const owedBeside = (d: Dossier, { n }: Contract): Fen => owedBefore({ ...d, contracts: d.contracts.filter((one) => one.n !== n) });

/** The most that a contract may cost: what was approved, and after a former contract no more than is still there. */
export function most(d: Dossier): Fen {
  const approved = (d.project.approved ?? 0) - spentBefore(d.contracts);
  return d.contracts.length === 0 ? approved : Math.min(approved, free(d));
}

/** What an award may come to: of a package the sum of its approvals. */
export const ceiling = (d: Dossier): Fen => leading(d)?.total ?? most(d);

/** The choice of a supplier that no contract has used. */
export const unused = (d: Dossier): Tender | undefined =>
  d.tender && !d.contracts.some((one) => one.tender === d.tender?.n) ? d.tender : undefined;

/** By what a contract is signed, where it is not placed directly: its own award, or its share in that of a package. */
export interface Award {
  readonly way: Way;
  readonly supplier: string;
  readonly amount: Fen;
  readonly tender: number;
}
export function awardOf(d: Dossier): Award | undefined {
  const share = shareOf(d);
  const all = packageOf(d)?.tender;
  if (share !== undefined && all?.supplier) return { way: all.way, supplier: all.supplier, amount: share, tender: nextTender(d) };
  const own = unused(d);
  if (own?.state !== "awarded" || own.supplier === null || own.amount === null) return undefined;
  return { way: own.way, supplier: own.supplier, amount: own.amount, tender: own.n };
}

export const splittingWith = (d: Dossier, supplier: string, today: Day): Splitting | undefined =>
  splitting(
    d.policy,
    leading(d) ? { ...matterOf(d), amount: ceiling(d) } : countedMatter(d),
    d.near.filter((one) => one.supplier === supplier && (leading(d) || !d.origins.siblings.includes(one.receipt))),
    today,
  );

/** Somebody higher has said why, for this supplier and at least this sum. */
const allowed = (d: Dossier, supplier: string, sum: Fen): boolean =>
  d.trail.some((fact) => fact.kind === "splitting_allowed" && fact.body.supplier === supplier && fact.body.sum >= sum);

/** Unknown, or not in the standing that the rules ask for. */
function barredFrom(d: Dossier, supplier: string, today: Day): Refusal | undefined {
  const found = chosen(d, supplier);
  return found ? unfit(found, d.policy, today) : refuse("not_a_choice", "supplier");
}

/** What stands against choosing a supplier: unknown, unfit, or too much of the same in its hands. Of a package that was looked at as a whole. */
export function against(d: Dossier, supplier: string, today: Day): Refusal | undefined {
  const barred = barredFrom(d, supplier, today);
  if (barred || shareOf(d) !== undefined) return barred;
  const split = splittingWith(d, supplier, today);
  return split && !allowed(d, supplier, split.sum)
    ? refuse("splitting", "supplier", { sum: split.sum, threshold: split.threshold, count: split.with.length })
    : undefined;
}

export const chosen = (d: Dossier, supplier: string): Standing | undefined => d.suppliers.find((one) => one.id === supplier);
