/**
 * Until when a work is under warranty (保修期): from the day of its acceptance, so many months as its contract says, and as the policy says for its
 * class where there is no contract. What is retained is held for the same term (`pay/due.ts`).
 */
import type { Day } from "../day.ts";
import { monthsAfter } from "../months.ts";
import type { Policy } from "../policy/policy.ts";
import type { Contract } from "../procure/contract.ts";

type Rules = Pick<Policy, "keep">;

/** The policy's months for a class; undefined where nothing of it is left behind that could be kept. */
export const monthsFor = ({ keep }: Rules, of: string): number | undefined =>
  keep.warranty.value.find((one) => one.classes.includes(of))?.months;

/** The last day under a contract. */
export const lastDayUnder = ({ warranty }: Pick<Contract, "warranty">, acceptedOn: Day): Day => monthsAfter(acceptedOn, warranty);

/** The last day; null where nothing is left behind: neither by its class nor by a contract with a warranty. */
export function warrantyUntil(policy: Rules, of: string, acceptedOn: Day, contract?: Pick<Contract, "warranty">): Day | null {
  const months = monthsFor(policy, of);
  if (months === undefined && !contract?.warranty) return null;
  return contract ? lastDayUnder(contract, acceptedOn) : monthsAfter(acceptedOn, months ?? 0);
}
