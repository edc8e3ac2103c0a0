/** Delivery as the supplier tells it: reports, then the claim that the work is complete. */
import { completionForm, reportForm } from "#model/deliver/forms.ts";
import { refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { toStage } from "../moves.ts";

export const report = onProject({
  name: "report",
  form: reportForm,
  decide: (d, _who, { percent, note }) =>
    percent < d.project.percent
      ? refuse("goes_back", "percent", { percent: d.project.percent })
      : [{ subject: projectOf(d.project.receipt), kind: "reported", body: { percent }, texts: { note } }],
});

export const complete = onProject({
  name: "complete",
  form: completionForm,
  decide: (d, _who, { note }, hand) => [
    {
      subject: projectOf(d.project.receipt),
      kind: "completed",
      body: { round: d.project.round + 1 },
      texts: { note },
      to: toStage(d, "acceptance", hand.today),
      tells: [d.project.proposer],
    },
  ],
});
