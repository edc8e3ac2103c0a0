/** The work stands still for a reason, and goes on: the days that it stood are added to the end of the contract. */
import { addDays, daysBetween } from "#model/day.ts";
import { resumptionForm, suspensionForm } from "#model/deliver/forms.ts";
import type { Dossier } from "#model/project.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { toStage, underWay } from "../moves.ts";
import { started } from "./start.ts";

export const suspend = onProject({
  name: "suspend",
  form: suspensionForm,
  when: started,
  decide: (d, _who, { reason }, hand) => [
    {
      subject: projectOf(d.project.receipt),
      kind: "suspended",
      body: {},
      texts: { reason },
      to: toStage(d, "suspended", hand.today),
      tells: [d.project.proposer],
    },
  ],
});

export const resume = onProject({
  name: "resume",
  form: resumptionForm,
  decide: (d, _who, { note }, hand) => {
    const days = daysBetween(suspendedOn(d) ?? hand.today, hand.today);
    const until = addDays(d.project.contractUntil ?? hand.today, days);
    return [
      {
        subject: projectOf(d.project.receipt),
        kind: "work_resumed",
        body: { days, until },
        texts: { note },
        to: underWay(d, hand.today, until),
        tells: [d.project.proposer],
      },
    ];
  },
});

const suspendedOn = ({ trail }: Dossier) => trail.findLast((fact) => fact.kind === "suspended")?.envelope.on;
