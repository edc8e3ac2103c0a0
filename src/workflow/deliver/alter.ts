/** A change is asked for: what stays as it is is left empty. Who decides on it is in the policy; meanwhile the work waits. */

import { type Day, daysBetween } from "#model/day.ts";
import { type Change, levelOf, openChange, resolvingGate } from "#model/deliver/change.ts";
import { changeForm } from "#model/deliver/forms.ts";
import type { Level } from "#model/deliver/named.ts";
import type { Move } from "#model/envelope.ts";
import type { InputOf } from "#model/form.ts";
import { classOf } from "#model/policy/policy.ts";
import { isOverCap } from "#model/policy/way.ts";
import { type Dossier, paidOut } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { gateOfWork, limited, officerOf } from "../moves.ts";
import { started } from "./start.ts";

type Input = InputOf<typeof changeForm>;

export const alter = onProject({
  name: "alter",
  form: changeForm,
  when: started,
  decide: (d, _who, input, hand) => {
    const wrong = check(d, input, hand.today);
    if (wrong) return wrong;
    const { amount, until, place, scope, side, reason } = input;
    const oldUntil = d.project.contractUntil ?? hand.today;
    const level = levelOf(d, input, until === null ? 0 : daysBetween(oldUntil, until));
    const also = alsoChanged.filter((name) => input[name] !== null);
    const old = { oldAmount: d.project.contracted ?? 0, oldUntil };
    return [
      {
        subject: projectOf(d.project.receipt),
        kind: "change_asked",
        body: { change: nextChange(d), level, amount, until, ...old, also },
        texts: { place: place ?? "", oldPlace: d.project.place, scope: scope ?? "", side: side ?? "", reason },
        to: decidedAt(d, level, hand.today),
        tells: [d.project.proposer],
      },
    ];
  },
});

const alsoChanged = ["place", "scope", "side"] as const;
/** Whatever is asked for is numbered in one line. */
export const nextChange = ({ trail }: Dossier): number =>
  1 + trail.filter(({ kind }) => kind === "change_asked" || kind === "recast_asked").length;

function check(d: Dossier, { amount, until, place, scope, side }: Input, today: Day): Refusal | undefined {
  const { project, policy } = d;
  const same = { amount: amount === project.contracted, until: until === project.contractUntil, place: place === project.place };
  if ([amount, until, place, scope, side].every((one) => one === null)) return refuse("nothing_changes", "amount");
  if (same.amount || same.until || same.place) return refuse("same_value", same.amount ? "amount" : same.until ? "until" : "place");
  if (amount !== null && amount < paidOut(d)) return refuse("under_the_paid", "amount", { least: paidOut(d) });
  if (until !== null && until < (project.contractFrom ?? today))
    return refuse("ends_before_start", "until", { day: project.contractFrom ?? today });
  const hard = policy.capMode.value === "hard" && amount !== null && isOverCap(policy, { class: project.class, amount });
  return hard ? refuse("over_cap", "amount", { cap: classOf(policy, project.class)?.cap.value ?? 0 }) : undefined;
}

/** Before the officer, the approver, or the body at whose gate it was resolved. */
export function decidedAt(d: Dossier, level: Level, start: Day): Move {
  const gate = level === "body" ? resolvingGate(d) : undefined;
  const turn = level === "officer" ? officerOf(d) : level;
  if (gate) return { stage: "change", gate: gate.key, turn: "council", due: limited(d, start, gate.limit.value) };
  return { stage: "change", gate: gateOfWork(d), turn, due: limited(d, start, d.policy.limits.change.value) };
}

/** The change that waits for a decision, at the stage where it does. */
export const changeNow = (d: Dossier): Change | undefined => (d.project.stage === "change" ? openChange(d) : undefined);
