/** A fault with which the work was accepted is looked at again (复查). Until all are mended the last payment waits. */
import { recheckForm } from "#model/accept/forms.ts";
import { openFaults } from "#model/accept/measured.ts";
import { refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";

export const recheck = onProject({
  name: "recheck",
  form: recheckForm,
  when: (d) => (d.project.acceptedOn === null || openFaults(d).length === 0 ? refuse("no_faults") : undefined),
  decide: (d, _who, { fault, mended, note }) => {
    if (!openFaults(d).some(({ key }) => key === fault)) return refuse("not_a_choice", "fault");
    const body = { fault, mended: mended === "yes" };
    return [{ subject: projectOf(d.project.receipt), kind: "rechecked", body, texts: { note }, tells: [d.project.proposer] }];
  },
});
