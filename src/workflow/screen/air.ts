/** Before it is screened a wish can be shown, in words that a clerk has passed, so that neighbours can say that they need it too; and rest on a survey. */

import { refuse } from "#model/refusals.ts";
import { airForm, citeForm } from "#model/screen/forms.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { personalIn } from "./marks.ts";
import { notOwn } from "./own.ts";

export const air = onProject({
  name: "air",
  form: airForm,
  when: (d, who) => notOwn(d, who) ?? (d.project.public ? refuse("already_shown") : undefined),
  decide: (d, _who, wording) =>
    personalIn(d, wording) ?? [
      {
        subject: projectOf(d.project.receipt),
        kind: "aired",
        body: { gate: d.project.gate ?? "" },
        texts: wording,
        tells: [d.project.proposer],
      },
    ],
});

/** The need survey that it rests on; a better one may take its place. */
export const cite = onProject({
  name: "cite",
  form: citeForm,
  when: (d) => (d.intake.surveys.some((one) => one.id !== d.intake.survey?.id) ? undefined : refuse("no_surveys")),
  decide: (d, _who, { survey }) => {
    const found = d.intake.surveys.find((one) => one.id === survey);
    if (!found) return refuse("not_a_choice", "survey");
    if (found.id === d.intake.survey?.id) return refuse("same_value", "survey");
    return [{ subject: projectOf(d.project.receipt), kind: "cited", body: { survey, answers: found.answers }, texts: {} }];
  },
});
