/** A line as a project sees it, and the entries that a project has on lines. */
import type { Fen } from "../money.ts";
import type { Balance } from "./entry.ts";

export interface LineState {
  readonly line: string;
  readonly year: number;
  readonly area: string;
  readonly areaName: string;
  readonly source: string;
  readonly title: string;
  readonly balance: Balance;
  /** Established already for this year's money, and committed before anything else when it is there. */
  readonly intended: Fen;
  /** Its year is closed: nothing more is taken from it. */
  readonly closed: boolean;
}

/** An entry of the project on a line; a reversal, and what was reversed, cannot be taken back again. */
export interface EntryRef {
  readonly line: string;
  readonly n: number;
  readonly kind: string;
  readonly amount: Fen;
  readonly standing: boolean;
  /** The number of the fact that it belongs to. */
  readonly seq: number;
}
