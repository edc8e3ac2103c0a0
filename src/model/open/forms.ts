import { z } from "zod";
import { lines, text, whole } from "../form.ts";

/** Days, one a line or separated by spaces; ranges `2027-10-01..2027-10-07`. */
export const yearForm = z.object({ year: whole(2004, 2100), off: lines(10, 4000), work: lines(1, 2000), source: text(2, 120) });
export const yearConfirmationForm = z.object({ year: whole(2004, 2100) });
