/** A body (议事机构) in an area: who sits in it, for how long, and what must be known before a seat is given or taken. */
import type { Day } from "../day.ts";
import type { Body } from "../policy/body.ts";
import type { Named } from "../project.ts";
import type { OnAgenda } from "./matter.ts";

/** Leads the sittings and signs the minutes; has no vote by that. Beside it stand the kinds of seat that the policy knows. */
export const chairSeat = "chair";

export interface BodySeat {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly kind: string;
  readonly term: number;
  readonly from: Day;
  readonly until: Day | null;
  /** The day from which they no longer sit. */
  readonly ended: Day | null;
}
/** A sitting that has been called and is not over. */
export interface Called {
  readonly meeting: string;
  readonly items: readonly (OnAgenda & { readonly item: string; readonly state: string })[];
}
export interface SeatedBody {
  /** `440303009/council` */
  readonly id: string;
  readonly area: string;
  readonly areaName: string;
  readonly path: string;
  readonly level: string;
  readonly key: string;
  /** What the policy in force there says of it. */
  readonly rule: Body;
  /** Which term it is; 0 where nobody has ever sat. */
  readonly term: number;
  /** Of this term, those that have ended too. */
  readonly seats: readonly BodySeat[];
  readonly called: readonly Called[];
  /** Who may be given a seat: those with authority to act as members there. */
  readonly people: readonly Named[];
}

export const sitsOn = ({ from, until, ended }: Pick<BodySeat, "from" | "until" | "ended">, day: Day): boolean =>
  from <= day && (until === null || day <= until) && (ended === null || day < ended);

/** Everybody with a vote, each once. */
export const membersOn = (seats: readonly BodySeat[], day: Day): readonly string[] => [
  ...new Set(seats.filter((seat) => seat.kind !== chairSeat && sitsOn(seat, day)).map((seat) => seat.person)),
];

const levels = ["grid", "community", "street", "district", "city"];
/** A body sits in an area of its level, or above it for all of them together. */
export const levelFits = (body: Pick<Body, "level">, level: string): boolean => levels.indexOf(level) >= levels.indexOf(body.level);

/** Who may sign for a body that once decided: those of its roll who still sit; where somebody no longer does, all who sit now in their place. */
export function heirsOf(roll: readonly string[], sitting: readonly string[]): readonly string[] {
  if (sitting.length === 0 || roll.every((person) => sitting.includes(person))) return roll;
  return sitting;
}
