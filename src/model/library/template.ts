/** What an order takes over from a standard project. */
import type { Fen } from "../money.ts";

export interface Template {
  readonly title: string;
  readonly need: string;
  readonly plan: string;
  readonly class: string;
  readonly low: Fen;
  readonly high: Fen;
  readonly beneficiaries: number;
  readonly goals: readonly { readonly goal: string; readonly aim: string }[];
  /** What is gone through at the acceptance, beside the lines of its scheme. */
  readonly checks: readonly string[];
}

/** What can be ordered now. */
export interface Offered {
  readonly id: string;
  readonly version: number;
  readonly template: Template;
}
