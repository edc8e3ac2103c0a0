/** Something is missing: back to the proposer with what is asked for; the clock of the gate starts again when it returns. */
import { returnForm } from "#model/screen/forms.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { toStage } from "../moves.ts";
import { notOwn } from "./own.ts";

export const returnForMore = onProject({
  name: "return",
  form: returnForm,
  when: notOwn,
  decide: (d, _who, { note }, hand) => [
    {
      subject: projectOf(d.project.receipt),
      kind: "returned",
      body: { gate: d.project.gate ?? "", approval: null },
      texts: { note },
      to: toStage(d, "revision", hand.today),
      tells: [d.project.proposer],
    },
  ],
});
