/** Acts on its payment. */
import type { ActRow } from "../act.ts";

export const payActs = {
  request: { room: "pay", on: "project", by: ["contractor"], stages: ["payment"], noun: "requests" },
  release: { room: "pay", on: "project", by: ["officer:finance"], stages: ["payment"], noun: "releases" },
  book: { room: "pay", on: "project", by: ["officer:finance"], stages: ["payment"], noun: "payments" },
} as const satisfies Record<string, ActRow>;
