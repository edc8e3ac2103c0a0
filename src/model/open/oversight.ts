/** What those who look after the time of others are shown: what is late, what stands, what was entered afterwards. */
import type { Day, Moment } from "../day.ts";
import type { Fact } from "../draft.ts";
import type { FactKind } from "../facts.ts";
import type { Stage } from "../stages.ts";

/** Something of a project that should have been done: the work of its stage, an answer to an objection, or word to somebody whom no message reaches. */
export interface Late {
  readonly receipt: string;
  readonly title: string;
  readonly area: string;
  readonly areaName: string;
  readonly stage: Stage;
  /** The office, or whoever's turn it is. */
  readonly turn: string;
  /** Who that is by name. */
  readonly names: readonly string[];
  /** The work of its stage, an answer that is owed, somebody to be told, or a reported fault of the finished work. */
  readonly what: "stage" | "reply" | "tell" | "repair";
  readonly dueAt: Moment;
  readonly dueDay: Day;
  readonly unit: "working" | "calendar";
}
/** Awaited by nobody's day: how long it has stood. */
export interface Idle extends Omit<Late, "what" | "dueAt" | "dueDay" | "unit"> {
  readonly since: Day;
}

/** An act on paper that was recorded on a later day than it happened. */
export interface Backdated {
  readonly leaf: number;
  readonly subject: string;
  readonly title: string | null;
  readonly areaName: string | null;
  readonly kind: FactKind;
  readonly fact: Fact;
  readonly happened: Day;
  readonly recorded: Day;
  readonly days: number;
  readonly by: string;
  readonly role: string;
}
export interface BackdatedFilter {
  readonly area: string;
  /** By the day on which it was recorded. */
  readonly from?: Day;
  readonly until?: Day;
  readonly after?: number;
}
