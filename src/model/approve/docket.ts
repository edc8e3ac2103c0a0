/** What is known before a sitting of the approving body is put on paper. */
import type { Day } from "../day.ts";
import type { PlannedShare } from "../meet/share.ts";
import type { Fen } from "../money.ts";
import type { GatePaper } from "../policy/gate.ts";
import type { Policy } from "../policy/policy.ts";
import { isOverCap, type Matter } from "../policy/way.ts";

export interface Awaiting {
  readonly receipt: string;
  readonly title: string;
  readonly class: string;
  readonly amount: Fen;
  readonly held: Fen;
  /** What is missing for the whole amount, over what it holds. */
  readonly missing: Fen;
  readonly lastOn: Day;
  readonly gate: string;
  readonly urgent: boolean;
  readonly path: string;
  readonly policy: Policy;
  /** The papers of its gate that nobody has produced. */
  readonly lacks: readonly GatePaper[];
  /** Of the communities whose councils have each voted on their own. */
  readonly shares: readonly PlannedShare[];
}
export interface Docket {
  readonly area: string;
  readonly path: string;
  readonly awaiting: readonly Awaiting[];
  readonly documents: readonly string[];
}

export const matterOf = ({ class: of, amount, urgent, path }: Awaiting): Matter => ({ class: of, amount, urgent, path, source: null });
export const overCap = (one: Awaiting, amount: Fen): boolean => isOverCap(one.policy, { class: one.class, amount });
