/** Who may ask for a project in a place (提出方): a resident for themselves, a clerk for any that the policy names, the chair for the bodies they speak for, and by a recorded consent an agent for a resident. */
import type { Day } from "../day.ts";
import { holds, type Role, type Who } from "../people/roles.ts";
import type { Policy, Proposer } from "../policy/policy.ts";

/** What a proposal says of its proposer. */
export interface Said {
  readonly side: Proposer;
  /** The rules of age and residence were said to be met. */
  readonly confirmed: boolean;
  /** To the extra questions, by their keys (`question.ts`). */
  readonly answers: Readonly<Record<string, string>>;
}

const speaking: readonly (readonly [Role, readonly Proposer[]])[] = [
  ["resident", ["resident"]],
  ["clerk", ["resident", "committee", "workstation", "organisation", "deputy", "party"]],
  ["chair", ["committee", "party"]],
  ["agent", ["resident"]],
];

/** Those of the policy for whom this person may speak, in the policy's order. */
export const sidesOf = ({ policy, path }: { readonly policy: Policy; readonly path: string }, who: Who, today: Day): readonly Proposer[] =>
  spokenFor(policy.proposal.who.value, path, who, today);
export const spokenFor = (named: readonly Proposer[], path: string, who: Who, today: Day): readonly Proposer[] =>
  named.filter((side) => speaking.some(([role, sides]) => sides.includes(side) && holds(who, [role], path, today)));
