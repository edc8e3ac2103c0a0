/** An imaginary project, and what becomes of it under a policy: its steps with their days, what it must have, what would stop it. */
import type { Day } from "../day.ts";
import type { Fen } from "../money.ts";
import type { Gate } from "./gate.ts";
import type { Policy } from "./policy.ts";
import type { Limit } from "./sourced.ts";
import type { groupFor, Matter, rungFor } from "./way.ts";

export interface Imagined extends Matter {
  /** The day on which it is proposed. */
  readonly start: Day;
  /** How long the work takes, in calendar days. */
  readonly work: number;
  /** Answers of a need survey, and residents who second it; null where nobody says: it has as many as it needs. */
  readonly surveys: number | null;
  readonly seconders: number | null;
  /** Points of the checklist that it fails. */
  readonly fails: readonly string[];
}

/** Something that takes until a day. `hangs`: from when the notice hangs until when it is counted. */
export interface Stretch {
  readonly from: Day;
  readonly until: Day;
  readonly limit: Limit | null;
  readonly provisional: boolean;
}
export interface GateStep extends Stretch {
  readonly gate: Gate;
  readonly hangs: Stretch | null;
}
export interface Instalment {
  readonly at: Policy["payment"]["schedule"]["value"][number]["at"];
  readonly sum: Fen;
  readonly until: Day;
}
export type Stop =
  | { readonly stop: "unknown_class" | "no_way" | "not_urgent" | "no_rung" | "no_group" }
  | { readonly stop: "over_cap"; readonly cap: Fen }
  | { readonly stop: "over_ceiling"; readonly most: Fen }
  | { readonly stop: "surveys" | "seconders"; readonly least: number }
  | { readonly stop: "point"; readonly point: string };
/** What it must have, or what must be written, though it does not stop it. */
export type Need =
  | { readonly need: "surveys" | "seconders"; readonly least: number }
  | { readonly need: "reason"; readonly cap: Fen }
  | { readonly need: "papers"; readonly until: Day }
  | { readonly need: "own_share"; readonly percent: number; readonly sum: Fen };

export interface Trial {
  readonly stops: readonly Stop[];
  readonly needs: readonly Need[];
  readonly before: readonly GateStep[];
  /** The day on which its money is committed. */
  readonly established: Day | null;
  readonly procurement: Stretch & { readonly rung: ReturnType<typeof rungFor> };
  readonly work: Stretch;
  readonly acceptance: Stretch & { readonly group: ReturnType<typeof groupFor> };
  readonly after: readonly GateStep[];
  readonly instalments: readonly Instalment[];
  readonly retention: { readonly sum: Fen; readonly until: Day } | null;
  /** What the government pays, and what others bear. */
  readonly paid: Fen;
  readonly own: Fen;
}
