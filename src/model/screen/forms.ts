import { z } from "zod";
import { photos } from "../archive/upload.ts";
import { choice, day, flag, known, lines, money, optional, rows, text, whole } from "../form.ts";
import { answers, outcomes } from "./answers.ts";
import { hideCodes } from "./hide.ts";

/** The grid of the community, where it has grids and somebody knows which. */
const grid = optional(known());

/** The public wording may differ from the proposer's own; both are kept. */
export const screeningForm = z.object({
  title: text(4, 40),
  need: lines(10, 600),
  place: text(2, 80),
  grid,
  /** What it costs by the judgement of who checks it (核定); left empty it stays as it is. */
  amount: optional(money(10_000_000_000)),
  /** An answer to every point of the policy's checklist, under the point's key. */
  points: rows({ answer: optional(choice(answers)), note: optional(text(2, 200)) }),
  note: optional(text(2, 200)),
  /** A matter of one household: it goes on, and its words stay with the proposer and staff. */
  closed: flag(),
});
/** What neighbours read before they say that they need it too. */
export const airForm = z.object({ title: text(4, 40), need: lines(10, 600), place: text(2, 80) });
export const citeForm = z.object({ survey: known() });
export const returnForm = z.object({ note: text(5, 300) });
export const rushForm = z.object({ reason: text(5, 300) });
export const refusalForm = z.object({ code: known(), note: text(5, 300) });
export const transferForm = z.object({ office: known(), grid, note: text(5, 300) });
export const replyForm = z.object({
  on: day(),
  note: lines(5, 600),
  evidence: optional(text(2, 80)),
  before: photos(2),
  after: photos(2),
});
export const ratingForm = z.object({ outcome: choice(outcomes), note: optional(text(2, 300)) });
export const mergerForm = z.object({ into: known(), note: text(2, 300) });
export const unmergerForm = z.object({ other: known(), note: text(2, 300) });
/** The project that stays is asked what of its words is still its own; the part beside it is new. */
export const splitForm = z.object({
  title: text(4, 40),
  need: lines(10, 600),
  amount: money(10_000_000_000),
  otherTitle: text(4, 40),
  otherNeed: lines(10, 600),
  otherAmount: money(10_000_000_000),
  note: text(2, 300),
});
export const appealForm = z.object({ reason: lines(10, 600) });
export const judgementForm = z.object({ finding: choice(["upheld", "stands"]), note: text(5, 300) });
export const hidingForm = z.object({ hide: choice(hideCodes), note: text(2, 300) });
export const showingForm = z.object({ note: text(2, 300) });
/** Lines are filled from the top; an empty one is left out. */
export const planForm = z.object({
  budget: rows({ item: optional(text(1, 60)), quantity: optional(whole(1, 1_000_000)), price: optional(money(10_000_000_000)) }),
  schedule: optional(lines(5, 600)),
  aims: rows({ goal: optional(text(1, 60)), aim: optional(text(1, 40)) }),
});
export const claimForm = z.object({ person: known() });
