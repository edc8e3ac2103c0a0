/** What `change` hands to an act, which has no clock and no chance of its own. */
import type { Day, Moment } from "./day.ts";

export interface Hand {
  readonly now: Moment;
  readonly today: Day;
  /** A short unguessable id. */
  readonly id: () => string;
  /** Random decimal digits. */
  readonly digits: (count: number) => string;
}
