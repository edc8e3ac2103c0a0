import { z } from "zod";
import { choice, day, known, optional, text } from "../form.ts";
import { consentForms, relations } from "./consent.ts";
import { appointable } from "./roles.ts";
import { manners, reaches } from "./tell.ts";

export const appointmentForm = z.object({
  person: known(),
  role: choice(appointable),
  area: known(),
  from: day(),
  until: optional(day()),
  delegateOf: optional(known()),
  /** For who acts for an organisation: a supplier, or an agency that the office has engaged under a contract. */
  organisation: optional(known()),
  document: optional(text(2, 60)),
});
export const assignmentForm = z.object({ person: known() });
export const relayForm = z.object({ role: known(), reason: text(5, 300) });
export const consentForm = z.object({
  area: known(),
  resident: known(),
  agent: known(),
  relation: choice(relations),
  given: choice(consentForms),
  heard: known(),
  paper: optional(text(2, 120)),
  from: day(),
  until: day(),
});
export const tellForm = z.object({ how: choice(manners), reached: choice(reaches), note: optional(text(2, 300)) });
export const retractionForm = z.object({ area: known(), agent: known(), grant: known() });
export const revocationForm = z.object({ area: known(), grant: known() });
export const initialsForm = z.object({ area: known(), initials: text(2, 10) });
