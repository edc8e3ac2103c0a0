/** Seconding (附议, 我也需要): residents of the community, one each, taken back as long as it has not counted; and supporters who signed on paper. */
import type { Dossier } from "#model/project.ts";
import { enlistForm, secondForm } from "#model/propose/forms.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { countOf, supportOf } from "#model/subject.ts";
import { onProject } from "../act.ts";

/** Nobody can need what they cannot read. */
const notShown = (d: Dossier): Refusal | undefined => (d.project.public ? undefined : refuse("not_shown"));

export const second = onProject({
  name: "second",
  form: secondForm,
  when: (d, who) => notShown(d) ?? (d.project.proposer === who.id ? refuse("own_project") : undefined),
  decide: (d, who, { wanted }) => {
    const { receipt } = d.project;
    const yes = wanted === "yes";
    // What stands already is not said again.
    if (yes === (d.intake.mine ?? false)) return [];
    if (!yes && counted(d)) return refuse("seconding_counted");
    const body = { project: receipt, person: who.id, wanted: yes };
    return [{ subject: supportOf(receipt, who.id), kind: "seconded", body, texts: {} }];
  },
});

/** Screening has passed on the number of supporters: from then on none is taken back. */
const counted = (d: Dossier): boolean => d.project.stage !== "screening" || d.trail.some((fact) => fact.kind === "screened");

export const enlist = onProject({
  name: "enlist",
  form: enlistForm,
  decide: (d, _who, { forms, paper }, hand) => [
    {
      subject: countOf(hand.id()),
      kind: "count_entered",
      body: { about: "project", of: d.project.receipt, forms, counts: [] },
      texts: { paper },
    },
  ],
});
