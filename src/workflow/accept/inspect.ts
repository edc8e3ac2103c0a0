/** Each signs for themself: pass or fault. The last pass accepts the work; a fault sends it back to be put right. */
import { inspectionForm, rectificationForm } from "#model/accept/forms.ts";
import type { Draft } from "#model/draft.ts";
import type { Hand } from "#model/hand.ts";
import type { Dossier } from "#model/project.ts";
import { refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { accepted, toStage } from "../moves.ts";
import { maySign, openSlots, slotFor } from "./slot.ts";

export const inspect = onProject({
  name: "inspect",
  form: inspectionForm,
  when: maySign,
  decide: (d, who, { verdict, note }, hand) => {
    const slot = slotFor(d, who, hand);
    if (slot === undefined) return refuse("no_slot");
    if (verdict === "fault" && note === null) return refuse("required", "note");
    const { round, receipt } = d.project;
    const signed: Draft = {
      subject: projectOf(receipt),
      kind: "inspected",
      body: { round, slot, person: who.id, verdict },
      texts: { note: note ?? "" },
    };
    return [signed, ...(verdict === "fault" ? faulted(d, hand) : acceptedBy(d, slot, hand))];
  },
});

const faulted = (d: Dossier, hand: Hand): Draft[] => [
  {
    subject: projectOf(d.project.receipt),
    kind: "faulted",
    body: { round: d.project.round },
    texts: {},
    to: toStage(d, "rectification", hand.today),
  },
];

/** Accepted when `slot` was the last open one. */
export const acceptedBy = (d: Dossier, slot: string, hand: Hand): Draft[] =>
  openSlots(d).some((one) => one !== slot)
    ? []
    : [
        {
          subject: projectOf(d.project.receipt),
          kind: "accepted",
          body: { round: d.project.round },
          texts: {},
          to: accepted(d, hand.today),
          tells: [d.project.proposer],
        },
      ];

export const rectify = onProject({
  name: "rectify",
  form: rectificationForm,
  when: (d) => (d.project.round > d.policy.rounds.value ? refuse("rounds_used", undefined, { rounds: d.policy.rounds.value }) : undefined),
  decide: (d, _who, { note }, hand) => [
    {
      subject: projectOf(d.project.receipt),
      kind: "completed",
      body: { round: d.project.round + 1 },
      texts: { note },
      to: toStage(d, "acceptance", hand.today),
    },
  ],
});
