/** Where a project came from: what was established before it and divided, united or procured in sections; and what came of it. */
import type { Day, Moment } from "../day.ts";
import type { Fen } from "../money.ts";
import type { Stage } from "../stages.ts";

export const hows = ["divide", "unite", "section"] as const;
export type How = (typeof hows)[number];

/** What stands with it in an open request to be united, as it is now. */
export interface Partner {
  readonly receipt: string;
  readonly proposer: string;
  readonly approved: Fen;
  readonly whole: Fen | null;
  readonly gate: string | null;
  readonly pools: readonly Pool[];
}
/** What is committed of a line, or only intended for that of a later year. */
export interface Pool {
  readonly line: string;
  /** Its place in the plan of finance, where there is one. */
  readonly order: number | null;
  readonly amount: Fen;
  readonly later: boolean;
}

/** What came before it: a vote of its own, or the one by which it was divided or united. */
interface OriginVote {
  readonly project: string;
  readonly title: string;
  readonly meeting: string;
  readonly at: Moment;
  /** The number of the change that was voted on; null where it was the project itself. */
  readonly change: number | null;
  readonly members: number;
  readonly present: number;
  readonly for: number;
  readonly against: number;
}
interface Decided {
  readonly project: string;
  readonly title: string;
  readonly document: string;
  readonly on: Day;
}
/** A part of a whole, or a project that came of the same one. */
interface Section {
  readonly receipt: string;
  readonly code: string | null;
  readonly title: string;
  readonly stage: Stage;
  readonly approved: Fen;
  readonly contracted: Fen | null;
  readonly paid: Fen;
  readonly supplierName: string | null;
  readonly acceptedOn: Day | null;
}
export interface Origins {
  readonly votes: readonly OriginVote[];
  readonly decisions: readonly Decided[];
  /** Who proposed what it came from. */
  readonly proposers: readonly string[];
  /** What came of the same project as it did. */
  readonly siblings: readonly string[];
  /** The sections into which it is divided itself. */
  readonly sections: readonly Section[];
  readonly partners: readonly Partner[];
}
export const noOrigins: Origins = { votes: [], decisions: [], proposers: [], siblings: [], sections: [], partners: [] };
