/** What is known before a sitting is called. */
import type { Day } from "../day.ts";
import type { Fen } from "../money.ts";
import type { Policy } from "../policy/policy.ts";

export interface Candidate {
  readonly receipt: string;
  readonly title: string;
  readonly class: string;
  readonly amount: Fen;
  readonly proposer: string;
  readonly lastOn: Day;
  readonly gate: string;
  readonly policy: Policy;
}
/** An area whose council can be called: its members today, and the projects that wait for a sitting. */
export interface Council {
  readonly area: string;
  readonly path: string;
  readonly members: readonly string[];
  readonly candidates: readonly Candidate[];
}
