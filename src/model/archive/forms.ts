import { z } from "zod";
import { choice, choices, day, known, lines, money, optional, text } from "../form.ts";
import { files } from "./upload.ts";

export const askForm = z.object({
  fact: known(),
  field: choice(["amount", "class", "on"]),
  amount: optional(money(10_000_000_000)),
  class: optional(known()),
  on: optional(day()),
  reason: text(2, 200),
  paper: text(2, 100),
});
export const correctionForm = z.object({});
export const declineForm = z.object({ reason: text(2, 200) });

/** A few at a time: more would be more than a form may send. */
const atOnce = 4;
export const fileForm = z.object({
  files: files(atOnce),
  purpose: choice(["photo", "before", "during", "after", "paper", "proof", "signin", "invoice"]),
  caption: text(2, 60),
});
export const showForm = z.object({ caption: text(2, 60) });
export const maskForm = z.object({ files: files(1), caption: text(2, 60) });
export const hideForm = z.object({ reason: text(2, 200) });
export const lodgeForm = z.object({ files: files(atOnce), signed: choices(), on: day(), note: optional(text(2, 200)) });
export const archiveForm = z.object({ reason: optional(lines(5, 600)) });
export const countersignForm = z.object({});
export const rejectForm = z.object({ reason: text(2, 200) });
