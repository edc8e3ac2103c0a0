/** Acts at a notice. */
import { type ActRow, shown } from "../act.ts";

/** Who may run a gate that is a notice. */
const hanging = ["clerk", "officer:service", "district"] as const;

export const noticeActs = {
  hang: { room: "notice", on: "area", by: hanging, noun: "notices" },
  prove: { room: "notice", on: "notice", by: hanging, noun: "proofs" },
  object: { room: "notice", on: "project", by: ["resident"], stages: ["notice"], noun: "objections" },
  receive: { room: "notice", on: "project", by: ["handler", "gate"], stages: ["notice"], noun: "letters" },
  /** Wherever the project has gone meanwhile: whoever objected gets an answer. */
  answer: { room: "notice", on: "project", by: ["handler"], stages: shown, noun: "answers" },
  restate: { room: "notice", on: "project", by: ["gate"], stages: ["notice"], noun: "restatements" },
  reissue: { room: "notice", on: "project", by: ["gate", "officer:service", "approver"], stages: ["notice"], noun: "reissues" },
  retain: { room: "notice", on: "project", by: ["gate", "officer:service", "approver"], stages: ["notice"], noun: "retentions" },
} as const satisfies Record<string, ActRow>;
