/** Where several must decide, each does so in their own role and person: any of them, all, or a share. At a check as at an approval. */
import type { Hand } from "#model/hand.ts";
import { grantFor, type Role, type Who } from "#model/people/roles.ts";
import type { Gate } from "#model/policy/gate.ts";
import { type Refusal, refuse } from "#model/refusals.ts";

export interface Signed {
  readonly role: string;
  readonly person: string;
}
interface Turn {
  readonly role: Role;
  /** Whose turn it is after them, while it is not yet enough. */
  readonly next: Role | undefined;
}

/** How many of those named must agree. */
export const neededAt = ({ need, by }: Pick<Gate, "need" | "by">): number =>
  need === "any" ? 1 : need === "all" ? by.length : Math.ceil((need[0] * by.length) / need[1]);

/** Of those named, in whose role nobody has decided. */
const unsigned = (by: readonly Role[], before: readonly Signed[]): readonly Role[] =>
  by.filter((role) => !before.some((one) => one.role === role));

interface Voices {
  readonly by: readonly Role[];
  readonly needed: number;
  readonly before: readonly Signed[];
  /** Whose voice must be among them, whoever else decides; where it is none of theirs, the last of all. */
  readonly must?: Role | undefined;
}
/** In which roles somebody can still decide; none, when it is enough. */
export function openFor({ by, needed, before, must }: Voices): readonly Role[] {
  const enough = before.filter((one) => by.some((role) => role === one.role)).length >= needed;
  const theirs = must && (enough || by.includes(must)) ? unsigned([must], before) : [];
  return [...new Set([...(enough ? [] : unsigned(by, before)), ...theirs])];
}

/** The role in which this person would decide now, in the order in which the policy names them; nobody decides twice. */
export function turnAmong(voices: Voices, path: string, who: Who, hand: Hand): Turn | Refusal {
  if (voices.before.some((one) => one.person === who.id)) return refuse("already_signed");
  const role = openFor(voices).find((each) => grantFor(who, [each], path, hand.today));
  if (!role) return refuse("already_signed");
  return { role, next: openFor({ ...voices, before: [...voices.before, { role, person: who.id }] })[0] };
}
