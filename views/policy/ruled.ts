/** One value of a policy in plain words, with its place in the document, where it comes from and how sure we are. */
import type { Grade, Sourced } from "#model/policy/sourced.ts";

export interface Ruled {
  /** Its place in the document: `notice.period`, `gates.council.limit`. */
  readonly at: string;
  /** Its number, where the first of several that fits holds. */
  readonly n?: number;
  readonly label: string;
  readonly words: string;
  /** None where the value stands under its entry's own source. */
  readonly origin: { readonly source: string; readonly grade: Grade; readonly since?: string } | null;
}

export const rule = <T>(at: string, label: string, sourced: Sourced<T>, say: (value: T) => string): Ruled => ({
  at,
  label,
  words: say(sourced.value),
  origin: originOf(sourced),
});
export const plain = (at: string, label: string, words: string): Ruled => ({ at, label, words, origin: null });
export const originOf = ({ source, grade, since }: Omit<Sourced<unknown>, "value">): NonNullable<Ruled["origin"]> => ({
  source,
  grade,
  ...(since === undefined ? {} : { since }),
});
