/**
 * Where a fact may lead a project, told a second time and by hand: from the pinned policy's gates and the project's facts alone (P9.1).
 * It shares nothing with the engine but the table of stages.
 */
import type { Fact } from "#model/draft.ts";
import type { FactKind } from "#model/facts.ts";
import type { Policy } from "#model/policy/policy.ts";
import { stages } from "#model/stages.ts";
import { still } from "./still.ts";
import { at, becomes, entry, gateAt, isAfter, type Matter, open, type Place, rowOf, wayOf, worked } from "./terrain.ts";
import { end, into, ofWork, type Step, same } from "./wayOfWork.ts";

const next: Step["to"] = (way, now) => {
  const row = rowOf(way, now);
  const last = isAfter(way, now) ? "payment" : "procurement";
  return [entry(row, at(row, now.gate) + 1) ?? { stage: last, gate: now.gate }];
};
const past: Step["to"] = (way, now, fact) =>
  (gateAt(way, now)?.money ?? "none") === "none" ? next(way, now, fact) : [{ stage: "funding", gate: now.gate }];

const steps: Partial<Record<FactKind, Step>> = {
  screened: { from: ["screening"], to: past },
  cleared: { from: ["screening"], to: past },
  endorsed: { from: ["screening"], to: same },
  rushed: { from: ["screening"], to: ({ before }) => [entry(before, 0)] },
  returned: {
    from: ["screening", "approval", "notice"],
    to: (way, now, fact) => {
      if (fact.kind !== "returned") return [];
      if (now.stage !== "approval" && isAfter(way, now)) return [{ stage: "rectification", gate: now.gate }];
      if (now.stage === "screening") return [{ stage: "revision", gate: now.gate }];
      const row = rowOf(way, now);
      const back = at(row, fact.body.gate);
      return now.stage === "approval"
        ? back < at(row, now.gate)
          ? [entry(row, back)]
          : []
        : way.upheld === fact.body.gate
          ? [entry(row, back)]
          : [];
    },
  },
  revised: { from: ["revision"], to: (way, now) => [entry(rowOf(way, now), at(rowOf(way, now), now.gate))] },
  transferred: { from: ["screening"], to: into("transfer") },
  replied: { from: ["transfer"], to: same },
  unmerged: { from: ["merged"], to: ({ stood }) => [stood] },
  merged: { from: ["screening", "revision", "resolution"], to: end("merged") },
  divided: { from: ["screening"], to: ({ before }) => [entry(before, 0)] },
  appealed: { from: ["refused"], to: (_way, _now, fact) => [{ stage: "appeal", gate: fact.kind === "appealed" ? fact.body.gate : null }] },
  judged: {
    from: ["appeal"],
    to: (way, now, fact) =>
      fact.kind === "judged" && fact.body.upheld ? [entry(rowOf(way, now), at(rowOf(way, now), now.gate))] : end("refused")(way, now, fact),
  },
  rated: {
    from: ["transfer"],
    to: (way, now, fact) =>
      fact.kind === "rated" && fact.body.back
        ? [entry(rowOf(way, now), at(rowOf(way, now), now.gate))]
        : end("transferred")(way, now, fact),
  },
  refused: {
    from: ["screening", "notice", "approval"],
    to: (way, now, fact) => end(isAfter(way, now) ? "terminated" : "refused")(way, now, fact),
  },
  withdrawn: { from: open, to: (way, now, fact) => (isAfter(way, now) ? [] : end("withdrawn")(way, now, fact)) },
  resolved: {
    from: ["resolution", "change"],
    to: (way, now, fact) => {
      if (now.stage === "change") return [now];
      const result = fact.kind === "resolved" ? fact.body.result : "failed";
      return result === "passed" ? past(way, now, fact) : result === "failed" ? [now, ...end("failed")(way, now, fact)] : [now];
    },
  },
  held: { from: ["funding"], to: next },
  vote_lapsed: {
    from: ["funding", "notice", "approval", "resolution", "screening"],
    to: ({ before }) => before.flatMap((gate, index) => (gate.kind === "resolution" ? [entry(before, index)] : [])),
  },
  noticed: { from: ["notice"], to: same },
  paused: { from: ["notice"], to: same },
  resumed: { from: ["notice"], to: same },
  reissued: { from: ["notice"], to: same },
  unopposed: { from: ["notice"], to: past },
  approved: { from: ["approval"], to: (way, now, fact) => (gateAt(way, now)?.money === "commit" ? [] : past(way, now, fact)) },
  established: {
    from: ["approval", "funding"],
    to: (way, now, fact) => (gateAt(way, now)?.money === "commit" ? next(way, now, fact) : []),
  },
  ...ofWork,
  repinned: { from: [...open, ...worked], to: same },
  relayed: { from: [...open, "procurement"], to: same },
  due_moved: { from: [...open, "transfer", "appeal", ...worked, "payment"], to: same },
};

/** What is wrong with the way of a project; nothing, where every step is one that its policy leads to. */
export function astray(policies: (digest: string) => Policy, facts: readonly Fact[]): string | undefined {
  const [first] = facts;
  let policy = policies(first?.kind === "proposed" || first?.kind === "founded" ? first.body.policy : "");
  let now: Place | undefined;
  let stood: Place | undefined;
  let gateOfWork: string | null = null;
  let ending = false;
  let matter: Matter = { class: "", amount: 0, urgent: false };
  for (const fact of facts) {
    matter = becomes(matter, fact);
    const way = { ...wayOf(policy, matter), stood, worked: gateOfWork, ending };
    if (fact.kind === "merged") stood = now;
    if (fact.kind === "contracted" || fact.kind === "recast_asked" || fact.kind === "drawn_in") gateOfWork = now?.gate ?? null;
    if (fact.kind === "terminated") ending = true;
    if (fact.kind === "repinned") policy = policies(fact.body.policy);
    const { to } = fact.envelope;
    const where = `${fact.kind} #${fact.seq} at ${now?.stage ?? "the beginning"} ${now?.gate ?? ""}`;
    if (!now && fact.kind === "founded" && to?.stage === "procurement") {
      now = { stage: to.stage, gate: to.gate };
      if (at(way.before, to.gate) < 0) return where;
      continue;
    }
    if (!now) {
      const first = entry(way.before, 0);
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
    const reached = step?.from.includes(stage) ? step.to(way, now, fact) : [];
    if (!reached.some((place) => place?.stage === to.stage && place.gate === to.gate)) return `${where} leads to ${to.stage} ${to.gate}`;
    const leads: readonly string[] = stages[stage].leads;
    if (to.stage !== stage && !leads.includes(to.stage)) return `${where} leads to ${to.stage}, which the table of stages does not know`;
    now = { stage: to.stage, gate: to.gate };
  }
  return undefined;
}
