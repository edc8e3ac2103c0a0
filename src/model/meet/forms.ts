import { z } from "zod";
import { choice, choices, known, lines, optional, text, time, whole } from "../form.ts";

export const callForm = z.object({
  area: known(),
  body: text(2, 60),
  place: text(2, 80),
  at: time(),
  method: choice(["online", "hands"]),
  projects: choices(),
});
export const attendForm = z.object({});
export const admitForm = z.object({ person: known(), present: choice(["yes", "no"]) });
export const itemForm = z.object({ item: known() });
export const voteForm = z.object({ item: known(), choice: choice(["for", "against", "abstain"]) });
export const recusalForm = z.object({ item: known(), reason: text(2, 100) });
const hands = () => optional(whole(0, 1000));
export const closingForm = z.object({ item: known(), for: hands(), against: hands(), abstain: hands() });
export const minutesForm = z.object({ note: optional(lines(2, 2000)) });
export const cancellationForm = z.object({ reason: text(2, 200) });
/** A wrongly recorded attendance (`person`, `present`) or hand count (`item`, three numbers), until the minutes are signed. */
export const mendForm = z.object({
  field: choice(["attendance", "tally"]),
  target: known(),
  present: optional(choice(["yes", "no"])),
  for: hands(),
  against: hands(),
  abstain: hands(),
  reason: text(2, 200),
  paper: text(2, 100),
});
export const agreeForm = z.object({});
