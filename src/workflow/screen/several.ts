/** A gate where several must check: each in their own role and person, in the order in which the policy names them. */
import type { FactKind } from "#model/facts.ts";
import type { Hand } from "#model/hand.ts";
import { grantFor, type Role, type Who } from "#model/people/roles.ts";
import type { Gate } from "#model/policy/gate.ts";
import type { Dossier } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";

/** What happens while it stays at its gate. */
const within: readonly FactKind[] = ["endorsed", "relayed", "due_moved"];

/** Who has checked it since it came to its gate. */
function endorsed(d: Dossier): readonly { readonly role: string; readonly person: string }[] {
  const came = d.trail.findLastIndex((fact) => fact.envelope.to !== undefined && !within.includes(fact.kind));
  return d.trail.slice(came + 1).flatMap((fact) => (fact.kind === "endorsed" ? [{ role: fact.body.role, person: fact.envelope.by }] : []));
}

/** Of those who may check it, who has not. */
export const unchecked = (d: Dossier, gate: Gate): readonly Role[] => {
  const before = endorsed(d);
  return gate.by.filter((role) => !before.some((one) => one.role === role));
};

const needed = ({ need, by }: Gate): number =>
  need === "any" ? 1 : need === "all" ? by.length : Math.ceil((need[0] * by.length) / need[1]);

/** The role in which this person would check it now; those that follow when it is not yet enough. */
export function turnIn(d: Dossier, gate: Gate, who: Who, hand: Hand): { readonly role: Role; readonly next: Role | undefined } | Refusal {
  const before = endorsed(d);
  if (before.some((one) => one.person === who.id)) return refuse("already_signed");
  const open = unchecked(d, gate);
  const role = open.find((each) => grantFor(who, [each], d.project.path, hand.today));
  if (!role) return refuse("already_signed");
  return { role, next: before.length + 1 < needed(gate) ? open.find((each) => each !== role) : undefined };
}
