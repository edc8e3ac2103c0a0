import { z } from "zod";
import { choice, day, known, lines, optional, rows, text } from "../form.ts";
import { answers, outcomes } from "./answers.ts";

/** The public wording may differ from the proposer's own; both are kept. */
export const screeningForm = z.object({
  title: text(4, 40),
  need: lines(10, 600),
  place: text(2, 80),
  /** An answer to every point of the policy's checklist, under the point's key. */
  points: rows({ answer: optional(choice(answers)), note: optional(text(2, 200)) }),
  note: optional(text(2, 200)),
});
/** What neighbours read before they say that they need it too. */
export const airForm = z.object({ title: text(4, 40), need: lines(10, 600), place: text(2, 80) });
export const citeForm = z.object({ survey: known() });
export const returnForm = z.object({ note: text(5, 300) });
export const rushForm = z.object({ reason: text(5, 300) });
export const refusalForm = z.object({ code: known(), note: text(5, 300) });
export const transferForm = z.object({ office: known(), note: text(5, 300) });
export const replyForm = z.object({ on: day(), note: lines(5, 600), evidence: optional(text(2, 80)) });
export const ratingForm = z.object({ outcome: choice(outcomes), note: optional(text(2, 300)) });
