/**
 * What may be paid under a contract (P8.4): the worth of what is accepted less what is retained until its warranty is over, or before that the
 * advance that the contract allows. `migrations/0016_contracts.sql` holds the same sum.
 */
import { addDays, type Day } from "../day.ts";
import { lastDayUnder } from "../keep/warranty.ts";
import { type Fen, percentOf } from "../money.ts";
import type { Contract } from "../procure/contract.ts";
import { type Dossier, paidOut } from "../project.ts";

const added = (list: readonly Fen[]): Fen => list.reduce((sum, one) => sum + one, 0);

/** Paid for it in all: what is done in sections is paid for by them. */
export const paidFor = (d: Dossier): Fen => paidOut(d) + added(d.origins.sections.map(({ paid }) => paid));

/** Released and not come back. */
export const paidUnder = (d: Dossier, { n, repaid }: Contract): Fen =>
  added(d.payments.flatMap((one) => (one.contract === n && one.releasedOn !== null ? [one.amount] : []))) - repaid;

/** What it costs in the end: as settled, else as signed and changed; of one that was ended the worth of the work done. */
export const wholeOf = ({ state, settled, price, amount }: Contract): Fen => (state === "ended" ? settled : (price ?? amount));

/** The worth of what is accepted: milestone by milestone, then the whole. What a dismissed supplier had done is fixed by the paper that dismissed it. */
export function acceptedUnder(d: Dossier, one: Contract): Fen {
  const last = d.contracts.at(-1)?.n === one.n;
  if (d.project.acceptedOn !== null || (one.state === "ended" && !(d.project.ending && last))) return wholeOf(one);
  if (one.state === "ended") return 0;
  return percentOf(one.amount, added(one.milestones.map(({ percent, acceptedOn }) => (acceptedOn === null ? 0 : percent))));
}

/** The last day of the warranty; null before the work is accepted. */
export const warrantyEnd = ({ project }: Dossier, one: Contract): Day | null =>
  project.acceptedOn === null ? null : lastDayUnder(one, project.acceptedOn);

export function retainedUnder(d: Dossier, one: Contract, today: Day): Fen {
  const end = warrantyEnd(d, one);
  return one.state === "ended" || (end !== null && today > end) ? 0 : percentOf(acceptedUnder(d, one), one.retention);
}

export function payableUnder(d: Dossier, one: Contract, today: Day): Fen {
  const advance = one.state === "ended" ? 0 : percentOf(one.amount, one.advance);
  return Math.max(advance, acceptedUnder(d, one) - retainedUnder(d, one, today)) - paidUnder(d, one);
}

/** What is still to be paid in all, once everything is accepted and nothing retained. */
export const restOf = (d: Dossier): Fen => added(d.contracts.map((one) => Math.max(0, wholeOf(one) - paidUnder(d, one))));
/** What work done under former contracts is still owed. */
export const owedBefore = (d: Dossier): Fen =>
  added(d.contracts.map((one) => (one.state === "ended" ? Math.max(0, wholeOf(one) - paidUnder(d, one)) : 0)));

/** What a supplier was paid over the worth of its work and has not paid back, and nobody has written off. */
export const openClaim = ({ claim, repaid, forgiven }: Contract): Fen => Math.max(0, claim - repaid - forgiven);

export interface PayClock {
  readonly from: Day;
  readonly until: Day;
  readonly days: number;
  readonly owed: Fen;
}
/** 保障中小企业款项支付条例: from the acceptance that opened a payment so many days, counted until the bank has paid. */
export function payClock(d: Dossier, one: Contract, today: Day): PayClock | undefined {
  const accepted = one.milestones.flatMap(({ acceptedOn }) => acceptedOn ?? []);
  const from = d.project.acceptedOn ?? one.endedOn ?? accepted.toSorted().at(-1);
  const booked = added(d.payments.flatMap((each) => (each.contract === one.n && each.paidOn !== null ? [each.amount] : []))) - one.repaid;
  const owed = acceptedUnder(d, one) - retainedUnder(d, one, today) - booked;
  return from === undefined || owed <= 0 ? undefined : { from, until: addDays(from, one.payDays), days: one.payDays, owed };
}
