/** The clock counts what has closed, and carries nothing that anybody typed as a result. */
import type { Draft } from "#model/draft.ts";
import type { Hand } from "#model/hand.ts";
import { misfit } from "#model/meet/hands.ts";
import { hundredths, reachesPoints, scoreOf } from "#model/meet/score.ts";
import type { Item, Sitting } from "#model/meet/sitting.ts";
import { type Count, hasQuorum, type Result, resultOf } from "#model/meet/tally.ts";
import { countOf, mayVoteOn } from "#model/meet/voters.ts";
import { meetingOf } from "#model/subject.ts";
import { closeLeftOpen } from "./item.ts";

/** The due moves of a sitting. */
export function sittingMoves(sitting: Sitting, hand: Hand): readonly Draft[] {
  const left = closeLeftOpen(sitting, hand);
  return left.length > 0 ? left : countClosed(sitting);
}

/**
 * Every closed item that is not yet counted. Hands that no longer add up to those present,
 * because an attendance was mended, wait until they are mended too.
 */
export const countClosed = (sitting: Sitting): readonly Draft[] =>
  sitting.items.filter((item) => item.state === "closed" && sitting.state === "called").flatMap((item) => counted(sitting, item));

function counted(sitting: Sitting, item: Item): readonly Draft[] {
  const count = countOf(sitting, item);
  if (count.for + count.against + count.abstain > count.present) return [];
  if (item.tally && misfit(item.method, item.tally, count.present)) return [];
  const subject = meetingOf(sitting.id);
  const body = { item: item.id, ...count, ...outcome(sitting, item, count) };
  return [...boxOpened(sitting, item), { subject, kind: "item_counted", body, texts: {} }];
}

/** By votes, or by the points of those who were there. */
function outcome(sitting: Sitting, item: Item, count: Count): { readonly result: Result; readonly score?: number } {
  const { rule, scores } = sitting;
  if (!rule.scores) return { result: resultOf(rule, count) };
  const there = new Set(mayVoteOn(sitting, item).map((seat) => seat.person));
  const score = scoreOf(
    rule.scores.criteria,
    scores.filter((one) => one.item === item.id && there.has(one.person)),
  );
  const reached = reachesPoints(score, rule.scores.pass) ? "passed" : "failed";
  return { result: hasQuorum(rule, count) ? reached : "no_quorum", score: hundredths(score) };
}

/** What lies in the box of a closed ballot is written down once, in the order of the numbers drawn by lot. */
function boxOpened(sitting: Sitting, item: Item): readonly Draft[] {
  const slips = sitting.slips.filter((one) => one.item === item.id && !one.boxed);
  if (slips.length === 0) return [];
  const inOrder = slips.map(({ slip, choice }) => ({ slip, choice })).sort((a, b) => (a.slip < b.slip ? -1 : 1));
  return [{ subject: meetingOf(sitting.id), kind: "box_opened", body: { item: item.id, slips: inOrder }, texts: {} }];
}
