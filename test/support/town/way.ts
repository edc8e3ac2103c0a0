/**
 * Where a fact may lead a project, told a second time and by hand: from the pinned policy's gates and the project's facts alone (P9.1).
 * It shares nothing with the engine but the table of stages.
 */
import type { Fact } from "#model/draft.ts";
import type { FactKind } from "#model/facts.ts";
import type { Policy } from "#model/policy/policy.ts";
import { type Stage, stages } from "#model/stages.ts";

interface Place {
  readonly stage: Stage;
  readonly gate: string | null;
}
interface Step {
  readonly from: readonly Stage[];
  readonly to: (gates: Policy["gates"], now: Place, fact: Fact) => readonly (Place | undefined)[];
}

const stageOf = { check: "screening", resolution: "resolution", ballot: "ballot", notice: "notice", approval: "approval" } as const;
const at = (gates: Policy["gates"], key: string | null): number => gates.findIndex((gate) => gate.key === key);
const entry = (gates: Policy["gates"], index: number): Place | undefined => {
  const gate = gates[index];
  return gate && { stage: stageOf[gate.kind], gate: gate.key };
};
const next: Step["to"] = (gates, { gate }) => {
  const index = at(gates, gate);
  return [index === gates.length - 1 ? { stage: "procurement", gate } : entry(gates, index + 1)];
};
const past: Step["to"] = (gates, now, fact) =>
  gates[at(gates, now.gate)]?.money === "hold" ? [{ stage: "funding", gate: now.gate }] : next(gates, now, fact);
const same: Step["to"] = (_gates, now) => [now];
const into =
  (stage: Stage): Step["to"] =>
  (_gates, { gate }) => [{ stage, gate }];
const end =
  (stage: Stage): Step["to"] =>
  () => [{ stage, gate: null }];

const open: readonly Stage[] = ["screening", "revision", "resolution", "funding", "notice", "approval"];
const worked: readonly Stage[] = ["procurement", "delivery", "acceptance", "rectification"];

const steps: Partial<Record<FactKind, Step>> = {
  screened: { from: ["screening"], to: past },
  returned: {
    from: ["screening", "approval"],
    to: (gates, now, fact) => {
      if (fact.kind !== "returned" || fact.body.approval === null)
        return now.stage === "screening" ? [{ stage: "revision", gate: now.gate }] : [];
      const back = at(gates, fact.body.gate);
      return now.stage === "approval" && back < at(gates, now.gate) ? [entry(gates, back)] : [];
    },
  },
  revised: { from: ["revision"], to: (gates, now) => [entry(gates, at(gates, now.gate))] },
  refused: { from: ["screening", "notice", "approval"], to: end("refused") },
  withdrawn: { from: open, to: end("withdrawn") },
  resolved: {
    from: ["resolution"],
    to: (gates, now, fact) => {
      const result = fact.kind === "resolved" ? fact.body.result : "failed";
      return result === "passed" ? past(gates, now, fact) : result === "failed" ? end("failed")(gates, now, fact) : [now];
    },
  },
  held: { from: ["funding"], to: next },
  noticed: { from: ["notice"], to: same },
  unopposed: { from: ["notice"], to: past },
  established: {
    from: ["approval"],
    to: (gates, now, fact) => (gates[at(gates, now.gate)]?.money === "commit" ? next(gates, now, fact) : []),
  },
  contracted: { from: ["procurement"], to: into("delivery") },
  completed: { from: ["delivery", "rectification"], to: into("acceptance") },
  faulted: { from: ["acceptance"], to: into("rectification") },
  accepted: { from: ["acceptance"], to: into("payment") },
  requested: { from: ["payment"], to: same },
  released: { from: ["payment"], to: same },
  paid: { from: ["payment"], to: same },
  closed: { from: ["payment"], to: end("closed") },
  terminated: { from: worked, to: end("terminated") },
  due_moved: { from: [...open, ...worked, "payment"], to: same },
};

/** Facts that lead nowhere, and where they can happen. */
const still: Partial<Record<FactKind, readonly Stage[]>> = {
  joined: ["screening", "resolution", "ballot", "notice", "approval"],
  edited: ["screening"],
  cited: ["screening"],
  shown: ["screening"],
  scheduled: ["resolution"],
  unscheduled: ["resolution"],
  objected: ["notice"],
  answered: ["notice"],
  reported: ["delivery"],
  inspected: ["acceptance"],
  represented: ["acceptance"],
  excused: ["acceptance"],
  paid: ["payment"],
  correction_asked: [...open, ...worked, "payment", "closed"],
  corrected: [...open, ...worked, "payment", "closed"],
  correction_declined: [...open, ...worked, "payment", "closed"],
};

/** What is wrong with the way of a project; nothing, where every step is one that its policy leads to. */
export function astray({ gates }: Policy, facts: readonly Fact[]): string | undefined {
  let now: Place | undefined;
  for (const fact of facts) {
    const { to } = fact.envelope;
    const where = `${fact.kind} #${fact.seq} at ${now?.stage ?? "the beginning"} ${now?.gate ?? ""}`;
    if (!now) {
      const first = entry(gates, 0);
      if (fact.kind !== "proposed" || to?.stage !== first?.stage || to?.gate !== first?.gate) return where;
      now = first;
      continue;
    }
    const { stage } = now;
    if (!to) {
      if (!still[fact.kind]?.includes(stage)) return `${where} stays`;
      continue;
    }
    const step = steps[fact.kind];
    const reached = step?.from.includes(stage) ? step.to(gates, now, fact) : [];
    if (!reached.some((place) => place?.stage === to.stage && place.gate === to.gate)) return `${where} leads to ${to.stage} ${to.gate}`;
    const leads: readonly string[] = stages[stage].leads;
    if (to.stage !== stage && !leads.includes(to.stage)) return `${where} leads to ${to.stage}, which the table of stages does not know`;
    now = { stage: to.stage, gate: to.gate };
  }
  return undefined;
}
