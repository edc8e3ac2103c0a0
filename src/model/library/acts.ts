/** Acts on what a place can draw on: standard projects, honours, and what somebody has to give. Two people for each that lets something in or out. */
import { type ActRow, officers } from "../act.ts";
import { staffRoles } from "../people/roles.ts";

export const libraryActs = {
  standardise: { room: "library", on: "area", by: [...officers, "district"], noun: "standards" },
  rework: { room: "library", on: "standard", by: [...officers, "district"], noun: "versions" },
  phaseOut: { room: "library", on: "standard", by: [...officers, "district"], noun: "retirements" },
  accredit: { room: "library", on: "standard", by: [...officers, "approver", "district"], noun: "accreditations" },
  rebut: { room: "library", on: "standard", by: [...officers, "approver", "district"], noun: "rebuttals" },
  nominate: { room: "library", on: "area", by: ["clerk", ...officers, "district"], noun: "honours" },
  confer: { room: "library", on: "honour", by: [...officers, "approver", "district"], noun: "conferrals" },
  passOver: { room: "library", on: "honour", by: [...officers, "approver", "district"], noun: "rebuttals" },
  supply: { room: "library", on: "area", by: ["clerk", ...officers], noun: "resources" },
  unlist: { room: "library", on: "resource", by: ["clerk", ...officers], noun: "endings" },
  match: { room: "library", on: "resource", by: ["clerk"], noun: "matches" },
  /** A call to social organisations (入库征集); who of these may open one is in the policy. */
  solicit: { room: "library", on: "area", by: [...officers, "approver", "district"], noun: "solicitations" },
  apply: { room: "library", on: "solicitation", by: ["supplier", "clerk", ...officers, "district"], noun: "applications" },
  forgo: { room: "library", on: "application", by: ["supplier", "clerk", ...officers, "district"], noun: "retractions" },
  qualify: { room: "library", on: "application", by: [...officers, "district"], noun: "checks" },
  announce: { room: "library", on: "solicitation", by: [...officers, "approver", "district"], noun: "results" },
  contest: { room: "library", on: "application", by: ["resident", "member", "supplier", ...staffRoles], noun: "objections" },
  weigh: { room: "library", on: "application", by: [...officers, "approver", "district"], noun: "answers" },
} as const satisfies Record<string, ActRow>;
