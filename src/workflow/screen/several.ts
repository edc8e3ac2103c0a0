/** A gate where several must check: who has done so since the project came to it, and whose turn it is. */
import type { FactKind } from "#model/facts.ts";
import type { Hand } from "#model/hand.ts";
import type { Role, Who } from "#model/people/roles.ts";
import type { Gate } from "#model/policy/gate.ts";
import type { Dossier } from "#model/project.ts";
import { overrider } from "#model/screen/over.ts";
import { neededAt, openFor, type Signed, turnAmong } from "../several.ts";

/** What happens while it stays at its gate. */
const within: readonly FactKind[] = ["endorsed", "relayed", "due_moved"];

function endorsed(d: Dossier): readonly Signed[] {
  const came = d.trail.findLastIndex((fact) => fact.envelope.to !== undefined && !within.includes(fact.kind));
  return d.trail.slice(came + 1).flatMap((fact) => (fact.kind === "endorsed" ? [{ role: fact.body.role, person: fact.envelope.by }] : []));
}

const voices = (d: Dossier, gate: Gate) => ({ by: gate.by, needed: neededAt(gate), before: endorsed(d), must: overrider(d, gate) });

/** Of those who may check it, who has not. */
export const unchecked = (d: Dossier, gate: Gate): readonly Role[] => openFor(voices(d, gate));

export const turnIn = (d: Dossier, gate: Gate, who: Who, hand: Hand) => turnAmong(voices(d, gate), d.project.path, who, hand);
