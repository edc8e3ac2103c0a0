/** Early warning while a project runs: computed from what stands in its rows, never typed. */
import { addDays, type Day, daysBetween } from "../day.ts";
import type { Fen } from "../money.ts";
import type { Stage } from "../stages.ts";

export interface Running {
  readonly stage: Stage;
  readonly startedOn: Day | null;
  readonly contractFrom: Day | null;
  readonly contractUntil: Day | null;
  readonly dueDay: Day | null;
  readonly percent: number;
  readonly contracted: Fen | null;
  readonly paid: Fen;
  readonly complaints: number;
  readonly twins: number;
}
const warnings = ["not_started", "report_missing", "over", "due_soon", "behind", "money_ahead", "complaints", "twins"] as const;
export type Warning = (typeof warnings)[number];

/** By so many days the end is near; by so many percent the work is behind the time, or the money ahead of the work. */
const [near, gap] = [14, 20];

export function warningsOf(one: Running, today: Day): readonly Warning[] {
  const { stage, startedOn, dueDay, contractUntil: until, percent } = one;
  const working = stage === "delivery" || stage === "change" || stage === "suspended";
  const late = stage === "delivery" && dueDay !== null && dueDay < today;
  const over = working && until !== null && until < today;
  const found: Readonly<Record<Warning, boolean>> = {
    not_started: late && startedOn === null,
    report_missing: late && startedOn !== null && dueDay !== until,
    over,
    due_soon: working && !over && until !== null && until <= addDays(today, near) && percent < 80,
    behind: working && elapsed(one, today) - percent >= gap,
    money_ahead: paidPercent(one) > percent,
    complaints: one.complaints > 0,
    twins: one.twins > 0,
  };
  return warnings.filter((name) => found[name]);
}

/** How much of its time is over, in percent; nothing before the start order. */
function elapsed({ startedOn, contractFrom: from, contractUntil: until }: Running, today: Day): number {
  if (startedOn === null || from === null || until === null || from >= until) return 0;
  return Math.min(100, Math.max(0, Math.round((daysBetween(from, today) * 100) / daysBetween(from, until))));
}

export const paidPercent = ({ contracted, paid }: Running): number =>
  contracted === null || contracted === 0 ? 0 : Math.floor((paid * 100) / contracted);

/** What is under way, as the list of warnings shows it. */
export interface RunningRow extends Running {
  readonly receipt: string;
  readonly title: string;
  readonly areaName: string;
}
