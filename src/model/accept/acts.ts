/** Acts of those who accept the work, and of those who judge it afterwards. */
import { type ActRow, beforeMoney } from "../act.ts";

/** Accepted, and not yet closed: the gates that come after the work, and its payment. */
const accepted = [...beforeMoney, "payment"] as const;
const judged = [...accepted, "closed"] as const;

export const acceptActs = {
  measure: { room: "accept", on: "project", by: ["class"], stages: ["acceptance"], noun: "measurements" },
  inspect: { room: "accept", on: "project", by: ["signer"], stages: ["acceptance"], noun: "inspections" },
  represent: { room: "accept", on: "project", by: ["class"], stages: ["acceptance"], noun: "representatives" },
  excuse: { room: "accept", on: "project", by: ["class"], stages: ["acceptance"], noun: "absences" },
  rectify: { room: "accept", on: "project", by: ["contractor"], stages: ["rectification"], noun: "rectifications" },
  retarget: { room: "accept", on: "project", by: ["class"], stages: ["delivery", "acceptance", "rectification"], noun: "targets" },
  recheck: { room: "accept", on: "project", by: ["class"], stages: accepted, noun: "rechecks" },
  opine: { room: "accept", on: "project", by: ["resident"], stages: judged, noun: "opinions" },
  canvass: { room: "accept", on: "project", by: ["clerk"], stages: judged, noun: "canvasses" },
  remedy: { room: "accept", on: "project", by: ["class"], stages: judged, noun: "remedies" },
  evaluate: { room: "accept", on: "project", by: ["class", "agency"], stages: judged, noun: "evaluations" },
} as const satisfies Record<string, ActRow>;
