/**
 * Each signs for themself: passed, passed with something small to be mended by a day, or not. The last one accepts the work; who does not pass it sends it back.
 */
import { inspectionForm, rectificationForm } from "#model/accept/forms.ts";
import type { Draft } from "#model/draft.ts";
import type { Hand } from "#model/hand.ts";
import type { Dossier } from "#model/project.ts";
import { refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { handedOver } from "../keep/handOver.ts";
import { accepted, dueIn, toStage } from "../moves.ts";
import { mustMeasure } from "./measure.ts";
import { maySign, openSlots, slotFor } from "./slot.ts";

export const inspect = onProject({
  name: "inspect",
  form: inspectionForm,
  when: (d, who, hand) => maySign(d, who, hand) ?? (mustMeasure(d) ? refuse("measure_first") : undefined),
  decide: (d, who, { verdict, note, until }, hand) => {
    const slot = slotFor(d, who, hand);
    if (slot === undefined) return refuse("no_slot");
    if (verdict === "minor" && !d.policy.results.value.includes("faults")) return refuse("not_a_choice", "verdict");
    if (verdict !== "pass" && note === null) return refuse("required", "note");
    if (verdict === "minor" && until === null) return refuse("required", "until");
    if (until !== null && until < hand.today) return refuse("ends_before_start", "until", { day: hand.today });
    const { round, receipt } = d.project;
    const signed: Draft = {
      subject: projectOf(receipt),
      kind: "inspected",
      body: { round, slot, person: who.id, verdict, ...(verdict === "minor" && until !== null ? { until } : {}) },
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

/** Accepted, and handed over, when `slot` was the last open one. */
export const acceptedBy = (d: Dossier, slot: string, hand: Hand): Draft[] =>
  openSlots(d).some((one) => one !== slot)
    ? []
    : [
        {
          subject: projectOf(d.project.receipt),
          kind: "accepted",
          body: { round: d.project.round, asked: dueIn(d.calendar, hand.today, d.policy.satisfaction.value.after).day },
          texts: {},
          to: accepted(d, hand.today),
          tells: [d.project.proposer],
        },
        ...handedOver(d, hand),
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
