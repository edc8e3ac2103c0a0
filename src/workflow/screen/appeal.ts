/**
 * The proposer does not accept a refusal: once, within the policy's days, and somebody else judges it, never who refused.
 * Upheld, it goes back to the gate that refused it; rejected, the refusal stands.
 */
import type { FactOf } from "#model/draft.ts";
import { gateOf } from "#model/policy/policy.ts";
import type { Dossier } from "#model/project.ts";
import { refuse } from "#model/refusals.ts";
import { appealForm, judgementForm } from "#model/screen/forms.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { dueIn, ended, limited, toGate } from "../moves.ts";
import { notOwn } from "./own.ts";

const refusalOf = ({ trail }: Dossier): FactOf<"refused"> | undefined =>
  trail.findLast((fact): fact is FactOf<"refused"> => fact.kind === "refused");

export const appeal = onProject({
  name: "appeal",
  form: appealForm,
  when: (d, _who, hand) => {
    const rule = d.policy.appeal.value;
    const refusal = refusalOf(d);
    if (!rule || !refusal || !gateOf(d.policy, refusal.body.gate)) return refuse("no_appeal");
    if (d.trail.some((fact) => fact.kind === "appealed")) return refuse("appealed_once");
    const last = dueIn(d.calendar, refusal.envelope.on, rule.within);
    return hand.now > last.at && !last.provisional ? refuse("appeal_late", undefined, { day: last.day }) : undefined;
  },
  decide: (d, _who, { reason }, hand) => {
    const rule = d.policy.appeal.value;
    const refusal = refusalOf(d);
    if (!rule || !refusal) return refuse("no_appeal");
    const { gate } = refusal.body;
    const due = limited(d, hand.today, rule.judged ?? rule.within);
    return [
      {
        subject: projectOf(d.project.receipt),
        kind: "appealed",
        body: { gate },
        texts: { reason },
        to: { stage: "appeal", gate, turn: rule.by, due },
      },
    ];
  },
});

export const judge = onProject({
  name: "judge",
  form: judgementForm,
  when: (d, who) =>
    notOwn(d, who) ?? (refusalOf(d)?.envelope.by === who.id || d.kin.refusers.includes(who.id) ? refuse("refused_it") : undefined),
  decide: (d, _who, { finding, note }, hand) => {
    const gate = gateOf(d.policy, d.project.gate ?? "");
    if (!gate) return refuse("no_appeal");
    const upheld = finding === "upheld";
    return [
      {
        subject: projectOf(d.project.receipt),
        kind: "judged",
        body: { gate: gate.key, upheld },
        texts: { note },
        to: upheld ? toGate(d, gate, hand.today) : ended("refused"),
        tells: [d.project.proposer],
      },
    ];
  },
});
