/** 等待资金: who passed first is offered money first; nobody jumps the queue of the street. */
import type { Draft } from "#model/draft.ts";
import type { Hand } from "#model/hand.ts";
import type { Dossier } from "#model/project.ts";
import { projectOf } from "#model/subject.ts";
import { pastGate } from "../moves.ts";
import { hold, lineOfProject, missing } from "./money.ts";

export function holdWhenThere(d: Dossier, hand: Hand): readonly Draft[] {
  const { stage, amount, receipt, passedOn } = d.project;
  if (stage !== "funding" || d.waitingBefore > 0) return [];
  const line = lineOfProject(d, passedOn ?? hand.today);
  if (!line || missing(d, line, amount) > 0) return [];
  const body = { line: line.line, amount, meeting: d.item?.meeting ?? null };
  return [{ subject: projectOf(receipt), kind: "held", body, texts: {}, entries: hold(d, line.line, amount), to: pastGate(d, hand.today) }];
}
