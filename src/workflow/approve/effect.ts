/** A confirmed decision takes effect on one project: established with its money, returned to a gate, or refused. */

import { missing } from "#model/budget/spread.ts";
import type { Draft } from "#model/draft.ts";
import { gateOf } from "#model/policy/policy.ts";
import { unapprovedReason } from "#model/policy/reasons.ts";
import { isOverCap } from "#model/policy/way.ts";
import { type Dossier, gateNow } from "#model/project.ts";
import type { Decision } from "#model/standing.ts";
import { projectOf } from "#model/subject.ts";
import { giveBack } from "../budget/money.ts";
import { pastGate, refusedAt, toGate } from "../moves.ts";
import { established } from "./establish.ts";

export function takeEffect(d: Dossier): readonly Draft[] {
  if (d.project.stage !== "approval" || !d.decision) return [];
  if (d.decision.decision === "agree") return gateNow(d)?.money === "commit" ? establish(d, d.decision) : [approve(d, d.decision)];
  return d.decision.decision === "refuse" ? refuseIt(d, d.decision) : returnIt(d, d.decision);
}

/** Agreed, and another gate decides after it: the amount is from now on the one agreed to. */
const approve = (d: Dossier, { approval, document, amount, on }: Decision): Draft => ({
  subject: projectOf(d.project.receipt),
  kind: "approved",
  on: onOrAfter(d, { on }),
  texts: {},
  tells: [d.project.proposer],
  body: { gate: d.project.gate ?? "", approval, document, amount, override: isOverCap(d.policy, { class: d.project.class, amount }) },
  to: pastGate(d, on, amount),
});

/** Short of money, the decision stands and waits; the page of the sitting names the missing sum (P8.3). */
function establish(d: Dossier, decision: Decision): readonly Draft[] {
  const { approval, document, amount, on } = decision;
  if (missing(d, amount, on) > 0) return [];
  return [established(d, { amount, approval, document, decided: on, on: onOrAfter(d, decision), start: on })];
}

function returnIt(d: Dossier, decision: Decision): readonly Draft[] {
  const gate = gateOf(d.policy, decision.gate ?? "");
  if (!gate) return [];
  const body = { gate: gate.key, approval: decision.approval };
  return [
    {
      subject: projectOf(d.project.receipt),
      kind: "returned",
      on: onOrAfter(d, decision),
      body,
      texts: { note: decision.reason },
      to: toGate(d, gate, onOrAfter(d, decision)),
      entries: giveBack(d),
      tells: [d.project.proposer],
    },
  ];
}

const refuseIt = (d: Dossier, decision: Decision): readonly Draft[] => [
  {
    subject: projectOf(d.project.receipt),
    kind: "refused",
    on: onOrAfter(d, decision),
    texts: { note: decision.reason },
    to: refusedAt(d),
    body: { gate: d.project.gate ?? "", code: decision.code ?? unapprovedReason, approval: decision.approval },
    entries: giveBack(d),
    tells: [d.project.proposer],
  },
];

const onOrAfter = (d: Dossier, decision: Pick<Decision, "on">): string => (decision.on < d.project.lastOn ? d.project.lastOn : decision.on);
