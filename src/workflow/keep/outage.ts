/**
 * A fault of a finished work (报修): reported by whoever stands before it, signed in or not. Within the warranty who built it answers by the policy's day,
 * afterwards the clerk of the place.
 */
import type { Hand } from "#model/hand.ts";
import { outageForm, repairForm } from "#model/keep/forms.ts";
import { type Keeping, mostUnsigned, type Outage, openOutages } from "#model/keep/work.ts";
import { holds, isStranger, type Who } from "#model/people/roles.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { workOf } from "#model/subject.ts";
import { actsForSupplier } from "../act.ts";
import { dueIn } from "../moves.ts";
import { onWork } from "./on.ts";

export const fault = onWork({
  name: "fault",
  form: outageForm,
  when: (known, who) =>
    isStranger(who) && openOutages(known).filter((one) => one.person === null).length >= mostUnsigned
      ? refuse("enough_reported")
      : undefined,
  decide: ({ work, policy, calendar }, who, { text, contact }, hand) => {
    const person = isStranger(who) ? null : who.id;
    const due = dueIn(calendar, hand.today, policy.keep.answer.value);
    return [
      {
        subject: workOf(work.receipt),
        kind: "fault_reported",
        body: { fault: hand.id(), person, warranted: work.supplier !== null && hand.today <= work.until, due },
        texts: { text, contact: contact ?? "" },
        ...(person === null ? { unnamed: true } : {}),
      },
    ];
  },
});

export const repair = onWork({
  name: "repair",
  form: repairForm,
  when: (known, who, hand) => {
    const open = openOutages(known);
    if (open.length === 0) return refuse("nothing_open");
    const [first, ...others] = open.map((one) => barred(known, one, who, hand));
    return first && others.every(Boolean) ? first : undefined;
  },
  decide: (known, who, { outage, repaired, answer }, hand) => {
    const open = openOutages(known).find((one) => one.fault === outage);
    if (!open) return refuse("not_a_choice", "outage");
    const wrong = barred(known, open, who, hand);
    if (wrong) return { ...wrong, field: "outage" };
    return [
      {
        subject: workOf(known.work.receipt),
        kind: "fault_answered",
        body: { fault: outage, repaired: repaired === "yes" },
        texts: { answer },
        tells: open.person === null ? [] : [open.person],
      },
    ];
  },
});

/** Within the warranty the clerk steps in only when the day for an answer is over; nobody answers themself. */
export function barred(known: Keeping, one: Outage, who: Who, hand: Pick<Hand, "today">): Refusal | undefined {
  if (one.person === who.id) return refuse("own_project");
  if (!one.warranted) return holds(who, ["clerk"], known.path, hand.today) ? undefined : refuse("warranty_over");
  if (actsForSupplier({ project: known.work }, who, hand)) return undefined;
  return hand.today > one.dueDay ? undefined : refuse("supplier_first", undefined, { day: one.dueDay });
}
