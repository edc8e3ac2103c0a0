/**
 * The stages of a project: each is the work now awaited. Stored with the project, never inferred.
 * `leads` is every stage that may follow; the gates of the pinned policy decide which of them does.
 */
import type { Role } from "./people/roles.ts";

export type Turn = Role | "proposer" | "council" | "signers" | "money" | "nobody";

export interface StageRow {
  readonly room: string;
  readonly turn: Turn;
  readonly ended: boolean;
  readonly leads: readonly string[];
}

export const stages = {
  screening: {
    room: "screen",
    turn: "clerk",
    ended: false,
    leads: ["revision", "screening", "resolution", "funding", "notice", "approval", "refused", "withdrawn"],
  },
  revision: { room: "propose", turn: "proposer", ended: false, leads: ["screening", "withdrawn"] },
  resolution: {
    room: "meet",
    turn: "council",
    ended: false,
    leads: ["screening", "resolution", "funding", "notice", "approval", "failed", "withdrawn"],
  },
  funding: { room: "budget", turn: "money", ended: false, leads: ["notice", "approval", "resolution", "screening", "withdrawn"] },
  notice: {
    room: "notice",
    turn: "clerk",
    ended: false,
    leads: ["approval", "resolution", "screening", "funding", "refused", "withdrawn"],
  },
  approval: {
    room: "approve",
    turn: "approver",
    ended: false,
    leads: ["procurement", "screening", "resolution", "notice", "refused", "withdrawn"],
  },
  procurement: { room: "procure", turn: "officer:works", ended: false, leads: ["delivery", "terminated"] },
  delivery: { room: "deliver", turn: "supplier", ended: false, leads: ["acceptance", "terminated"] },
  acceptance: { room: "accept", turn: "signers", ended: false, leads: ["rectification", "payment", "terminated"] },
  rectification: { room: "accept", turn: "supplier", ended: false, leads: ["acceptance", "terminated"] },
  payment: { room: "pay", turn: "supplier", ended: false, leads: ["payment", "closed"] },
  closed: { room: "pay", turn: "nobody", ended: true, leads: [] },
  refused: { room: "screen", turn: "nobody", ended: true, leads: [] },
  failed: { room: "meet", turn: "nobody", ended: true, leads: [] },
  withdrawn: { room: "propose", turn: "nobody", ended: true, leads: [] },
  terminated: { room: "deliver", turn: "nobody", ended: true, leads: [] },
} as const satisfies Record<string, StageRow>;

export type Stage = keyof typeof stages;
export const stageNames = [
  "screening",
  "revision",
  "resolution",
  "funding",
  "notice",
  "approval",
  "procurement",
  "delivery",
  "acceptance",
  "rectification",
  "payment",
  "closed",
  "refused",
  "failed",
  "withdrawn",
  "terminated",
] as const satisfies readonly Stage[];
