import { z } from "zod";
import { photos } from "../archive/upload.ts";
import { choice, choices, day, flag, known, lines, optional, text, whole } from "../form.ts";

export const hangForm = z.object({ area: known(), projects: choices(), contact: text(2, 100) });
/** `files`: the sheet as it hangs. */
export const proofForm = z.object({ channel: known(), place: text(2, 100), proof: text(2, 100), on: day(), files: photos(2) });
export const objectionForm = z.object({ text: lines(5, 600), anonymous: flag() });
/** Handed in on paper; without a name only where the policy lets it. */
export const letterForm = z.object({ on: day(), sender: optional(text(2, 60)), text: lines(5, 600) });
export const answerForm = z.object({ objection: known(), upheld: choice(["no", "yes"]), answer: lines(5, 600) });
export const restatementForm = z.object({
  title: text(4, 40),
  need: lines(10, 600),
  place: text(2, 80),
  beneficiaries: whole(1, 1_000_000),
  contact: text(2, 100),
  reason: lines(5, 300),
});
export const reissueForm = z.object({});
export const retentionForm = z.object({ reason: lines(5, 300) });
