/** 等待资金: who passed first is offered money first; nobody jumps the queue of the street. */
import { yearOf } from "#model/day.ts";
import type { Draft } from "#model/draft.ts";
import type { Hand } from "#model/hand.ts";
import { codeOf } from "#model/policy/code.ts";
import { isOverCap } from "#model/policy/way.ts";
import { type Dossier, gateNow, held } from "#model/project.ts";
import type { LineState } from "#model/standing.ts";
import { projectOf } from "#model/subject.ts";
import { onwards } from "../moves.ts";
import { commit, hold, lineOfProject, missing } from "./money.ts";

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
  const { receipt, amount, gate } = d.project;
  const { street, area } = d.initials;
  const on = d.project.passedOn ?? hand.today;
  return {
    subject: projectOf(receipt),
    kind: "established",
    on,
    texts: {},
    tells: [d.project.proposer],
    body: {
      approval: null,
      document: (gateNow(d)?.kind === "notice" ? d.notice?.notice : d.item?.meeting) ?? gate ?? "",
      amount,
      code: codeOf(d.policy.codePattern.value, street, area, yearOf(on), d.lastCode + 1),
      line,
      override: isOverCap(d.policy, d.project),
    },
    entries: commit(d, line, amount),
    to: onwards(d, hand.today),
  };
}
