/** From the contract to the last payment, told by hand for `way.ts`. */
import type { Fact } from "#model/draft.ts";
import type { FactKind } from "#model/facts.ts";
import type { Stage } from "#model/stages.ts";
import { entry, type Place, type Way, worked } from "./terrain.ts";

export interface Step {
  readonly from: readonly Stage[];
  readonly to: (way: Way, now: Place, fact: Fact) => readonly (Place | undefined)[];
}

export const same: Step["to"] = (_way, now) => [now];
export const into =
  (stage: Stage): Step["to"] =>
  (_way, { gate }) => [{ stage, gate }];
export const end =
  (stage: Stage): Step["to"] =>
  () => [{ stage, gate: null }];

export const ofWork: Partial<Record<FactKind, Step>> = {
  contracted: { from: ["procurement"], to: into("delivery") },
  started: { from: ["delivery"], to: same },
  reported: { from: ["delivery"], to: same },
  change_asked: {
    from: ["delivery"],
    to: (way, now, fact) => {
      const voted =
        fact.kind === "change_asked" && fact.body.level === "body" ? way.before.findLast((gate) => gate.kind === "resolution") : undefined;
      return [{ stage: "change", gate: voted?.key ?? now.gate }];
    },
  },
  changed: { from: ["change"], to: (way) => [{ stage: "delivery", gate: way.worked ?? null }] },
  change_declined: {
    from: ["change"],
    to: (way, _now, fact) => [{ stage: fact.envelope.to?.stage === "procurement" ? "procurement" : "delivery", gate: way.worked ?? null }],
  },
  recast_asked: {
    from: ["procurement"],
    to: (way, now, fact) => {
      const voted =
        fact.kind === "recast_asked" && fact.body.level === "body" ? way.before.findLast((gate) => gate.kind === "resolution") : undefined;
      return [{ stage: "change", gate: voted?.key ?? now.gate }];
    },
  },
  drawn_in: { from: ["procurement"], to: into("change") },
  let_go: { from: ["change"], to: into("procurement") },
  recast: {
    from: ["change", "procurement"],
    to: (way, now, fact) => {
      if (fact.kind !== "recast") return [];
      if (now.stage === "procurement") return fact.body.how === "section" ? into("sections")(way, now, fact) : [];
      return fact.body.how === "section" ? [] : end(fact.body.how === "divide" ? "divided" : "merged")(way, now, fact);
    },
  },
  completed_in_sections: { from: ["sections"], to: end("terminated") },
  suspended: { from: ["delivery"], to: into("suspended") },
  work_resumed: { from: ["suspended"], to: into("delivery") },
  varied: { from: ["delivery", "rectification"], to: same },
  dismissed: { from: ["delivery", "rectification"], to: into("procurement") },
  completed: { from: ["delivery", "rectification"], to: into("acceptance") },
  faulted: { from: ["acceptance"], to: into("rectification") },
  accepted: { from: ["acceptance"], to: (way, { gate }) => [entry(way.after, 0) ?? { stage: "payment", gate }] },
  requested: { from: ["payment"], to: same },
  released: { from: ["payment"], to: same },
  paid: { from: ["payment"], to: same },
  withheld: { from: ["payment"], to: same },
  bounced: { from: ["payment"], to: same },
  closed: { from: ["payment", "sections"], to: (way) => [{ stage: way.ending ? "terminated" : "closed", gate: null }] },
  archived: { from: ["closed"], to: end("archived") },
  terminated: {
    from: worked,
    to: (way, now, fact) =>
      fact.envelope.to?.stage === "acceptance" ? [{ stage: "acceptance", gate: now.gate }] : end("terminated")(way, now, fact),
  },
};
