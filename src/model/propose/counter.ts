/** A row of what is found at the counter. */
import type { Moment } from "../day.ts";
import type { Stage } from "../stages.ts";

export interface CounterRow {
  readonly receipt: string;
  readonly title: string;
  readonly place: string;
  readonly areaName: string;
  readonly stage: Stage;
  readonly submitted: Moment;
  /** Written down for somebody who gave no name. */
  readonly unnamed: number;
  /** Whose it is, or who wrote it down. */
  readonly name: string;
}
