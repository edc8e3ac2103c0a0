import { z } from "zod";
import { choice, known, lines, optional, text } from "../form.ts";
import { slots } from "../policy/policy.ts";

export const inspectionForm = z.object({ verdict: choice(["pass", "fault"]), note: optional(lines(2, 600)) });
export const representationForm = z.object({ slot: choice(slots), person: known(), reason: text(2, 200) });
export const absenceForm = z.object({ slot: choice(slots), reason: text(5, 200) });
export const rectificationForm = z.object({ note: lines(5, 600) });
