/** More than the cap of its class where no approving body sits: whose word is needed at a check, and whether it was spoken. */
import type { Fen } from "../money.ts";
import type { Role } from "../people/roles.ts";
import type { Gate } from "../policy/gate.ts";
import { capCheck } from "../policy/way.ts";
import { type Dossier, gateNow, matterOf } from "../project.ts";

/** Who must agree to it at this gate, besides those who decide there anyway. */
export const overrider = (d: Dossier, gate: Gate): Role | undefined =>
  capCheck(d.policy, matterOf(d))?.key === gate.key ? d.policy.overrideRole.value : undefined;

/** Who can do something at the gate where it stands. */
export function rolesAt(d: Dossier): readonly Role[] {
  const gate = gateNow(d);
  const role = gate && overrider(d, gate);
  return [...(gate?.by ?? []), ...(role ? [role] : [])];
}

/** Up to how much it was agreed to. */
export const agreedUpTo = ({ trail }: Dossier): Fen =>
  trail.reduce(
    (most, fact) =>
      fact.kind === "endorsed" || fact.kind === "screened" || fact.kind === "cleared" ? Math.max(most, fact.body.over?.amount ?? 0) : most,
    0,
  );

export const isUnspoken = (d: Dossier): boolean => capCheck(d.policy, matterOf(d)) !== undefined && agreedUpTo(d) < matterOf(d).amount;

/** It stands past the check at which the word would be spoken, and nobody has spoken it. */
export function isPastWord(d: Dossier): boolean {
  const check = capCheck(d.policy, matterOf(d));
  const place = (gate: Gate | undefined): number => d.policy.gates.findIndex((one) => one.key === gate?.key);
  return check !== undefined && isUnspoken(d) && place(check) < place(gateNow(d));
}
