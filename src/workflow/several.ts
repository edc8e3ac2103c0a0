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
export const unsigned = (by: readonly Role[], before: readonly Signed[]): readonly Role[] =>
  by.filter((role) => !before.some((one) => one.role === role));

/** The role in which this person would decide now, in the order in which the policy names them; nobody decides twice. */
export function turnAmong(
  by: readonly Role[],
  needed: number,
  before: readonly Signed[],
  path: string,
  who: Who,
  hand: Hand,
): Turn | Refusal {
  if (before.some((one) => one.person === who.id)) return refuse("already_signed");
  const open = unsigned(by, before);
  const role = open.find((each) => grantFor(who, [each], path, hand.today));
  if (!role) return refuse("already_signed");
  return { role, next: before.length + 1 < needed ? open.find((each) => each !== role) : undefined };
}
