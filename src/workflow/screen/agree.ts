/** More than a soft cap, where no approving body sits before the money: at the last check whom the policy names for it agrees, and says why. */
import type { Role } from "#model/people/roles.ts";
import type { Gate } from "#model/policy/gate.ts";
import { classOf } from "#model/policy/policy.ts";
import type { Dossier } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { agreedUpTo, overrider } from "#model/screen/over.ts";

interface Turn {
  readonly role: Role;
  readonly next: Role | undefined;
}
const speaks = (d: Dossier, gate: Gate, { role }: Turn): boolean => overrider(d, gate) === role;

/** What the fact says of it. */
export const agreed = (d: Dossier, gate: Gate, turn: Turn) =>
  speaks(d, gate, turn) ? { over: { role: turn.role, amount: d.project.amount } } : {};

/** The reason is theirs; nobody else finds a higher price above the cap, nor one above what they agreed to. */
export function overCap(d: Dossier, gate: Gate, turn: Turn, raised: boolean, note: string | null): Refusal | undefined {
  if (overrider(d, gate) === undefined) return undefined;
  const cap = classOf(d.policy, d.project.class)?.cap.value ?? 0;
  if (speaks(d, gate, turn)) return note === null ? refuse("cap_needs_reason", "note", { cap }) : undefined;
  const most = agreedUpTo(d);
  if (turn.next === undefined && most < d.project.amount) return refuse("over_the_sum", "amount", { most });
  return raised ? refuse("over_cap", "amount", { cap }) : undefined;
}
