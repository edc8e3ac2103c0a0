import { z } from "zod";
import { choice, day, known, lines, optional, rows, table, text, whole } from "../form.ts";
import { slots } from "../policy/policy.ts";
import { opinions } from "./opinion.ts";

/** A row for each line to be found; faults from the top, an empty one is left out. */
export const measureForm = z.object({
  counted: table({ found: whole(0, 999_999_999) }),
  faults: rows({ what: optional(text(2, 120)), until: optional(day()) }),
});
export const inspectionForm = z.object({
  verdict: choice(["pass", "minor", "fault"]),
  note: optional(lines(2, 600)),
  until: optional(day()),
});
export const representationForm = z.object({ slot: choice(slots), person: known(), reason: text(2, 200) });
export const absenceForm = z.object({ slot: choice(slots), reason: text(5, 200) });
export const rectificationForm = z.object({ note: lines(5, 600) });
export const recheckForm = z.object({ fault: known(), mended: choice(["yes", "no"]), note: text(2, 300) });
export const retargetForm = z.object({ aims: rows({ goal: optional(text(1, 60)), aim: optional(text(1, 40)) }), reason: lines(5, 300) });
export const opinionForm = z.object({ opinion: choice(opinions), note: optional(lines(2, 600)) });
export const canvassForm = z.object({ counts: table({ count: whole(0, 100_000) }), paper: text(2, 200) });
export const remedyForm = z.object({ note: lines(5, 600) });
export const evaluationForm = z.object({ points: table({ score: whole(0, 100), note: optional(text(2, 200)) }) });
