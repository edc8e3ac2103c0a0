/** A second person confirms the correction; the right value counts from now on, the trail keeps both (P9.10). */
import { correctionForm, declineForm } from "#model/archive/forms.ts";
import type { Posting } from "#model/budget/entry.ts";
import type { Hand } from "#model/hand.ts";
import type { Dossier } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import type { Correction } from "#model/standing.ts";
import { onProject } from "../act.ts";
import { onceLess } from "../budget/covered.ts";
import { checkDay } from "./ask.ts";
import { beyondWord, mendableOf, subjectOf } from "./mendable.ts";
import { entriesFor } from "./money.ts";

export const correct = onProject({
  name: "correct",
  form: correctionForm,
  when: (d, who, hand) => {
    if (!d.correction) return refuse("correction_over");
    if (d.correction.askedBy === who.id) return refuse("second_person");
    const entries = entriesOf(d, d.correction, hand);
    return "refusal" in entries ? entries : undefined;
  },
  decide: (d, _who, _input, hand) => {
    const open = d.correction;
    if (!open) return refuse("correction_over");
    const entries = entriesOf(d, open, hand);
    if ("refusal" in entries) return entries;
    const { fact, target, field, from, to, n, askedSeq, reason, paper } = open;
    const body = { fact, target, field, from, to, correction: n, asked: askedSeq };
    const leads = asked(d, open) && typeof to === "number" ? onceLess(d, to, hand.today) : undefined;
    const mended = { body, texts: { reason, paper }, entries, tells: [d.project.proposer], ...(leads ? { to: leads } : {}) };
    return [{ subject: subjectOf(d), kind: "corrected", ...mended }];
  },
});

/** What was asked for must still be right: the project has moved on meanwhile, and so may the money. */
function entriesOf(d: Dossier, { fact, field, to }: Correction, hand: Hand): readonly Posting[] | Refusal {
  const one = mendableOf(d, { fact, field });
  if (!one || (field === "on" && checkDay(one, String(to), hand))) return refuse("not_correctable");
  if (typeof to !== "object" && beyondWord(d, one, to)) return refuse("not_correctable");
  const entries = typeof to === "number" ? entriesFor(d, one, to) : [];
  if (!("refusal" in entries)) return entries;
  return entries.refusal === "short_of_money" ? refuse("money_gone", undefined, entries.says) : refuse("not_correctable");
}

/** What the project costs, before anybody has approved it. */
const asked = (d: Dossier, open: Correction): boolean =>
  open.field === "amount" && d.project.approved === null && mendableOf(d, open)?.kind !== "endowed";

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
