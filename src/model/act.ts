/**
 * A row of the table of acts (`acts.ts`): who may do what, at which stage. The tables of the rooms are made of these.
 * `by` beside roles: `proposer` of the project, `gate` = who decides at its gate, `handler` = who answers objections by its policy, `judge` = who judges an appeal, `class` = the officer of its class, `urgent` = who may start urgently,
 * `turn` = the office whose turn it is, `contractor` = somebody who acts for its supplier, `payee` = somebody who acts for the supplier of one of its contracts, `signer` = somebody entitled to a place in the acceptance group, `anybody` = whoever comes by, signed in or not.
 */
import type { Role } from "./people/roles.ts";
import type { Stage } from "./stages.ts";

export type By =
  | Role
  | "proposer"
  | "turn"
  | "gate"
  | "handler"
  | "class"
  | "urgent"
  | "judge"
  | "contractor"
  | "payee"
  | "signer"
  | "anybody";
type On =
  | "project"
  | "message"
  | "wish"
  | "draft"
  | "meeting"
  | "body"
  | "notice"
  | "approval"
  | "line"
  | "calendar"
  | "area"
  | "survey"
  | "count"
  | "folder"
  | "file"
  | "work"
  | "standard"
  | "honour"
  | "resource"
  | "solicitation"
  | "application"
  | "sheet"
  | "supplier";

export interface ActRow {
  readonly room: string;
  readonly on: On;
  readonly by: readonly By[];
  /** For acts on a project: where it must stand. */
  readonly stages?: readonly Stage[];
  /** The last part of its path: `/projects/304718526/screenings`. */
  readonly noun: string;
}

export const officers = ["officer:service", "officer:works"] as const;
export const beforeMoney = ["screening", "revision", "resolution", "ballot", "funding", "notice", "approval"] as const;
export const unvoted = ["screening", "revision", "resolution"] as const;
export const underContract = ["procurement", "delivery", "change", "suspended", "acceptance", "rectification"] as const;
export const open = [...beforeMoney, ...underContract, "payment"] as const;
export const always = [...beforeMoney, ...underContract, "payment", "closed"] as const;
/** Wherever its words can be read. */
export const shown = [
  ...always,
  "sections",
  "archived",
  "transfer",
  "appeal",
  "refused",
  "transferred",
  "merged",
  "divided",
  "failed",
  "withdrawn",
  "terminated",
] as const;
