/** Money that comes into a line, goes out of it, and is held for a project. */
import { z } from "zod";
import { day, fact, fen, id, int } from "../fact.ts";
import { requestKinds } from "./book.ts";
import { giftKinds, givers } from "./gift.ts";

/** What is taken of which line; `later` where the line of a later year is meant. */
export const shares = z.array(z.strictObject({ line: id, amount: fen, later: z.boolean() }));
/** The most that the place's projects may take of the year, where there is such a limit. */
export const quota = z.strictObject({ area: id, year: int, most: fen }).nullable();

/** `to`: the line that a transfer goes to; `rest`: what becomes of the free money of a line that is closed. */
const asked = {
  request: int,
  kind: z.enum(requestKinds),
  amount: fen,
  document: id,
  to: id.nullable(),
  rest: z.enum(["lapse", "carry"]).nullable(),
};

export const budgetFacts = {
  held: fact(2, { amount: fen, shares, meeting: id.nullable(), quota }),
  /** What was intended for a later year's line is committed now that it is there. */
  share_committed: fact(1, { line: id, amount: fen, quota }),
  /** How much of which line the project may draw, and as which of several; null where it is drawn on no more. */
  allotted: fact(1, { line: id, order: int, most: fen.nullable() }),
  line_opened: fact(1, { year: int, area: id, source: id }, ["title"]),
  money_asked: fact(2, asked),
  money_released: fact(2, asked),
  money_declined: fact(1, { request: int }),
  /** A project takes what it had on a closed line into the next year. */
  carried: fact(1, { from: id, to: id, amount: fen }),
  /** What it had goes back: established, it is intended for the next year's line; voted, its vote is kept for a while. */
  year_left: fact(1, { line: id, amount: fen, next: id.nullable(), voteUntil: day.nullable() }),
  vote_lapsed: fact(1, { passed: day }),
  endowed: fact(1, { gift: int, kind: z.enum(giftKinds), value: fen, by: z.enum(givers), document: id, given: day }, ["giver", "what"]),
  /** Written down by mistake, or given back: it counts no more, from the day on which that is known. */
  annulled: fact(1, { gift: int }, ["reason"]),
  line_cleared: fact(1, { amount: fen, to: id.nullable() }),
  remarked: fact(1, {}, ["remark"]),
} as const;
