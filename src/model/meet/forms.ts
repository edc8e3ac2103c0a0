import { z } from "zod";
import { files } from "../archive/upload.ts";
import { boxes, choice, choices, day, flag, known, lines, money, optional, rows, table, text, time, whole } from "../form.ts";
import { methods } from "../policy/body.ts";
import { mostPoints } from "./score.ts";

/** `bodies`: left empty, the only one of the area. `order`: by receipt, where an item stands on the agenda and how it is voted on. */
export const callForm = z.object({
  area: known(),
  bodies: boxes(),
  body: text(2, 60),
  place: text(2, 80),
  at: time(),
  method: choice(methods),
  projects: choices(),
  order: rows({ n: optional(whole(1, 200)), method: optional(choice(methods)) }),
  observers: optional(lines(2, 600)),
});
export const postponementForm = z.object({ at: time(), place: optional(text(2, 80)), reason: text(2, 200) });
export const adjustmentForm = z.object({
  item: known(),
  amount: optional(money(10_000_000_000)),
  title: optional(text(4, 40)),
  reason: text(2, 200),
});
/** Put off to a later sitting, or taken off the agenda. */
export const deferralForm = z.object({ item: known(), reason: text(2, 200) });
export const observersForm = z.object({ observers: lines(2, 600) });
const heads = () => whole(0, 100_000);
export const hearingForm = z.object({ item: known(), came: heads(), consented: heads() });
export const attendForm = z.object({});
/** `late`: the number of the first item for which somebody came who came late. */
export const admitForm = z.object({ person: known(), present: choice(["yes", "no"]), late: optional(whole(1, 200)) });
/** `gone`: the number of the last item for which they were still there. */
export const departureForm = z.object({ person: known(), gone: optional(whole(0, 200)) });
/** Several are put to one vote, where the body allows it. */
export const openingForm = z.object({ item: choices() });
/** Those for which too few are there. */
export const adjournmentForm = z.object({ item: choices() });
export const separationForm = z.object({ item: known() });
/** `behalf`: the absent member in whose place it is cast. */
export const voteForm = z.object({ item: known(), choice: choice(["for", "against", "abstain"]), behalf: optional(known()) });
export const proxyForm = z.object({ holder: known() });
/** On paper: who gives it, to whom, and the paper itself. */
export const deputationForm = z.object({ giver: known(), holder: known(), files: files(2) });
export const recallForm = z.object({ giver: known(), reason: text(2, 200) });
export const scoreForm = z.object({ item: known(), points: table({ given: whole(0, mostPoints) }) });
export const recusalForm = z.object({ item: known(), reason: text(2, 100) });
const hands = () => optional(whole(0, 1000));
export const closingForm = z.object({ item: known() });
/** One table for all that was counted by hand; a row left empty is not counted yet. */
export const countForm = z.object({
  tallies: table({
    for: hands(),
    against: hands(),
    abstain: hands(),
    invalid: hands(),
    handed: hands(),
    together: flag(),
  }),
});
export const affirmationForm = z.object({});
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
  invalid: hands(),
  reason: text(2, 200),
  paper: text(2, 100),
});
export const agreeForm = z.object({});
export const seatForm = z.object({ person: known(), seat: known(), from: day(), until: optional(day()) });
export const unseatForm = z.object({ seat: known(), reason: text(2, 200) });
/** 换届: by person, the kind of their seat in the new term; who has none does not sit. */
export const renewalForm = z.object({ from: day(), until: optional(day()), seats: table({ seat: optional(known()) }) });
