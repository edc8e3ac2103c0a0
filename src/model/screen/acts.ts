/** Acts at the screening, and what follows from it. */
import { type ActRow, beforeMoney, officers, shown, unvoted } from "../act.ts";

export const screenActs = {
  cite: { room: "screen", on: "project", by: ["clerk"], stages: ["screening"], noun: "citations" },
  air: { room: "screen", on: "project", by: ["clerk"], stages: ["screening"], noun: "showings" },
  pass: { room: "screen", on: "project", by: ["gate"], stages: ["screening"], noun: "screenings" },
  return: { room: "screen", on: "project", by: ["gate"], stages: ["screening"], noun: "returns" },
  refuse: { room: "screen", on: "project", by: ["gate"], stages: ["screening"], noun: "refusals" },
  transfer: { room: "screen", on: "project", by: ["gate"], stages: ["screening"], noun: "transfers" },
  reply: { room: "screen", on: "project", by: ["clerk", ...officers], stages: ["transfer"], noun: "replies" },
  rate: { room: "screen", on: "project", by: ["proposer", "agent", "clerk"], stages: ["transfer"], noun: "ratings" },
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
} as const satisfies Record<string, ActRow>;
