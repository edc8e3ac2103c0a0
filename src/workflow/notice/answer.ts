/**
 * Every objection is looked into and answered by the handler of the policy; upheld, it sends the project where the policy says. The others that were open
 * then are answered all the same, each within its limit: once the notice is over for the project, an answer informs and moves nothing.
 */
import type { Draft } from "#model/draft.ts";
import type { Hand } from "#model/hand.ts";
import { answerForm } from "#model/notice/forms.ts";
import { gateOf } from "#model/policy/policy.ts";
import { upheldReason } from "#model/policy/reasons.ts";
import { type Dossier, gateNow, openObjections } from "#model/project.ts";
import { refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { giveBack } from "../budget/money.ts";
import { ended, toGate, toStage } from "../moves.ts";
import { resumeAfter } from "./wait.ts";

export const answer = onProject({
  name: "answer",
  form: answerForm,
  when: (d, who) => {
    const open = openObjections(d);
    if (open.length === 0) return refuse("objection_answered");
    return open.every((one) => one.person === who.id) ? refuse("own_project") : undefined;
  },
  decide: (d, who, { objection, upheld, answer: words }, hand) => {
    const open = openObjections(d).find((one) => one.objection === objection);
    if (!open) return refuse("not_a_choice", "objection");
    if (open.person === who.id) return refuse("own_project");
    const subject = projectOf(d.project.receipt);
    const answered = {
      subject,
      kind: "answered" as const,
      body: { objection, upheld: upheld === "yes" },
      texts: { answer: words },
      tells: open.person === null ? [] : [open.person],
    };
    if (!moves(d, open.notice)) return [answered];
    return [answered, ...(upheld === "yes" ? [upheldIn(d, words, hand)] : resumeAfter(d, hand))];
  },
});

/** It stands under a notice, and no objection to that one has sent it away before. */
const moves = ({ project, objections }: Dossier, notice: string): boolean =>
  project.stage === "notice" && !objections.some((one) => one.notice === notice && one.upheld === true);

/** An upheld objection sends the project where its policy says; after the work it is put right before it is paid. */
function upheldIn(d: Dossier, note: string, hand: Hand): Draft {
  const fact = { subject: projectOf(d.project.receipt), texts: { note }, tells: [d.project.proposer] };
  const gate = d.project.gate ?? "";
  const back = gateOf(d.policy, d.policy.notice.upheld.value);
  if (gateNow(d)?.after) {
    return { ...fact, kind: "returned", body: { gate, approval: null }, to: toStage(d, "rectification", hand.today) };
  }
  if (back) {
    return { ...fact, kind: "returned", body: { gate: back.key, approval: null }, to: toGate(d, back, hand.today), entries: giveBack(d) };
  }
  return { ...fact, kind: "refused", body: { gate, code: upheldReason, approval: null }, to: ended("refused"), entries: giveBack(d) };
}
