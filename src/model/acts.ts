/**
 * The table of acts: who may do what, at which stage. Pages offer exactly what it allows; the server asks the same table.
 * `by` beside roles: `proposer` of the project, `gate` = who decides at its gate, `handler` = who answers objections by its policy, `judge` = who judges an appeal, `class` = the officer of its class, `urgent` = who may start urgently,
 * `contractor` = somebody who acts for its supplier, `signer` = somebody entitled to a place in the acceptance group.
 */
import type { Role } from "./people/roles.ts";
import type { Stage } from "./stages.ts";

export type By = Role | "proposer" | "gate" | "handler" | "class" | "urgent" | "judge" | "contractor" | "signer";
type On =
  | "project"
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
  | "sheet";

export interface ActRow {
  readonly room: string;
  readonly on: On;
  readonly by: readonly By[];
  /** For acts on a project: where it must stand. */
  readonly stages?: readonly Stage[];
  /** The last part of its path: `/projects/304718526/screenings`. */
  readonly noun: string;
}

/** Who may run a gate that is a notice. */
const hanging = ["clerk", "officer:service", "district"] as const;
const officers = ["officer:service", "officer:works"] as const;
/** Who keeps the list of a body's members. */
const seating = ["clerk", ...officers, "district", "administrator"] as const;
/** Who draft and publish the rules of an area. */
const lawgivers = ["administrator", "district"] as const;
const beforeMoney = ["screening", "revision", "resolution", "ballot", "funding", "notice", "approval"] as const;
const unvoted = ["screening", "revision", "resolution"] as const;
const underContract = ["procurement", "delivery", "acceptance", "rectification"] as const;
const open = [...beforeMoney, ...underContract, "payment"] as const;
/** Where a project can be moved to a later version of its rules. */
const movable = ["screening", "revision", "resolution", "notice", "approval", ...underContract] as const;
const always = [...beforeMoney, ...underContract, "payment", "closed"] as const;

/** Wherever its words can be read. */
const shown = [...always, "transfer", "appeal", "refused", "transferred", "merged", "failed", "withdrawn", "terminated"] as const;

