/** Acts in a call to organisations: by who acts for the one concerned, or by staff of the place. */
import type { ActRow } from "#model/act.ts";
import { type ActName, acts } from "#model/acts.ts";
import type { Hand } from "#model/hand.ts";
import { grantFor, type Role, staffRoles, type Who } from "#model/people/roles.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { type As, actsFor } from "../act.ts";

const staffOf = (name: ActName): readonly Role[] => {
  const { by }: ActRow = acts[name];
  return staffRoles.filter((role) => by.includes(role));
};

/** Somebody of the office of the place, for this act. */
export const isOffice = (name: ActName, { path }: { readonly path: string }, who: Who, hand: Pick<Hand, "today">): boolean =>
  grantFor(who, staffOf(name), path, hand.today) !== undefined;

/** `own`: they act for the organisation concerned. */
export const mayFor = (name: ActName, known: { readonly path: string }, own: boolean, who: Who, hand: Hand): Refusal | undefined =>
  own || isOffice(name, known, who, hand) ? undefined : refuse("not_your_role");

/** In what role: the office's first, since only it records what came on paper. */
export function actingFor(name: ActName, path: string, supplier: string | null, who: Who, hand: Hand): As {
  const grant = grantFor(who, staffOf(name), path, hand.today);
  if (grant) return { role: grant.role, delegateOf: grant.delegateOf };
  const firm = who.grants.some((one) => one.supplier !== null && (supplier === null || actsFor(who, one.supplier, hand)));
  return { role: firm ? "supplier" : (who.grants[0]?.role ?? "resident"), delegateOf: null };
}
