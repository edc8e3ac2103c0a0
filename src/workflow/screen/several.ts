/** A gate where several must check: who has done so since the project came to it, and whose turn it is. */
import type { Hand } from "#model/hand.ts";
import type { Role, Who } from "#model/people/roles.ts";
import type { Gate } from "#model/policy/gate.ts";
import type { Dossier } from "#model/project.ts";
import { sinceItCame } from "#model/screen/found.ts";
import { overrider } from "#model/screen/over.ts";
import { neededAt, openFor, type Signed, turnAmong } from "../several.ts";

const endorsed = ({ trail }: Dossier): readonly Signed[] =>
  sinceItCame(trail).flatMap((fact) => (fact.kind === "endorsed" ? [{ role: fact.body.role, person: fact.envelope.by }] : []));

const voices = (d: Dossier, gate: Gate) => ({ by: gate.by, needed: neededAt(gate), before: endorsed(d), must: overrider(d, gate) });

/** Of those who may check it, who has not. */
export const unchecked = (d: Dossier, gate: Gate): readonly Role[] => openFor(voices(d, gate));

export const turnIn = (d: Dossier, gate: Gate, who: Who, hand: Hand) => turnAmong(voices(d, gate), d.project.path, who, hand);
