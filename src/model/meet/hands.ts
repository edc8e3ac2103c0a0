/** Counts typed into the table: of hands all who were there, of papers as many as were handed out and no more than that back. */
import type { Method } from "./method.ts";
import type { Tally } from "./tally.ts";

const cast = (tally: Tally): number => tally.for + tally.against + tally.abstain;

export interface Misfit {
  readonly field: "for" | "handed" | "invalid";
  readonly counted: number;
  readonly present: number;
}
/** What does not add up to `present`, those who were there for the item and may vote on it; nothing where all does. */
export function misfit(method: Method, tally: Tally, present: number): Misfit | undefined {
  if (method !== "paper") return cast(tally) === present ? undefined : { field: "for", counted: cast(tally), present };
  const { handed = 0, invalid = 0 } = tally;
  if (handed !== present) return { field: "handed", counted: handed, present };
  const back = cast(tally) + invalid;
  return back > handed ? { field: "invalid", counted: back, present: handed } : undefined;
}
