/** Acts on a finished work: who keeps it, and what is reported of it by whoever stands before it. */
import { type ActRow, officers } from "../act.ts";

export const keepActs = {
  care: { room: "keep", on: "work", by: ["clerk", ...officers], noun: "keepers" },
  fault: { room: "keep", on: "work", by: ["anybody"], noun: "faults" },
  repair: { room: "keep", on: "work", by: ["supplier", "clerk"], noun: "repairs" },
} as const satisfies Record<string, ActRow>;
