/** Rows of lists: what a page shows of many things at once. */

import type { Balance, EntryKind } from "./budget/entry.ts";
import type { GiftSum } from "./budget/gift.ts";
import type { Day, Moment } from "./day.ts";
import type { MeetingState, Method } from "./meet/method.ts";
import type { Fen } from "./money.ts";
import type { Stage } from "./stages.ts";

export interface ProjectRow {
  readonly receipt: string;
  readonly code: string | null;
  readonly title: string;
  readonly class: string;
  readonly content: string | null;
  readonly area: string;
  readonly areaName: string;
  readonly stage: Stage;
  readonly turn: string;
  /** As proposed; `amount` as reviewed and amended since. */
  readonly asked: Fen;
  readonly amount: Fen;
  readonly approved: Fen | null;
  readonly apportioned: boolean;
  readonly dueAt: Moment | null;
  readonly dueDay: Day | null;
  readonly remindAt: Moment | null;
  readonly provisional: boolean;
  readonly submitted: Moment;
  readonly year: number;
}
export interface ProjectFilter {
  readonly area: string;
  readonly stage?: Stage;
  readonly class?: string;
  /** An entry of the tree of contents, or a heading with all that stands under it. */
  readonly content?: string;
  readonly year?: number;
  readonly q?: string;
  readonly after?: string;
}
export interface ProjectList {
  readonly rows: readonly ProjectRow[];
  /** The receipt number after which the next page goes on. */
  readonly next: string | null;
}
export interface MeetingRow {
  readonly id: string;
  readonly body: string;
  readonly area: string;
  readonly areaName: string;
  readonly place: string;
  readonly at: Moment;
  readonly method: Method;
  readonly state: MeetingState;
  readonly items: number;
  readonly passed: number;
}
export interface BodyRow {
  /** `440303009/council` */
  readonly id: string;
  readonly key: string;
  /** As the policy in force there calls it; null where it has it no more. */
  readonly label: { readonly zh: string; readonly en: string } | null;
  readonly area: string;
  readonly areaName: string;
  readonly term: number;
  readonly seats: number;
}
export interface LineRow {
  readonly line: string;
  readonly year: number;
  readonly area: string;
  readonly areaName: string;
  readonly source: string;
  readonly title: string;
  readonly remark: string | null;
  readonly closed: Day | null;
  /** Established already for this year's money. */
  readonly intended: Fen;
  readonly balance: Balance;
}
/** What the projects of one class, or of one area, hold, have committed and were paid out of some lines. */
export interface FigureRow {
  readonly key: string;
  readonly name: string;
  readonly held: Fen;
  readonly committed: Fen;
  readonly paid: Fen;
}
export interface BudgetPage {
  readonly year: number | null;
  /** As it stood at the end of this day, by the date of record; null as it stands. */
  readonly at: Day | null;
  readonly area: string;
  readonly areaName: string;
  readonly years: readonly number[];
  readonly areas: readonly { readonly code: string; readonly name: string }[];
  readonly total: Balance;
  readonly lines: readonly LineRow[];
  readonly classes: readonly FigureRow[];
  readonly byArea: readonly FigureRow[];
  readonly streets: readonly FigureRow[];
  /** What others gave beside the lines. */
  readonly gifts: readonly GiftSum[];
}
export interface EntryRow {
  readonly n: number;
  readonly kind: EntryKind;
  readonly amount: Fen;
  readonly sign: 1 | -1;
  readonly reverses: number | null;
  readonly receipt: string | null;
  readonly code: string | null;
  readonly title: string | null;
  readonly fact: string;
  /** The office that acted. */
  readonly role: string;
  readonly document: string | null;
  readonly at: Moment;
  readonly on: Day;
  readonly after: Balance;
}
export interface PolicyRow {
  readonly digest: string;
  readonly id: string;
  readonly area: string;
  readonly areaName: string;
  readonly version: number;
  readonly published: Moment;
}
export interface AreaRow {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly path: string;
  readonly initials: string | null;
}
