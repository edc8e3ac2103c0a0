import { z } from "zod";
import { known, lines, optional, text } from "../form.ts";

/** The public wording may differ from the proposer's own; both are kept. */
export const screeningForm = z.object({ title: text(4, 40), need: lines(10, 600), place: text(2, 80), note: optional(text(2, 200)) });
/** What neighbours read before they say that they need it too. */
export const showForm = z.object({ title: text(4, 40), need: lines(10, 600), place: text(2, 80) });
export const citeForm = z.object({ survey: known() });
export const returnForm = z.object({ note: text(5, 300) });
export const rushForm = z.object({ reason: text(5, 300) });
export const refusalForm = z.object({ code: known(), note: text(5, 300) });
