/** The file of a supplier: what it is, since when, whether it was looked up on the lists of the dishonest, whether it may be chosen. */
import { addDays, type Day } from "../day.ts";
import type { Policy } from "../policy/policy.ts";
import type { Preference } from "../policy/procurement.ts";
import { type Refusal, refuse } from "../refusals.ts";

export interface Standing {
  readonly id: string;
  readonly name: string;
  readonly founded: Day | null;
  readonly suspended: boolean;
  readonly vettedOn: Day | null;
  /** Nothing was found against it. */
  readonly clear: boolean | null;
  /** For which a place may look at it first. */
  readonly merits: readonly Preference[];
}

/** `2024-05-31` and 12 → `2025-05-31`, in whole months. */
export const months = (from: Day, to: Day): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5, 7)) -
  Number(from.slice(5, 7)) -
  (to.slice(8) < from.slice(8) ? 1 : 0);

/** May it be chosen on a day? Old enough, looked up not long ago with nothing found, not suspended. */
export function unfit({ founded, suspended, vettedOn, clear }: Standing, { procurement }: Policy, on: Day): Refusal | undefined {
  const { supplierAge: age, vetDays } = procurement;
  if (suspended) return refuse("supplier_suspended", "supplier");
  if (age.value > 0 && (founded === null || months(founded, on) < age.value))
    return refuse("supplier_too_young", "supplier", { months: age.value });
  if (clear === false) return refuse("supplier_bad", "supplier");
  const since = addDays(on, -vetDays.value);
  return vetDays.value > 0 && (vettedOn === null || vettedOn < since) ? refuse("supplier_unvetted", "supplier", { day: since }) : undefined;
}
