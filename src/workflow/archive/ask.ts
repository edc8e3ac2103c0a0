/** A mistake is named: which fact, what it says, what is right, why, and the paper that shows it. Nothing changes yet. */
import { askForm } from "#model/archive/forms.ts";
import { addDays } from "#model/day.ts";
import type { InputOf } from "#model/form.ts";
import type { Hand } from "#model/hand.ts";
import { sameVoucher } from "#model/pay/voucher.ts";
import { classOf } from "#model/policy/policy.ts";
import { waitsToGoOn } from "#model/procure/recast.ts";
import type { Dossier } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { onProject } from "../act.ts";
import { beyondWord, type Mendable, mendables, subjectOf } from "./mendable.ts";
import { entriesFor } from "./money.ts";

export const ask = onProject({
  name: "ask",
  form: askForm,
  when: (d, _who, hand) => {
    if (d.correction) return refuse("correction_open");
    const waits = waitsToGoOn(d);
    if (waits) return waits;
    return mendables(d).some((one) => inTime(d, one, hand)) ? undefined : refuse("not_correctable");
  },
  decide: (d, _who, input, hand) => {
    const one = mendables(d).find((each) => String(each.leaf) === input.fact && each.field === input.field);
    if (!one) return refuse("not_correctable", "fact");
    const to = input[input.field];
    if (to === null) return refuse("required", input.field);
    if (to === one.now) return refuse("same_value", input.field);
    if (!inTime(d, one, hand)) return refuse("too_long_ago", "fact", { days: d.policy.correctDays.value });
    const { reason, paper } = input;
    const body = { fact: one.leaf, target: null, field: one.field, from: one.now, to, correction: d.corrections + 1 };
    return (
      check(d, one, input, hand) ??
      beyondWord(d, one, to) ?? [{ subject: subjectOf(d), kind: "correction_asked", body, texts: { reason, paper } }]
    );
  },
});

/** A mistake can be mended for as many days as the policy says. */
export const inTime = (d: Dossier, one: Mendable, hand: Hand): boolean => one.on >= addDays(hand.today, -d.policy.correctDays.value);

function check(d: Dossier, one: Mendable, input: InputOf<typeof askForm>, hand: Hand): Refusal | undefined {
  if (input.class !== null && one.field === "class" && !classOf(d.policy, input.class)) return refuse("not_a_choice", "class");
  if (one.field === "on" && input.on !== null) return checkDay(one, input.on, hand) ?? voucherOn(d, one, input.on);
  if (one.field !== "amount" || input.amount === null) return undefined;
  const entries = entriesFor(d, one, input.amount);
  return "refusal" in entries ? entries : undefined;
}

/** The day of a payment and the number of its voucher are known together. */
function voucherOn(d: Dossier, { leaf }: Mendable, on: string): Refusal | undefined {
  const fact = d.trail.find((each) => each.leaf === leaf);
  if (fact?.kind !== "paid") return undefined;
  const { voucher, payment } = fact.body;
  return d.payments.some((each) => each.n !== payment && sameVoucher(each, { voucher, on })) ? refuse("taken", "on") : undefined;
}

export function checkDay(one: Mendable, on: string, hand: Hand): Refusal | undefined {
  if (on > hand.today) return refuse("in_the_future", "on", { today: hand.today });
  if (on < one.notBefore) return refuse("before_the_last", "on", { day: one.notBefore });
  return one.notAfter !== null && on > one.notAfter ? refuse("after_the_next", "on", { day: one.notAfter }) : undefined;
}
