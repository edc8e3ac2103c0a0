/** Acts of those who accept the work. */
import type { ActRow } from "../act.ts";

export const acceptActs = {
  inspect: { room: "accept", on: "project", by: ["signer"], stages: ["acceptance"], noun: "inspections" },
  represent: { room: "accept", on: "project", by: ["class"], stages: ["acceptance"], noun: "representatives" },
  excuse: { room: "accept", on: "project", by: ["class"], stages: ["acceptance"], noun: "absences" },
  rectify: { room: "accept", on: "project", by: ["contractor"], stages: ["rectification"], noun: "rectifications" },
} as const satisfies Record<string, ActRow>;
