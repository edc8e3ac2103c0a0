/** What somebody gives to a project beside the public money is written down with its value and its paper; no line moves. */
import { annulForm, endowForm } from "#model/budget/forms.ts";
import { giftsOf, standingGifts } from "#model/budget/given.ts";
import { refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";

export const endow = onProject({
  name: "endow",
  form: endowForm,
  decide: (d, _who, { gift: kind, donor: by, value, document, on: given, giver, what }, hand) => {
    if (given > hand.today) return refuse("in_the_future", "on", { today: hand.today });
    const gifts = giftsOf(d.trail);
    if (gifts.some((one) => one.document === document && !one.annulled)) return refuse("taken", "document");
    const body = { gift: gifts.length + 1, kind, value, by, document, given };
    return [{ subject: projectOf(d.project.receipt), kind: "endowed", body, texts: { giver, what } }];
  },
});

/** What was written down by mistake, or given back, counts no more; a second person says so, and the trail keeps both. */
export const annul = onProject({
  name: "annul",
  form: annulForm,
  when: (d, who) => {
    const gifts = standingGifts(d.trail);
    if (gifts.length === 0) return refuse("no_gift");
    return gifts.every((one) => one.enteredBy === who.id) ? refuse("second_person") : undefined;
  },
  decide: (d, who, { given, reason }) => {
    const gift = standingGifts(d.trail).find((one) => String(one.n) === given);
    if (!gift) return refuse("not_a_choice", "given");
    if (gift.enteredBy === who.id) return refuse("second_person", "given");
    return [{ subject: projectOf(d.project.receipt), kind: "annulled", body: { gift: gift.n }, texts: { reason } }];
  },
});
