/** A wish that a clerk wrote down for somebody unnamed is claimed by that resident: from now on it is on their list, and both facts are kept. */
import type { Dossier } from "#model/project.ts";
import { refuse } from "#model/refusals.ts";
import { claimForm } from "#model/screen/forms.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";

/** Not one that a resident sent in, nor one that names its resident already. */
const isUnclaimed = ({ project: p, trail }: Dossier): boolean =>
  p.proposer === p.enteredBy && trail.some((fact) => fact.kind === "proposed" && fact.body.channel !== "online");

export const claim = onProject({
  name: "claim",
  form: claimForm,
  when: (d) => (isUnclaimed(d) && d.residents.length > 0 ? undefined : refuse("has_its_proposer")),
  decide: (d, _who, { person }) => {
    const { receipt, proposer } = d.project;
    if (person === proposer || !d.residents.some((one) => one.id === person)) return refuse("not_a_choice", "person");
    return [{ subject: projectOf(receipt), kind: "claimed", body: { from: proposer, to: person }, texts: {}, tells: [person] }];
  },
});
