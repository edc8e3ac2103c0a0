/**
 * A gate (环节) on the way of a project. Of five kinds: an officer checks, a body resolves, an electorate chooses, the public is
 * given notice, an authority approves. `only` says for which projects it stands; the rest pass it by.
 */
import { z } from "zod";
import type { Role } from "../people/roles.ts";
import { among, condition, entry, fraction, key, limit, role, sourced, words } from "./sourced.ts";

export const gateKinds = ["check", "resolution", "ballot", "notice", "approval"] as const;
export type GateKind = (typeof gateKinds)[number];

/** A paper of a gate (须备材料), by its name within it. */
const gatePaper = z.strictObject({ key, label: words });
export type GatePaper = z.infer<typeof gatePaper>;

export const gate = entry({
  key,
  kind: z.enum(gateKinds),
  label: words,
  /** Who decides, or who runs it for the body or the electorate. */
  by: z.array(role).min(1),
  /** How many of them: one, each, or a share. */
  need: z.union([z.literal("any"), z.literal("all"), fraction]),
  /** The body that resolves: a key of `bodies`. */
  body: among("bodies", key).exactOptional(),
  money: z.enum(["none", "hold", "commit"]),
  limit: sourced(limit),
  /** How long a notice hangs; where it is not said, the policy's own period. */
  period: sourced(limit).exactOptional(),
  /** After the work is accepted, and before it is paid: a result notice, the papers of an urgent start. */
  after: z.boolean().exactOptional(),
  only: condition.exactOptional(),
  /** What must be produced before it can be passed, or put before those who decide at it. */
  papers: z.array(gatePaper).exactOptional(),
});
export type Gate = z.infer<typeof gate>;

/** Who can decide at a gate of a kind. */
export const deciders: Readonly<Record<GateKind, readonly Role[]>> = {
  check: ["clerk", "chair", "officer:service", "officer:works", "officer:finance", "approver", "district", "supervisor"],
  resolution: ["chair", "clerk", "officer:service", "district"],
  ballot: ["clerk", "officer:service", "district"],
  notice: ["clerk", "officer:service", "district"],
  approval: ["approver", "district", "officer:service", "officer:works", "officer:finance"],
};
/** In whose sitting an approval is decided follows from who is named first. */
export const leads: readonly Role[] = ["approver", "district"];
