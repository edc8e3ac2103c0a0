/**
 * Something is missing: back to the proposer with what is asked for. The clock of the gate stands still meanwhile: what was left of its
 * days is left when it comes back. As often as the policy says; then it must be decided. After the work it is the work that is put right.
 */
import { gateNow } from "#model/project.ts";
import { refuse } from "#model/refusals.ts";
import { returnForm } from "#model/screen/forms.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { toStage } from "../moves.ts";
import { notOwn } from "./own.ts";
import { timesReturned } from "./pause.ts";

export const returnForMore = onProject({
  name: "return",
  form: returnForm,
  when: (d, who) => {
    const most = d.policy.returns.value;
    return notOwn(d, who) ?? (timesReturned(d) >= most ? refuse("returns_used", undefined, { times: most }) : undefined);
  },
  decide: (d, _who, { note }, hand) => [
    {
      subject: projectOf(d.project.receipt),
      kind: "returned",
      body: { gate: d.project.gate ?? "", approval: null },
      texts: { note },
      to: toStage(d, gateNow(d)?.after ? "rectification" : "revision", hand.today),
      tells: [d.project.proposer],
    },
  ],
});
