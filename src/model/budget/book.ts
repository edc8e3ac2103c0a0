/** A line and what is known of it: what its acts decide on. */
import type { Day } from "../day.ts";
import type { Fen } from "../money.ts";
import type { LineState } from "../standing.ts";

export interface MoneyRequest {
  readonly n: number;
  readonly kind: "APPROPRIATE" | "WITHDRAW";
  readonly amount: Fen;
  readonly document: string;
  readonly on: Day;
  readonly askedBy: string;
  readonly state: "asked" | "released" | "declined";
}
export interface Book {
  readonly line: LineState;
  readonly path: string;
  readonly title: string;
  readonly remark: string | null;
  readonly requests: readonly MoneyRequest[];
}
