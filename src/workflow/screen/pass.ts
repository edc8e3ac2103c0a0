/** Screening passed: the public wording is fixed and the wish becomes public. */
import { gateNow } from "#model/project.ts";
import { refuse } from "#model/refusals.ts";
import { screeningForm } from "#model/screen/forms.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { pastGate } from "../moves.ts";
import { notOwn } from "./own.ts";

export const pass = onProject({
  name: "pass",
  form: screeningForm,
  when: notOwn,
  decide: (d, _who, { note, ...wording }, hand) => {
    const gate = gateNow(d);
    if (!gate) return refuse("wrong_stage", undefined, { stage: d.project.stage });
    return [
      {
        subject: projectOf(d.project.receipt),
        kind: "screened",
        body: { gate: gate.key },
        texts: { ...wording, note: note ?? "" },
        to: pastGate(d, hand.today),
        tells: [d.project.proposer],
      },
    ];
  },
});
