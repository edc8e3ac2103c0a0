/** One value of a policy in plain words, with its place in the document, where it comes from and how sure we are. */
import type { Grade, Sourced } from "#model/policy/sourced.ts";

type Origin = Omit<Sourced<unknown>, "value">;
export interface Ruled {
  /** Its place in the document: `notice.period`, `gates.council.limit`. */
  readonly at: string;
  /** Its number, where the first of several that fits holds. */
  readonly n?: number;
  readonly label: string;
  readonly words: string;
  readonly origin: Origin;
}

export const rule = <T>(at: string, label: string, sourced: Sourced<T>, say: (value: T) => string): Ruled => ({
  at,
  label,
  words: say(sourced.value),
  origin: originOf(sourced),
});
/** A value that stands under the source of what holds it; where that says none, nobody has confirmed it. */
export const under = (at: string, label: string, words: string, holder: Partial<Origin>, unsaid: string): Ruled => ({
  at,
  label,
  words,
  origin: originOf({ source: unsaid, grade: "U", ...holder }),
});
/** What follows from several entries is as sure as the least sure of them. */
export const together = (at: string, label: string, words: string, of: readonly Origin[], source: string): Ruled => ({
  at,
  label,
  words,
  origin: { source, grade: [...sureness].reverse().find((grade) => of.some((one) => one.grade === grade)) ?? "U" },
});
const sureness = ["A", "L", "B", "U"] as const satisfies readonly Grade[];
export const originOf = ({ source, grade, since }: Origin): Origin => ({
  source,
  grade,
  ...(since === undefined ? {} : { since }),
});
