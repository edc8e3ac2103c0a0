/** 等待资金: who passed first is offered money first; nobody jumps the queue of the street. */
import type { Draft } from "#model/draft.ts";
import type { Hand } from "#model/hand.ts";
import { type Dossier, gateNow, held } from "#model/project.ts";
import type { LineState } from "#model/standing.ts";
import { projectOf } from "#model/subject.ts";
import { established } from "../approve/establish.ts";
import { onwards } from "../moves.ts";
import { hold, lineOfProject, missing } from "./money.ts";

export function holdWhenThere(d: Dossier, hand: Hand): readonly Draft[] {
  const { stage, amount, passedOn } = d.project;
  // Who was given the whole sum at an earlier gate waits behind nobody.
  if (stage !== "funding" || (d.waitingBefore > 0 && held(d) < amount)) return [];
  const line = lineOfProject(d, passedOn ?? hand.today);
  if (!line || missing(d, line, amount) > 0) return [];
  return [gateNow(d)?.money === "commit" ? establish(d, line, hand) : holdIt(d, line, hand)];
}

const holdIt = (d: Dossier, { line }: LineState, hand: Hand): Draft => ({
  subject: projectOf(d.project.receipt),
  kind: "held",
  body: { line, amount: d.project.amount, meeting: d.item?.meeting ?? null },
  texts: {},
  entries: hold(d, line, d.project.amount),
  to: onwards(d, hand.today),
});

/** Where no approving body decides last, the gate that commits the money establishes: the paper of that gate is its document. */
function establish(d: Dossier, { line }: LineState, hand: Hand): Draft {
  const { amount, gate, passedOn } = d.project;
  const on = passedOn ?? hand.today;
  const document = (gateNow(d)?.kind === "notice" ? d.notice?.notice : d.item?.meeting) ?? gate ?? "";
  return established(d, { line, amount, approval: null, document, decided: on, on, start: hand.today });
}