export const acts = {
  propose: { room: "propose", on: "area", by: ["resident", "clerk"], noun: "proposals" },
  revise: { room: "propose", on: "project", by: ["proposer", "clerk"], stages: ["revision"], noun: "revisions" },
  withdraw: { room: "propose", on: "project", by: ["proposer"], stages: beforeMoney, noun: "withdrawals" },
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
  cite: { room: "screen", on: "project", by: ["clerk"], stages: ["screening"], noun: "citations" },
  air: { room: "screen", on: "project", by: ["clerk"], stages: ["screening"], noun: "showings" },
  pass: { room: "screen", on: "project", by: ["gate"], stages: ["screening"], noun: "screenings" },
  return: { room: "screen", on: "project", by: ["gate"], stages: ["screening"], noun: "returns" },
  refuse: { room: "screen", on: "project", by: ["gate"], stages: ["screening"], noun: "refusals" },
  transfer: { room: "screen", on: "project", by: ["gate"], stages: ["screening"], noun: "transfers" },
  reply: { room: "screen", on: "project", by: ["clerk", ...officers], stages: ["transfer"], noun: "replies" },
  rate: { room: "screen", on: "project", by: ["proposer", "clerk"], stages: ["transfer"], noun: "ratings" },
  merge: { room: "screen", on: "project", by: ["clerk", ...officers], stages: unvoted, noun: "mergers" },
  unmerge: { room: "screen", on: "project", by: ["clerk", ...officers], stages: ["merged"], noun: "unmergers" },
  split: { room: "screen", on: "project", by: ["gate"], stages: ["screening"], noun: "splits" },
  cover: { room: "screen", on: "project", by: ["clerk", ...officers], stages: shown, noun: "covers" },
  uncover: { room: "screen", on: "project", by: ["clerk", ...officers], stages: shown, noun: "uncovers" },
  claim: { room: "screen", on: "project", by: ["clerk"], stages: [...beforeMoney, "transfer"], noun: "claims" },
  plan: { room: "screen", on: "project", by: ["proposer", "clerk", "class"], stages: unvoted, noun: "plans" },
  appeal: { room: "screen", on: "project", by: ["proposer"], stages: ["refused"], noun: "appeals" },
  judge: { room: "screen", on: "project", by: ["judge"], stages: ["appeal"], noun: "judgements" },
  rush: { room: "screen", on: "project", by: ["urgent"], stages: ["screening"], noun: "urgencies" },
  call: { room: "meet", on: "area", by: ["chair", "clerk"], noun: "meetings" },
  postpone: { room: "meet", on: "meeting", by: ["chair", "clerk"], noun: "postponements" },
  adjust: { room: "meet", on: "meeting", by: ["chair", "clerk"], noun: "adjustments" },
  defer: { room: "meet", on: "meeting", by: ["chair", "clerk"], noun: "deferrals" },
  strike: { room: "meet", on: "meeting", by: ["chair", "clerk"], noun: "strikes" },
  observe: { room: "meet", on: "meeting", by: ["chair", "clerk"], noun: "observers" },
  hear: { room: "meet", on: "meeting", by: ["chair", "clerk"], noun: "hearings" },
  attend: { room: "meet", on: "meeting", by: ["member", "chair"], noun: "attendances" },
  admit: { room: "meet", on: "meeting", by: ["chair", "clerk"], noun: "admissions" },
  leave: { room: "meet", on: "meeting", by: ["chair", "clerk"], noun: "departures" },
  open: { room: "meet", on: "meeting", by: ["chair", "clerk"], noun: "openings" },
  vote: { room: "meet", on: "meeting", by: ["member", "chair"], noun: "votes" },
  score: { room: "meet", on: "meeting", by: ["member", "chair"], noun: "scores" },
  recuse: { room: "meet", on: "meeting", by: ["member", "chair"], noun: "recusals" },
  close: { room: "meet", on: "meeting", by: ["chair", "clerk"], noun: "closings" },
  count: { room: "meet", on: "meeting", by: ["clerk"], noun: "counts" },
  affirm: { room: "meet", on: "meeting", by: ["chair", "clerk"], noun: "affirmations" },
  sign: { room: "meet", on: "meeting", by: ["chair"], noun: "minutes" },
  cancel: { room: "meet", on: "meeting", by: ["chair", "clerk"], noun: "cancellations" },
  seat: { room: "meet", on: "body", by: seating, noun: "seats" },
  unseat: { room: "meet", on: "body", by: seating, noun: "departures" },
  renew: { room: "meet", on: "body", by: seating, noun: "elections" },
  hang: { room: "notice", on: "area", by: hanging, noun: "notices" },
  prove: { room: "notice", on: "notice", by: hanging, noun: "proofs" },
  object: { room: "notice", on: "project", by: ["resident"], stages: ["notice"], noun: "objections" },
  receive: { room: "notice", on: "project", by: ["handler", "gate"], stages: ["notice"], noun: "letters" },
  answer: { room: "notice", on: "project", by: ["handler"], stages: ["notice"], noun: "answers" },
  restate: { room: "notice", on: "project", by: ["gate"], stages: ["notice"], noun: "restatements" },
  reissue: { room: "notice", on: "project", by: ["gate", "officer:service", "approver"], stages: ["notice"], noun: "reissues" },
  retain: { room: "notice", on: "project", by: ["gate", "officer:service", "approver"], stages: ["notice"], noun: "retentions" },
  prepare: { room: "approve", on: "area", by: [...officers, "district"], noun: "approvals" },
  confirm: { room: "approve", on: "approval", by: ["approver", "district"], noun: "confirmations" },
  discard: { room: "approve", on: "approval", by: [...officers, "approver", "district"], noun: "discards" },
  contract: { room: "procure", on: "project", by: ["class"], stages: ["procurement"], noun: "contracts" },
  enrol: { room: "procure", on: "area", by: officers, noun: "suppliers" },
  report: { room: "deliver", on: "project", by: ["contractor"], stages: ["delivery"], noun: "reports" },
  complete: { room: "deliver", on: "project", by: ["contractor"], stages: ["delivery"], noun: "completions" },
  terminate: { room: "deliver", on: "project", by: ["approver"], stages: underContract, noun: "terminations" },
  inspect: { room: "accept", on: "project", by: ["signer"], stages: ["acceptance"], noun: "inspections" },
  represent: { room: "accept", on: "project", by: ["class"], stages: ["acceptance"], noun: "representatives" },
  excuse: { room: "accept", on: "project", by: ["class"], stages: ["acceptance"], noun: "absences" },
  rectify: { room: "accept", on: "project", by: ["contractor"], stages: ["rectification"], noun: "rectifications" },
  request: { room: "pay", on: "project", by: ["contractor"], stages: ["payment"], noun: "requests" },
  release: { room: "pay", on: "project", by: ["officer:finance"], stages: ["payment"], noun: "releases" },
  book: { room: "pay", on: "project", by: ["officer:finance"], stages: ["payment"], noun: "payments" },
  ask: { room: "archive", on: "project", by: ["clerk", ...officers, "officer:finance"], stages: always, noun: "corrections" },
  correct: {
    room: "archive",
    on: "project",
    by: ["clerk", ...officers, "officer:finance", "approver"],
    stages: always,
    noun: "confirmations",
  },
  decline: { room: "archive", on: "project", by: ["clerk", ...officers, "officer:finance", "approver"], stages: always, noun: "declines" },
  file: {
    room: "archive",
    on: "project",
    by: ["clerk", ...officers, "officer:finance", "contractor", "proposer"],
    stages: always,
    noun: "files",
  },
  enclose: { room: "archive", on: "folder", by: ["clerk", "chair", ...officers, "approver"], noun: "files" },
  show: { room: "archive", on: "file", by: ["clerk", ...officers], noun: "publications" },
  hide: { room: "archive", on: "file", by: ["clerk", ...officers], noun: "hidings" },
  lodge: { room: "archive", on: "sheet", by: ["clerk", "chair", ...officers, "approver"], noun: "lodgings" },
  countersign: { room: "archive", on: "sheet", by: ["clerk", "chair", ...officers, "approver", "supervisor"], noun: "countersignatures" },
  reject: { room: "archive", on: "sheet", by: ["clerk", "chair", ...officers, "approver", "supervisor"], noun: "rejections" },
  mend: { room: "meet", on: "meeting", by: ["chair", "clerk"], noun: "corrections" },
  agree: { room: "meet", on: "meeting", by: ["chair", "clerk"], noun: "confirmations" },
  draw: { room: "budget", on: "area", by: ["officer:finance", "district"], noun: "lines" },
  fund: { room: "budget", on: "line", by: ["officer:finance", "district"], noun: "requests" },
  grant: { room: "budget", on: "line", by: ["officer:finance", "district", "approver"], noun: "releases" },
  deny: { room: "budget", on: "line", by: ["officer:finance", "district", "approver"], noun: "declines" },
  remark: { room: "budget", on: "line", by: ["officer:finance"], noun: "remarks" },
  type: { room: "open", on: "calendar", by: ["administrator", "district"], noun: "years" },
  check: { room: "open", on: "calendar", by: ["administrator", "district"], noun: "confirmations" },
  repin: { room: "policy", on: "project", by: [...officers, "district"], stages: movable, noun: "repins" },
  adopt: { room: "policy", on: "project", by: [...officers, "approver", "district"], stages: movable, noun: "adoptions" },
  keep: { room: "policy", on: "project", by: [...officers, "approver", "district"], stages: open, noun: "stays" },
  draft: { room: "policy", on: "area", by: lawgivers, noun: "drafts" },
  amend: { room: "policy", on: "draft", by: lawgivers, noun: "amendments" },
  submit: { room: "policy", on: "draft", by: lawgivers, noun: "submissions" },
  publish: { room: "policy", on: "draft", by: lawgivers, noun: "publications" },
  scrap: { room: "policy", on: "draft", by: lawgivers, noun: "discards" },
  appoint: { room: "people", on: "area", by: ["administrator"], noun: "grants" },
  name: { room: "people", on: "area", by: ["administrator"], noun: "initials" },
  revoke: { room: "people", on: "area", by: ["administrator"], noun: "revocations" },
} as const satisfies Record<string, ActRow>;

export type ActName = keyof typeof acts;
