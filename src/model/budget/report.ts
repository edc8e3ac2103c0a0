/** The half-year report of an office: the fund, what was deliberated, established and completed, class by class. */
import { addDays, type Day } from "../day.ts";
import type { Fen } from "../money.ts";
import type { Balance } from "./entry.ts";
import type { GiftSum } from "./gift.ts";

export interface Tallied {
  readonly projects: number;
  readonly amount: Fen;
  readonly people: number;
}
export interface ClassReport {
  readonly class: string;
  readonly deliberated: Tallied;
  readonly established: Tallied;
  readonly accepted: Tallied;
}
export interface Report {
  readonly area: string;
  readonly areaName: string;
  /** `2024-01` to `2024-06`, both within. */
  readonly from: string;
  readonly until: string;
  /** The lines of the year of the last month, as they stood at its end. */
  readonly fund: Balance;
  readonly remarks: readonly string[];
  /** What others gave in these months beside the fund. */
  readonly gifts: readonly GiftSum[];
  readonly classes: readonly ClassReport[];
}

export const noneTallied: Tallied = { projects: 0, amount: 0, people: 0 };
export const together = (parts: readonly Tallied[]): Tallied =>
  parts.reduce(
    (sum, one) => ({ projects: sum.projects + one.projects, amount: sum.amount + one.amount, people: sum.people + one.people }),
    noneTallied,
  );

/** The last day of a month given as `2024-06`. */
export function lastDayOf(month: string): Day {
  const [year = 0, of = 0] = month.split("-").map(Number);
  return addDays(of === 12 ? `${year + 1}-01-01` : `${year}-${String(of + 1).padStart(2, "0")}-01`, -1);
}

/** The half-year before this day: what an office reports when it has ended. */
export function halfBefore(today: Day): readonly [from: string, until: string] {
  const year = Number(today.slice(0, 4));
  return Number(today.slice(5, 7)) > 6 ? [`${year}-01`, `${year}-06`] : [`${year - 1}-07`, `${year - 1}-12`];
}
