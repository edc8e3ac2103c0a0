/** Anybody of the community may object while the list hangs; every objection is answered before the notice can end. */

import type { Hand } from "#model/hand.ts";
import { answerForm, objectionForm } from "#model/notice/forms.ts";
import { type Dossier, openObjections } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { giveBack } from "../budget/money.ts";
import { ended } from "../moves.ts";

function running(d: Dossier, hand: Hand): Refusal | undefined {
  if (d.notice?.state !== "running") return refuse("notice_not_running");
  // A provisional last day ends nothing (P7.1).
  return d.project.dueAt !== null && hand.now > d.project.dueAt && !d.project.provisional ? refuse("notice_over") : undefined;
}

export const object = onProject({
  name: "object",
  form: objectionForm,
  when: (d, _who, hand) => running(d, hand),
  decide: (d, who, { text }, hand) => [
    {
      subject: projectOf(d.project.receipt),
      kind: "objected",
      body: { objection: hand.id(), notice: d.notice?.notice ?? "", person: who.id },
      texts: { text },
    },
  ],
});

export const answer = onProject({
  name: "answer",
  form: answerForm,
  when: (d, who) => {
    const open = openObjections(d);
    if (open.length === 0) return refuse("objection_answered");
    return open.every((one) => one.person === who.id) ? refuse("own_project") : undefined;
  },
  decide: (d, who, { objection, upheld, answer: words }) => {
    const open = openObjections(d).find((one) => one.objection === objection);
    if (!open) return refuse("not_a_choice", "objection");
    if (open.person === who.id) return refuse("own_project");
    const subject = projectOf(d.project.receipt);
    const answered = {
      subject,
      kind: "answered" as const,
      body: { objection, upheld: upheld === "yes" },
      texts: { answer: words },
      tells: [open.person],
    };
    if (upheld === "no") return [answered];
    const refused = {
      subject,
      kind: "refused" as const,
      body: { gate: d.project.gate ?? "", code: "OBJECTION_UPHELD", approval: null },
      texts: { note: words },
    };
    return [answered, { ...refused, to: ended("refused"), entries: giveBack(d), tells: [d.project.proposer] }];
  },
});
