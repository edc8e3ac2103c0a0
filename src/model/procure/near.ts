/**
 * Splitting (化整为零): contracts of the same community or place, of one class and with one supplier, within the policy's months,
 * count together. What together would have asked for a higher rung of the ladder is shown, and needs a reason from above.
 */
import type { Day } from "../day.ts";
import type { Fen } from "../money.ts";
import type { Policy } from "../policy/policy.ts";
import { type Matter, rungFor } from "../policy/way.ts";

export interface Near {
  readonly receipt: string;
  readonly title: string;
  readonly supplier: string;
  readonly amount: Fen;
  readonly on: Day;
}
export interface Splitting {
  readonly with: readonly Near[];
  /** All of them and this one. */
  readonly sum: Fen;
  /** The sum up to which its own rung goes. */
  readonly threshold: Fen;
}

export function splitting(policy: Policy, matter: Matter, near: readonly Near[], today: Day): Splitting | undefined {
  const since = monthsBefore(today, policy.procurement.splitMonths.value);
  const together = near.filter((one) => one.on > since);
  const sum = together.reduce((total, one) => total + one.amount, matter.amount);
  const rung = rungFor(policy, matter);
  const above = rungFor(policy, { ...matter, amount: sum });
  if (together.length === 0 || rung === above) return undefined;
  return { with: together, sum, threshold: rung?.only?.upTo ?? matter.amount };
}

/** `2026-06-15` and 12 → `2025-06-15` */
export function monthsBefore(day: Day, months: number): Day {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}${day.slice(7)}`;
}
