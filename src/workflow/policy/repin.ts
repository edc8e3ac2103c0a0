/**
 * A project moves to the version of the rules now in force for its place: asked by an officer with a reason, confirmed by a second person.
 * Nothing else ever changes the rules of a project (P9.4). It moves only where the gate at which it stands is there in the newer one, and
 * where the rest of the way still commits its money exactly once.
 */

import { isBeforeCouncil } from "#model/meet/share.ts";
import { adoptionForm, keepForm, repinForm } from "#model/policy/forms.ts";
import type { Gate } from "#model/policy/gate.ts";
import { classOf, type Policy } from "#model/policy/policy.ts";
import { gatesFor } from "#model/policy/way.ts";
import { waitsToGoOn } from "#model/procure/recast.ts";
import { type Dossier, gateNow, held, matterOf } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { isPastWord } from "#model/screen/over.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { limited, stageOfGate, stay, toGate } from "../moves.ts";

export const repin = onProject({
  name: "repin",
  form: repinForm,
  when: (d) => (d.repin ? refuse("repin_open") : d.newer ? (inHand(d) ?? misfits(d, d.newer.policy)) : refuse("no_newer")),
  decide: (d, _who, { reason }) => {
    if (!d.newer) return refuse("no_newer");
    const body = { repin: d.repins + 1, policy: d.newer.digest };
    return [{ subject: projectOf(d.project.receipt), kind: "repin_asked", body, texts: { reason } }];
  },
});

export const adopt = onProject({
  name: "adopt",
  form: adoptionForm,
  when: (d, who) => {
    if (!d.repin) return refuse("nothing_open");
    if (d.repin.askedBy === who.id) return refuse("second_person");
    if (d.newer?.digest !== d.repin.policy) return refuse("repin_stale");
    return inHand(d) ?? misfits(d, d.newer.policy);
  },
  decide: (d, _who, _input, hand) => {
    if (!d.repin || !d.newer) return refuse("nothing_open");
    const { stage, gate: key, receipt, proposer, policy: from } = d.project;
    const gate = d.newer.policy.gates.find((one) => one.key === key);
    const after = { ...d, policy: d.newer.policy };
    return [
      {
        subject: projectOf(receipt),
        kind: "repinned",
        body: { repin: d.repin.n, policy: d.newer.digest, from },
        texts: {},
        to:
          gate && stage === stageOfGate[gate.kind]
            ? { ...toGate(after, gate, hand.today), due: dueUnder(d, after, gate) }
            : stay(d, d.project.turn),
        tells: [proposer],
      },
    ];
  },
});

/** The newer limit from the same beginning: the days that have run are not given again, nor those that were used before a pause. */
function dueUnder(d: Dossier, after: Dossier, { limit: { value: limit } }: Gate) {
  const { dueStart, dueDays, lastOn } = d.project;
  const whole = gateNow(d)?.limit.value.days ?? dueDays;
  const used = dueStart === null ? 0 : Math.max(0, whole - dueDays);
  return limited(after, dueStart ?? lastOn, { days: Math.max(0, limit.days - used), unit: limit.unit });
}

export const keep = onProject({
  name: "keep",
  form: keepForm,
  when: (d) => (d.repin ? undefined : refuse("nothing_open")),
  decide: (d, _who, { reason }) => [
    { subject: projectOf(d.project.receipt), kind: "repin_declined", body: { repin: d.repin?.n ?? 0 }, texts: { reason } },
  ],
});

/** On an agenda, on a list that hangs, or decided and not yet felt: these have copied its rules and come first. */
const inHand = (d: Dossier): Refusal | undefined => waitsToGoOn(d) ?? beforeSomebody(d);
const beforeSomebody = ({ project, item, shares, notice, decision }: Dossier): Refusal | undefined =>
  (project.stage === "resolution" && ((item && !item.carried && item.meetingState !== "cancelled") || shares.some(isBeforeCouncil))) ||
  (project.stage === "notice" && notice && notice.state !== "over") ||
  (project.stage === "approval" && decision)
    ? refuse("in_hand")
    : undefined;

function misfits(d: Dossier, policy: Policy): Refusal | undefined {
  const { project } = d;
  const now = gateNow(d);
  if (!classOf(policy, project.class)) return refuse("class_gone");
  const gates = gatesFor(policy, matterOf(d), now?.after);
  const gate = gates.find((one) => one.key === now?.key && one.kind === now.kind);
  if (!gate) return refuse("gate_gone");
  const waits = project.stage === stageOfGate[gate.kind] || project.stage === "revision";
  const left = gates.slice(gates.indexOf(gate) + (waits ? 0 : 1));
  const moves = (money: string) => left.filter((one) => one.money === money).length;
  const commits = project.approved === null && !now?.after ? 1 : 0;
  if (isPastWord({ ...d, policy })) return refuse("way_differs");
  return moves("commit") === commits && (held(d) === 0 || moves("hold") === 0) ? undefined : refuse("way_differs");
}
