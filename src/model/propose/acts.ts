/** Acts on what residents want: wishes, calls, surveys, and a project before its screening. */
import { type ActRow, beforeMoney, officers } from "../act.ts";

export const proposeActs = {
  propose: { room: "propose", on: "area", by: ["resident", "clerk", "chair", "agent"], noun: "proposals" },
  revise: { room: "propose", on: "project", by: ["proposer", "clerk"], stages: ["revision"], noun: "revisions" },
  withdraw: { room: "propose", on: "project", by: ["proposer", "agent"], stages: beforeMoney, noun: "withdrawals" },
  collect: { room: "propose", on: "area", by: ["clerk"], noun: "wishes" },
  attach: { room: "propose", on: "area", by: ["clerk"], noun: "attachments" },
  gather: { room: "propose", on: "area", by: ["clerk"], noun: "gatherings" },
  detach: { room: "propose", on: "wish", by: ["clerk"], noun: "detachments" },
  invite: { room: "propose", on: "area", by: ["clerk", ...officers], noun: "calls" },
  edit: { room: "propose", on: "project", by: ["proposer"], stages: ["screening"], noun: "edits" },
  survey: { room: "propose", on: "area", by: ["clerk"], noun: "surveys" },
  respond: { room: "propose", on: "survey", by: ["resident"], noun: "responses" },
  tally: { room: "propose", on: "survey", by: ["clerk"], noun: "tallies" },
  enlist: { room: "propose", on: "project", by: ["clerk"], stages: ["screening"], noun: "enlistments" },
  verify: { room: "propose", on: "count", by: ["clerk"], noun: "verifications" },
  spoil: { room: "propose", on: "count", by: ["clerk"], noun: "declines" },
  second: { room: "propose", on: "project", by: ["resident"], stages: ["screening", "resolution"], noun: "supports" },
} as const satisfies Record<string, ActRow>;
