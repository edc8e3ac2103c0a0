/** A milestone is accepted by its own small form, which opens its instalment; the last one belongs to the acceptance of the whole. */
import { attestationForm } from "#model/pay/forms.ts";
import { type Contract, running } from "#model/procure/contract.ts";
import type { Dossier } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { actsForSupplier, onProject } from "../act.ts";
import { started } from "../deliver/start.ts";
import { checkPaperDate } from "../paper.ts";
import { notOwn } from "../screen/own.ts";

export const attest = onProject({
  name: "attest",
  form: attestationForm,
  when: (d, who, hand): Refusal | undefined => {
    if (actsForSupplier(d, who, hand)) return refuse("delivered_it");
    return notOwn(d, who) ?? started(d) ?? (toAttest(d).length > 0 ? undefined : refuse("no_milestone"));
  },
  decide: (d, _who, { milestone, on, note }, hand) => {
    const one = toAttest(d).find(({ n }) => String(n) === milestone);
    if (!one) return refuse("not_a_choice", "milestone");
    const wrong = checkPaperDate(on, d.project.startedOn ?? on, d.policy.backDays.value, hand);
    if (wrong) return wrong;
    const body = { contract: running(d.contracts)?.n ?? 0, milestone: one.n };
    return [{ subject: projectOf(d.project.receipt), kind: "milestone_accepted", on, body, texts: { note } }];
  },
});

/** Those that are not yet accepted, but the last. */
export function toAttest(d: Dossier): Contract["milestones"] {
  const open = (running(d.contracts)?.milestones ?? []).filter((one) => one.acceptedOn === null);
  return open.length > 1 ? open : [];
}
