/** Acts on lines of money. */
import type { ActRow } from "../act.ts";

export const budgetActs = {
  draw: { room: "budget", on: "area", by: ["officer:finance", "district"], noun: "lines" },
  fund: { room: "budget", on: "line", by: ["officer:finance", "district"], noun: "requests" },
  grant: { room: "budget", on: "line", by: ["officer:finance", "district", "approver"], noun: "releases" },
  deny: { room: "budget", on: "line", by: ["officer:finance", "district", "approver"], noun: "declines" },
  remark: { room: "budget", on: "line", by: ["officer:finance"], noun: "remarks" },
} as const satisfies Record<string, ActRow>;
