/** Acts on roles and areas; who of an office does what. */
import { type ActRow, open } from "../act.ts";

export const peopleActs = {
  appoint: { room: "people", on: "area", by: ["administrator"], noun: "grants" },
  name: { room: "people", on: "area", by: ["administrator"], noun: "initials" },
  revoke: { room: "people", on: "area", by: ["administrator"], noun: "revocations" },
  consent: { room: "people", on: "area", by: ["clerk"], noun: "consents" },
  retract: { room: "people", on: "area", by: ["clerk", "resident"], noun: "retractions" },
  assign: { room: "people", on: "project", by: ["turn"], stages: [...open, "transfer", "appeal"], noun: "assignments" },
  tell: { room: "people", on: "message", by: ["clerk"], noun: "tries" },
  relay: { room: "people", on: "project", by: ["turn"], stages: open, noun: "relays" },
} as const satisfies Record<string, ActRow>;
