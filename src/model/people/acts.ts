/** Acts on roles and areas. */
import type { ActRow } from "../act.ts";

export const peopleActs = {
  appoint: { room: "people", on: "area", by: ["administrator"], noun: "grants" },
  name: { room: "people", on: "area", by: ["administrator"], noun: "initials" },
  revoke: { room: "people", on: "area", by: ["administrator"], noun: "revocations" },
} as const satisfies Record<string, ActRow>;
