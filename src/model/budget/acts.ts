/** Acts on lines of money. */
import { type ActRow, beforeMoney, officers, open } from "../act.ts";

export const budgetActs = {
  draw: { room: "budget", on: "area", by: ["officer:finance", "district"], noun: "lines" },
  fund: { room: "budget", on: "line", by: ["officer:finance", "district"], noun: "requests" },
  appropriate: { room: "budget", on: "area", by: ["officer:finance", "district"], noun: "appropriations" },
  shift: { room: "budget", on: "line", by: ["officer:finance", "district"], noun: "transfers" },
  endYear: { room: "budget", on: "line", by: ["officer:finance", "district"], noun: "closings" },
  grant: { room: "budget", on: "line", by: ["officer:finance", "district", "approver"], noun: "releases" },
  deny: { room: "budget", on: "line", by: ["officer:finance", "district", "approver"], noun: "declines" },
  allot: { room: "budget", on: "project", by: ["officer:finance"], stages: [...beforeMoney, "change"], noun: "shares" },
  endow: { room: "budget", on: "project", by: ["clerk", ...officers, "officer:finance"], stages: open, noun: "gifts" },
  annul: { room: "budget", on: "project", by: ["clerk", ...officers, "officer:finance"], stages: open, noun: "annulments" },
  remark: { room: "budget", on: "line", by: ["officer:finance"], noun: "remarks" },
} as const satisfies Record<string, ActRow>;
