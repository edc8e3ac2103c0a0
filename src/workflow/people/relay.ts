/** From one office to another (移交), with the reason: where the gate lets several decide, and between the offices that buy. The days go on. */
import { officers } from "#model/act.ts";
import { relayForm } from "#model/people/forms.ts";
import type { Role } from "#model/people/roles.ts";
import { type Dossier, gateNow } from "#model/project.ts";
import { refuse } from "#model/refusals.ts";
import { gateStages } from "#model/stages.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { stay } from "../moves.ts";
import { unchecked } from "../screen/several.ts";

/** The other offices that could do what is awaited now. */
export function otherOffices(d: Dossier): readonly Role[] {
  const { stage, turn } = d.project;
  const gate = gateStages.includes(stage) ? gateNow(d) : undefined;
  const offices: readonly Role[] = gate ? unchecked(d, gate) : stage === "procurement" ? officers : [];
  return offices.filter((one) => one !== turn);
}

export const relay = onProject({
  name: "relay",
  form: relayForm,
  when: (d) => (otherOffices(d).length > 0 ? undefined : refuse("one_office")),
  decide: (d, _who, { role, reason }) => {
    const { receipt, turn } = d.project;
    const office = otherOffices(d).find((one) => one === role);
    if (!office) return refuse("not_a_choice", "role");
    return [{ subject: projectOf(receipt), kind: "relayed", body: { from: turn, to: office }, texts: { reason }, to: stay(d, office) }];
  },
});
