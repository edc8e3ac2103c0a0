/**
 * What is due on a project and nobody presses: results reaching it, the words of its notice fixed, money arriving, a notice ending, a decision taking effect,
 * a due time moved by the calendar, people asked what they say of a work. One at a time, each an ordinary fact by the clock; harmless to ask again.
 */
import type { Draft } from "#model/draft.ts";
import type { Hand } from "#model/hand.ts";
import type { Dossier } from "#model/project.ts";
import { askOpinions } from "./accept/opine.ts";
import { takeEffect } from "./approve/effect.ts";
import { commitIntended } from "./budget/intended.ts";
import { holdWhenThere } from "./budget/queue.ts";
import { endVote, leaveYear } from "./budget/yearEnd.ts";
import { carryChange, changeWhenThere } from "./deliver/carry.ts";
import { carryResult } from "./meet/carry.ts";
import { carryShare } from "./meet/carryShare.ts";
import { fixText } from "./notice/fix.ts";
import { endNotice, startNotice } from "./notice/run.ts";
import { recount } from "./open/recount.ts";
import { completeSections } from "./procure/section.ts";

const dueMoves = [
  ...[recount, leaveYear, endVote, carryResult, carryShare, carryChange, changeWhenThere, fixText, commitIntended, holdWhenThere],
  ...[startNotice, endNotice, takeEffect, completeSections, askOpinions],
];

export function settle(d: Dossier, hand: Hand): readonly Draft[] {
  for (const move of dueMoves) {
    const drafts = move(d, hand);
    if (drafts.length > 0) return drafts;
  }
  return [];
}
