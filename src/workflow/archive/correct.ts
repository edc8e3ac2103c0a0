/** A second person confirms the correction; the right value counts from now on, the trail keeps both (P9.10). */
import { correctionForm, declineForm } from "#model/archive/forms.ts";
import type { Who } from "#model/people/roles.ts";
import type { Dossier } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { onProject } from "../act.ts";
import { mendableOf, subjectOf } from "./mendable.ts";
import { entriesFor } from "./money.ts";

const second = (d: Dossier, who: Who): Refusal | undefined => {
  if (!d.correction) return refuse("correction_over");
  return d.correction.askedBy === who.id ? refuse("second_person") : undefined;
};

export const correct = onProject({
  name: "correct",
  form: correctionForm,
  when: second,
  decide: (d) => {
    const open = d.correction;
    const one = open ? mendableOf(d, open) : undefined;
    if (!open || !one) return refuse("not_correctable");
    const entries = typeof open.to === "number" ? entriesFor(d, one, open.to) : [];
    if ("refusal" in entries) return entries;
    const { fact, target, field, from, to, n, askedSeq, reason, paper } = open;
    const body = { fact, target, field, from, to, correction: n, asked: askedSeq };
    return [{ subject: subjectOf(d), kind: "corrected", body, texts: { reason, paper }, entries, tells: [d.project.proposer] }];
  },
});

export const decline = onProject({
  name: "decline",
  form: declineForm,
  when: (d) => (d.correction ? undefined : refuse("correction_over")),
  decide: (d, _who, { reason }) => [
    {
      subject: subjectOf(d),
      kind: "correction_declined",
      body: { correction: d.correction?.n ?? 0, asked: d.correction?.askedSeq ?? 0 },
      texts: { reason },
    },
  ],
});
