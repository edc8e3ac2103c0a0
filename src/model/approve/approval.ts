/** A sitting of the approving body: one document, one date, a decision for each project. */
import type { Day } from "../day.ts";
import type { PlannedShare } from "../meet/share.ts";
import type { Fen } from "../money.ts";
import type { Role } from "../people/roles.ts";

export interface ApprovalRow {
  readonly project: string;
  readonly title: string;
  readonly class: string;
  readonly decision: "agree" | "return" | "refuse";
  readonly amount: Fen;
  readonly gate: string | null;
  /** The gate it goes back to, as its own policy names it. */
  readonly gateLabel: { readonly zh: string; readonly en: string } | null;
  readonly code: string | null;
  readonly reason: string;
  readonly done: boolean;
  readonly proposer: string;
  /** Of the communities whose councils have each voted on their own. */
  readonly shares: readonly PlannedShare[];
  /** What is missing in the line for this amount, over what the project holds. */
  readonly missing: Fen;
  readonly cap: Fen | null;
  /** Does this agreement commit the money, or does another gate decide after it? */
  readonly commits: boolean;
}
export interface Approval {
  readonly id: string;
  readonly area: string;
  readonly path: string;
  /** Who decides there, in the order of the gate's policy: the street's approver or the district, and who must agree beside them. */
  readonly by: readonly Role[];
  /** How many of them must confirm; who has done so. */
  readonly needed: number;
  /** Who must be among those who confirm, because something in it is over the cap of its class. */
  readonly override: Role | null;
  readonly confirmations: readonly { readonly role: string; readonly person: string }[];
  readonly document: string;
  readonly on: Day;
  readonly state: "prepared" | "confirmed" | "discarded";
  /** Why it was discarded. */
  readonly dissent: string | null;
  readonly preparedBy: string;
  readonly confirmedAt: number | null;
  readonly delegateOf: string | null;
  readonly rows: readonly ApprovalRow[];
}

/** Whom the gate names, in its order, and who must agree to more than the cap beside them. */
export const whoConfirm = ({ by, override }: Pick<Approval, "by" | "override">): readonly Role[] =>
  override === null || by.includes(override) ? by : [...by, override];

/** As it stands in the list. */
export interface ApprovalRowOfList {
  readonly id: string;
  readonly document: string;
  readonly on: Day;
  readonly areaName: string;
  readonly state: "prepared" | "confirmed" | "discarded";
  readonly projects: number;
  /** Confirmed, and not yet in effect: short of money. */
  readonly waiting: number;
}
