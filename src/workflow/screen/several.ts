/** A gate where several must check: who has done so since the project came to it, and whose turn it is. */
import type { Hand } from "#model/hand.ts";
import type { Who } from "#model/people/roles.ts";
import type { Gate } from "#model/policy/gate.ts";
import type { Dossier } from "#model/project.ts";
import { neededAt, type Signed, turnAmong } from "../several.ts";

function endorsed(d: Dossier): readonly Signed[] {
  const came = d.trail.findLastIndex((fact) => fact.envelope.to !== undefined && fact.kind !== "endorsed" && fact.kind !== "due_moved");
  return d.trail.slice(came + 1).flatMap((fact) => (fact.kind === "endorsed" ? [{ role: fact.body.role, person: fact.envelope.by }] : []));
}

export const turnIn = (d: Dossier, gate: Gate, who: Who, hand: Hand) =>
  turnAmong(gate.by, neededAt(gate), endorsed(d), d.project.path, who, hand);
