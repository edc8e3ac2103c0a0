/** What people who ordered a work, or use it, say of it afterwards (满意度): five answers, in whole numbers. */
import type { Day } from "../day.ts";

export const opinions = ["as_ordered", "mostly", "half_done", "not_ordered", "poor"] as const;
export type Opinion = (typeof opinions)[number];
/** Those that count as satisfied. */
const good: readonly Opinion[] = ["as_ordered", "mostly"];

export interface Opinions {
  /** The last day on which somebody can answer; null before they are asked. */
  readonly until: Day | null;
  /** Online and on paper, in the order of `opinions`. */
  readonly counts: readonly number[];
  /** Closed with fewer satisfied than the policy wants, and nobody has answered for it. */
  readonly low: boolean;
  readonly closed: boolean;
  /** What who asks has said. */
  readonly mine: Opinion | null;
}

export const noOpinions: Opinions = { until: null, counts: [0, 0, 0, 0, 0], low: false, closed: false, mine: null };

export const answered = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
/** Satisfied of a hundred, rounded down: 89.9 is not 90. Null where nobody answered. */
export function satisfied(counts: readonly number[]): number | null {
  const all = answered(counts);
  const yes = opinions.reduce((sum, opinion, index) => (good.includes(opinion) ? sum + (counts[index] ?? 0) : sum), 0);
  return all === 0 ? null : Math.floor((yes * 100) / all);
}
