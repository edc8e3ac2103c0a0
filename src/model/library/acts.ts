/** Acts on what a place can draw on: standard projects, honours, and what somebody has to give. Two people for each that lets something in or out. */
import { type ActRow, officers } from "../act.ts";

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
} as const satisfies Record<string, ActRow>;
