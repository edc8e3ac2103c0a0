/** Acts on files, sheets and corrections. */
import { type ActRow, always, officers } from "../act.ts";

export const archiveActs = {
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
  archive: { room: "archive", on: "project", by: ["clerk", "class"], stages: ["closed"], noun: "archivings" },
  enclose: { room: "archive", on: "folder", by: ["clerk", "chair", ...officers, "approver"], noun: "files" },
  show: { room: "archive", on: "file", by: ["clerk", ...officers], noun: "publications" },
  hide: { room: "archive", on: "file", by: ["clerk", ...officers], noun: "hidings" },
  mask: { room: "archive", on: "file", by: ["clerk", ...officers], noun: "copies" },
  lodge: { room: "archive", on: "sheet", by: ["clerk", "chair", ...officers, "approver"], noun: "lodgings" },
  countersign: { room: "archive", on: "sheet", by: ["clerk", "chair", ...officers, "approver", "supervisor"], noun: "countersignatures" },
  reject: { room: "archive", on: "sheet", by: ["clerk", "chair", ...officers, "approver", "supervisor"], noun: "rejections" },
} as const satisfies Record<string, ActRow>;
