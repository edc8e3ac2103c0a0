import { z } from "zod";
import { choice, day, known, optional, text } from "../form.ts";
import { roles } from "./roles.ts";

export const appointmentForm = z.object({
  person: known(),
  role: choice(roles),
  area: known(),
  from: day(),
  until: optional(day()),
  delegateOf: optional(known()),
  /** For who acts for an organisation: a supplier, or an agency that the office has engaged under a contract. */
  organisation: optional(known()),
  document: optional(text(2, 60)),
});
export const revocationForm = z.object({ area: known(), grant: known() });
export const initialsForm = z.object({ area: known(), initials: text(2, 10) });
