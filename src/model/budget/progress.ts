/** How a year's money goes (执行情况): what a page of it shows, and the sums that follow from it. */
import type { Day } from "../day.ts";
import type { BudgetPage } from "../lists.ts";
import type { Fen } from "../money.ts";
import type { Stage } from "../stages.ts";
import type { Balance } from "./entry.ts";

export type BalanceAt = Balance & { readonly day: Day };

/** Committed and not yet paid; `due` is the end of its contract, or a day that never comes where there is none. */
export interface Due {
  readonly due: Day;
  readonly line: string;
  readonly committed: Fen;
  readonly receipt: string;
  readonly code: string | null;
  readonly title: string;
  readonly stage: Stage;
  readonly turn: string;
}
export const noContract: Day = "9999-12-31";

export interface IdleLine {
  readonly line: string;
  readonly title: string;
  readonly since: Day | null;
}
export interface Progress {
  readonly budget: BudgetPage;
  readonly months: readonly BalanceAt[];
  readonly due: readonly Due[];
  readonly idle: readonly IdleLine[];
  /** `12-15`: what is paid later falls into the next year; null where no rules are in force. */
  readonly cutoff: string | null;
}

/** The last days of the months of a year that have begun by `today`, the running one by today itself. */
export function monthEnds(year: number, today: Day): readonly Day[] {
  const ends = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10));
  return ends.flatMap((end) =>
    end.slice(0, 7) < today.slice(0, 7) ? [end] : end.slice(0, 7) === today.slice(0, 7) ? [today < end ? today : end] : [],
  );
}

export interface Quarter {
  readonly quarter: 1 | 2 | 3 | 4;
  /** What came, was established and was paid between its first and its last day. */
  readonly appropriated: Fen;
  readonly established: Fen;
  readonly paid: Fen;
}
const whole = (b: Balance): Fen => b.appropriated + b.carriedIn;
const established = (b: Balance): Fen => b.committed + b.paid;

/** Differences between the balances at the ends of quarters: what is given back later is taken off where it is given back. */
export function quartersOf(months: readonly BalanceAt[]): readonly Quarter[] {
  return ([1, 2, 3, 4] as const).flatMap((quarter) => {
    const upTo = (month: number) => months.findLast((one) => Number(one.day.slice(5, 7)) <= month);
    const [before, end] = [upTo(quarter * 3 - 3), upTo(quarter * 3)];
    if (!end || Number(end.day.slice(5, 7)) <= quarter * 3 - 3) return [];
    const grown = (of: (b: Balance) => Fen) => of(end) - (before ? of(before) : 0);
    return [{ quarter, appropriated: grown(whole), established: grown(established), paid: grown((b) => b.paid) }];
  });
}

/** From August on it is asked which payments will fall into the next year. */
export const asksForecast = (year: number, today: Day): boolean => today >= `${year}-08-01`;
/** Its last payment falls after the cut-off, or nobody knows when it falls. */
export const isLate = (due: Pick<Due, "due">, year: number, cutoff: string | null): boolean => due.due > `${year}-${cutoff ?? "12-31"}`;
