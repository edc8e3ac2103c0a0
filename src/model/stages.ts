/**
 * The stages of a project: each is the work now awaited. Stored with the project, never inferred.
 * `leads` is every stage that may follow; the gates of the pinned policy decide which of them does.
 */
import type { Role } from "./people/roles.ts";

export type Turn = Role | "proposer" | "council" | "electorate" | "signers" | "office" | "money" | "nobody";

export interface StageRow {
  readonly room: string;
  readonly turn: Turn;
  readonly ended: boolean;
  readonly leads: readonly string[];
}

const gates = ["screening", "resolution", "ballot", "notice", "approval"] as const;
/** Where a gate lets a project through to; gates that come after the work lead to its payment. */
const onwards = [...gates, "procurement", "payment"] as const;

export const stages = {
  screening: {
    room: "screen",
    turn: "clerk",
    ended: false,
    leads: ["revision", "transfer", "merged", ...onwards, "funding", "rectification", "refused", "terminated", "withdrawn"],
  },
  revision: { room: "propose", turn: "proposer", ended: false, leads: ["screening", "merged", "withdrawn"] },
  transfer: { room: "screen", turn: "office", ended: false, leads: ["screening", "transferred"] },
  resolution: { room: "meet", turn: "council", ended: false, leads: [...onwards, "funding", "failed", "merged", "withdrawn"] },
  ballot: { room: "ballot", turn: "electorate", ended: false, leads: [...onwards, "funding", "failed", "withdrawn"] },
  funding: { room: "budget", turn: "money", ended: false, leads: [...onwards, "withdrawn"] },
  notice: { room: "notice", turn: "clerk", ended: false, leads: [...onwards, "funding", "rectification", "refused", "withdrawn"] },
  approval: { room: "approve", turn: "approver", ended: false, leads: [...onwards, "funding", "refused", "terminated", "withdrawn"] },
  procurement: {
    room: "procure",
    turn: "officer:works",
    ended: false,
    leads: ["delivery", "acceptance", "change", "sections", "terminated"],
  },
  /** Procured, done and paid for in sections (标段), each a project under it; it goes on when the last of them is done. */
  sections: { room: "procure", turn: "nobody", ended: false, leads: ["closed", "terminated"] },
  delivery: { room: "deliver", turn: "supplier", ended: false, leads: ["change", "suspended", "acceptance", "procurement", "terminated"] },
  /** What was agreed is to be changed: the work goes on as before when somebody has decided. */
  change: { room: "deliver", turn: "officer:service", ended: false, leads: ["delivery", "procurement", "divided", "merged"] },
  suspended: { room: "deliver", turn: "officer:service", ended: false, leads: ["delivery", "acceptance", "terminated"] },
  acceptance: { room: "accept", turn: "signers", ended: false, leads: ["rectification", ...gates, "payment", "terminated"] },
  rectification: { room: "accept", turn: "supplier", ended: false, leads: ["acceptance", "procurement", "terminated"] },
  /** What was ended early is paid for what was done of it, and has ended then. */
  payment: { room: "pay", turn: "supplier", ended: false, leads: ["payment", "closed", "terminated"] },
  /** Done and paid for; its papers are to be filed. */
  closed: { room: "archive", turn: "officer:service", ended: true, leads: ["archived"] },
  archived: { room: "archive", turn: "nobody", ended: true, leads: [] },
  /** A refusal that its proposer does not accept: judged by somebody else. */
  appeal: { room: "screen", turn: "officer:service", ended: false, leads: [...gates, "refused"] },
  refused: { room: "screen", turn: "nobody", ended: true, leads: ["appeal"] },
  transferred: { room: "screen", turn: "nobody", ended: true, leads: [] },
  /** Goes on in another project; taken apart again, it stands where it stood. */
  merged: { room: "screen", turn: "nobody", ended: true, leads: ["screening", "revision", "resolution"] },
  /** Goes on in several projects of their own. */
  divided: { room: "procure", turn: "nobody", ended: true, leads: [] },
  failed: { room: "meet", turn: "nobody", ended: true, leads: [] },
  withdrawn: { room: "propose", turn: "nobody", ended: true, leads: [] },
  terminated: { room: "deliver", turn: "nobody", ended: true, leads: [] },
} as const satisfies Record<string, StageRow>;

export type Stage = keyof typeof stages;
/** Where a project stands at a gate of its policy, which has a name of its own. */
export const gateStages: readonly Stage[] = gates;
export const stageNames = [
  "screening",
  "revision",
  "transfer",
  "resolution",
  "ballot",
  "funding",
  "notice",
  "approval",
  "procurement",
  "sections",
  "delivery",
  "change",
  "suspended",
  "acceptance",
  "rectification",
  "payment",
  "closed",
  "archived",
  "appeal",
  "refused",
  "transferred",
  "merged",
  "divided",
  "failed",
  "withdrawn",
  "terminated",
] as const satisfies readonly Stage[];
