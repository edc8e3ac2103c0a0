/**
 * An urgent start (应急先行): the officer whom the policy names begins at once, within its ceiling. The papers follow within the policy's days,
 * the notice and the approval come after the work, and nothing is paid before them.
 */

import { matterOf } from "#model/project.ts";
import { refuse } from "#model/refusals.ts";
import { rushForm } from "#model/screen/forms.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { dueIn, firstGate } from "../moves.ts";
import { notOwn } from "./own.ts";

export const rush = onProject({
  name: "rush",
  form: rushForm,
  when: (d, who) => {
    const rule = d.policy.urgent.value;
    if (!rule || d.project.urgent) return refuse("not_urgent");
    if (d.project.amount > rule.ceiling) return refuse("over_ceiling", undefined, { most: rule.ceiling });
    return notOwn(d, who);
  },
  decide: (d, _who, { reason }, hand) => {
    const rule = d.policy.urgent.value;
    if (!rule) return refuse("not_urgent");
    const papersUntil = dueIn(d.calendar, hand.today, rule.papers).day;
    return [
      {
        subject: projectOf(d.project.receipt),
        kind: "rushed",
        body: { papersUntil },
        texts: { reason },
        to: firstGate(d, { ...matterOf(d), urgent: true }, hand.today),
        tells: [d.project.proposer],
      },
    ];
  },
});
