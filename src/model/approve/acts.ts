/** Acts of an approving body. */
import { type ActRow, officers } from "../act.ts";

export const approveActs = {
  prepare: { room: "approve", on: "area", by: [...officers, "district"], noun: "approvals" },
  confirm: { room: "approve", on: "approval", by: ["approver", "district", ...officers, "officer:finance"], noun: "confirmations" },
  discard: { room: "approve", on: "approval", by: ["approver", "district", ...officers, "officer:finance"], noun: "discards" },
} as const satisfies Record<string, ActRow>;
