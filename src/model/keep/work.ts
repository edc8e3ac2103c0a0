/** A finished work (已建成项目): what stands there, who ordered it and keeps it, until when its warranty runs, what was reported of it. */
import type { Calendar } from "../calendar.ts";
import type { Day, Moment } from "../day.ts";
import type { Policy, Proposer } from "../policy/policy.ts";

export interface Work {
  readonly receipt: string;
  readonly code: string | null;
  readonly title: string;
  readonly place: string;
  readonly public: boolean;
  readonly area: string;
  readonly areaName: string;
  readonly path: string;
  readonly class: string;
  readonly side: Proposer;
  readonly supplier: string | null;
  readonly supplierName: string | null;
  readonly acceptedOn: Day;
  readonly until: Day;
  readonly remind: Moment;
  readonly keeper: string | null;
  /** For staff alone: it may be somebody's telephone. */
  readonly contact: string | null;
}

/** A line of the list of works. */
export interface WorkRow extends Work {
  /** Reported and not yet answered. */
  readonly waiting: number;
  readonly reported: number;
}

export interface Outage {
  readonly fault: string;
  /** Nobody, where it was reported without signing in. */
  readonly person: string | null;
  readonly warranted: boolean;
  readonly text: string;
  readonly contact: string;
  readonly on: Day;
  readonly dueAt: Moment;
  readonly dueDay: Day;
  readonly answer: string | null;
  readonly answeredOn: Day | null;
  readonly repaired: boolean | null;
}

/** All that is known of a work. */
export interface Keeping {
  readonly work: Work;
  readonly policy: Policy;
  readonly calendar: Calendar;
  readonly outages: readonly Outage[];
  /** The clock has told that its warranty ends. */
  readonly told: boolean;
  readonly path: string;
}

export const openOutages = ({ outages }: Pick<Keeping, "outages">): readonly Outage[] => outages.filter((one) => one.answer === null);

/** At most so many wait that nobody signed for: whoever stands before the plate may report, and nobody can flood it. */
export const mostUnsigned = 10;
