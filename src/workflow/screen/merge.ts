/**
 * Two projects of one community that want the same become one, before anybody votes: one ends with a pointer to the other, both trails say so,
 * its supporters and wishes go along, and until the other goes to a vote they can be taken apart again, each with what was its own.
 */
import { type Dossier, gateNow, held } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { mergerForm, unmergerForm } from "#model/screen/forms.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { ended, toStage } from "../moves.ts";
import { notOwn } from "./own.ts";
import { backTo } from "./pause.ts";

/** Nobody has voted on it and nothing is held for it. */
export function unvoted(d: Dossier): Refusal | undefined {
  if (d.item?.meetingState === "called" || d.shares.some((one) => one.vote?.meetingState === "called")) return refuse("item_called");
  return d.project.passedLeaf !== null || d.shares.some((one) => one.vote !== null) || held(d) > 0 ? refuse("voted_already") : undefined;
}

export const merge = onProject({
  name: "merge",
  form: mergerForm,
  when: (d, who) => notOwn(d, who) ?? unvoted(d),
  decide: (d, _who, { into, note }) => {
    if (!d.kin.near.some((one) => one.receipt === into)) return refuse("not_a_choice", "into");
    const { receipt, proposer } = d.project;
    const { supporters, paper, wishes } = d.intake;
    const along = { supporters, paper, wishes };
    return [
      { subject: projectOf(receipt), kind: "merged", body: { into, along }, texts: { note }, to: ended("merged"), tells: [proposer] },
      { subject: projectOf(into), kind: "absorbed", body: { from: receipt, along }, texts: {} },
    ];
  },
});

export const unmerge = onProject({
  name: "unmerge",
  form: unmergerForm,
  when: (d) => (d.kin.into?.unvoted ? undefined : refuse("other_voted")),
  decide: (d, _who, { other, note }, hand) => {
    const { receipt, proposer, mergedInto } = d.project;
    const stood = d.trail.findLast(({ kind, envelope }) => kind !== "merged" && envelope.to !== undefined)?.envelope.to;
    if (mergedInto !== other || !stood) return refuse("not_a_choice", "other");
    const was = { ...d, project: { ...d.project, stage: stood.stage, gate: stood.gate } };
    const gate = gateNow(was);
    const to = stood.stage !== "revision" && gate ? backTo(d, gate, hand.today) : toStage(was, stood.stage, hand.today);
    return [
      { subject: projectOf(receipt), kind: "unmerged", body: { from: mergedInto }, texts: { note }, to, tells: [proposer] },
      { subject: projectOf(mergedInto), kind: "parted", body: { from: receipt }, texts: {} },
    ];
  },
});
