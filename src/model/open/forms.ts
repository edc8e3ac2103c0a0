import { z } from "zod";
import { lines, optional, text, upload, whole } from "../form.ts";

/** Typed: days, one a line or separated by spaces; ranges `2027-10-01..2027-10-07`. Uploaded: lines `2027-10-01 off`, `2027-10-10 work`, or JSON. */
export const yearForm = z.object({
  year: whole(2004, 2100),
  file: optional(upload(20_000)),
  off: optional(lines(10, 4000)),
  work: optional(lines(1, 2000)),
  source: text(2, 120),
});
export const yearConfirmationForm = z.object({ year: whole(2004, 2100) });
