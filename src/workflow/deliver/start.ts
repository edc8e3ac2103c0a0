/** The start order (开工令): the residents have been told and a notice hangs on site; from its day the reports are counted. */
import { startForm } from "#model/deliver/forms.ts";
import type { Dossier } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { underWay } from "../moves.ts";
import { checkPaperDate } from "../paper.ts";
import { notOwn } from "../screen/own.ts";

export const start = onProject({
  name: "start",
  form: startForm,
  when: (d, who) => notOwn(d, who) ?? (d.project.startedOn === null ? undefined : refuse("started_already")),
  decide: (d, _who, { on, ...texts }, hand) =>
    checkPaperDate(on, d.project.lastOn, d.policy.backDays.value, hand) ?? [
      {
        subject: projectOf(d.project.receipt),
        kind: "started",
        on,
        body: {},
        texts,
        to: underWay(d, on),
        tells: [d.project.proposer],
      },
    ],
});

/** Before the start order nothing is done, and nothing can be told of it. */
export const started = (d: Dossier): Refusal | undefined => (d.project.startedOn === null ? refuse("not_started") : undefined);
