/** 等待资金: who passed first is offered money first; nobody jumps the queue of the street. */

import { missing, quotaAt, spread } from "#model/budget/spread.ts";
import type { Day } from "#model/day.ts";
import type { Draft } from "#model/draft.ts";
import type { Hand } from "#model/hand.ts";
import { type Dossier, gateNow, held } from "#model/project.ts";
import { isUnspoken } from "#model/screen/over.ts";
import { projectOf } from "#model/subject.ts";
import { established } from "../approve/establish.ts";
import { onwards } from "../moves.ts";
import { hold } from "./money.ts";

export function holdWhenThere(d: Dossier, hand: Hand): readonly Draft[] {
  const { stage, amount, passedOn } = d.project;
  // Who was given the whole sum at an earlier gate waits behind nobody.
  if (stage !== "funding" || (d.waitingBefore > 0 && held(d) < amount)) return [];
  const day = passedOn ?? hand.today;
  if (missing(d, amount, day) > 0) return [];
  // What nobody has agreed to above its cap is not established: it stands until the sum is mended.
  if (gateNow(d)?.money === "commit" && isUnspoken(d)) return [];
  return [gateNow(d)?.money === "commit" ? establish(d, day, hand) : holdIt(d, day, hand)];
}

const holdIt = (d: Dossier, day: Day, hand: Hand): Draft => ({
  subject: projectOf(d.project.receipt),
  kind: "held",
  body: {
    amount: d.project.amount,
    shares: [...spread(d, d.project.amount, day).takes],
    meeting: d.item?.meeting ?? null,
    quota: quotaAt(d, d.project.amount, day),
  },
  texts: {},
  entries: hold(d, d.project.amount, day),
  to: onwards(d, hand.today),
});

/** Where no approving body decides last, the gate that commits the money establishes: the paper of that gate is its document. */
function establish(d: Dossier, on: Day, hand: Hand): Draft {
  const { amount, gate } = d.project;
  const document = (gateNow(d)?.kind === "notice" ? d.notice?.notice : d.item?.meeting) ?? gate ?? "";
  return established(d, { amount, approval: null, document, decided: on, on, start: hand.today });
}
