/** Delivery as the supplier tells it: reports, then the claim that the work is complete. */
import { completionForm, reportForm } from "#model/deliver/forms.ts";
import { refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { evidence } from "../archive/file.ts";
import { toStage, underWay } from "../moves.ts";
import { started } from "./start.ts";

export const report = onProject({
  name: "report",
  form: reportForm,
  when: started,
  decide: (d, _who, { percent, photos, ...texts }, hand) =>
    percent < d.project.percent
      ? refuse("goes_back", "percent", { percent: d.project.percent })
      : [
          {
            subject: projectOf(d.project.receipt),
            kind: "reported",
            body: { percent, photos: photos.map((one) => one.id) },
            texts,
            to: underWay(d, hand.today),
          },
          ...evidence(d, photos, "during", texts.note.slice(0, 60)),
        ],
});

export const complete = onProject({
  name: "complete",
  form: completionForm,
  when: started,
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
