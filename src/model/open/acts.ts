/** Acts on the calendar. */
import type { ActRow } from "../act.ts";

export const openActs = {
  type: { room: "open", on: "calendar", by: ["administrator", "district"], noun: "years" },
  check: { room: "open", on: "calendar", by: ["administrator", "district"], noun: "confirmations" },
} as const satisfies Record<string, ActRow>;
