/** A line and what is known of it: what its acts decide on. */
import type { Day } from "../day.ts";
import type { Fen } from "../money.ts";
import type { Policy } from "../policy/policy.ts";
import type { LineState } from "./line.ts";

export const requestKinds = ["APPROPRIATE", "WITHDRAW", "TRANSFER", "CLOSE"] as const;
export interface MoneyRequest {
  readonly n: number;
  readonly kind: (typeof requestKinds)[number];
  readonly amount: Fen;
  readonly document: string;
  /** The line that a transfer goes to. */
  readonly to: string | null;
  /** What becomes of the free money of a line that is closed. */
  readonly rest: Rest | null;
  readonly on: Day;
  readonly askedBy: string;
  readonly state: "asked" | "released" | "declined";
}
export type Rest = "lapse" | "carry";
export interface Book {
  readonly line: LineState;
  readonly path: string;
  readonly title: string;
  readonly remark: string | null;
  readonly rest: Rest | null;
  /** Other lines of its year in the district: a transfer can go there. */
  readonly others: readonly { readonly line: string; readonly path: string; readonly title: string }[];
  /** The line that goes on with its purpose is open. */
  readonly next: boolean;
  /** What the policy in force in its area does with money that is left, if there is one. */
  readonly carry: Policy["yearEnd"]["carry"]["value"] | null;
  readonly requests: readonly MoneyRequest[];
}
