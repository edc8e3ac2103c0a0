/** What is known before a list is hung: the projects of an area that wait for their notice. */
import type { Calendar } from "../calendar.ts";
import type { Day } from "../day.ts";
import type { Fen } from "../money.ts";
import type { Policy } from "../policy/policy.ts";

export interface Hangable {
  readonly receipt: string;
  readonly title: string;
  readonly amount: Fen;
  readonly class: string;
  readonly lastOn: Day;
  readonly gate: string;
  readonly policy: Policy;
}
export interface Board {
  readonly area: string;
  readonly path: string;
  readonly calendar: Calendar;
  readonly candidates: readonly Hangable[];
}
