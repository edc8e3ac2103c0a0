import { z } from "zod";
import { choice, choices, day, known, lines, text } from "../form.ts";

export const hangForm = z.object({ area: known(), projects: choices(), place: text(2, 100), proof: text(2, 100), on: day() });
export const objectionForm = z.object({ text: lines(5, 600) });
export const answerForm = z.object({ objection: known(), upheld: choice(["no", "yes"]), answer: lines(5, 600) });
