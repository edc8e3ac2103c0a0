/** Items are opened and closed one by one; what an item counts is computed afterwards, from what can no longer change. */
import { dayOf } from "#model/day.ts";
import { closingForm, itemForm } from "#model/meet/forms.ts";
import { type Item, mayVoteOn, openItem, type Sitting } from "#model/meet/sitting.ts";
import { grantFor } from "#model/people/roles.ts";
import { refuse } from "#model/refusals.ts";
import { meetingOf } from "#model/subject.ts";
import { onSitting } from "./on.ts";

export const open = onSitting({
  name: "open",
  form: itemForm,
  when: (sitting, _who, hand) => {
    if (openItem(sitting)) return refuse("item_open");
    if (hand.now < sitting.at && dayOf(sitting.at) > hand.today) return refuse("too_early", undefined, { at: sitting.at });
    return sitting.items.some((item) => item.state === "listed") ? undefined : refuse("nothing_open");
  },
  decide: (sitting, _who, { item }) =>
    sitting.items.find((one) => one.id === item)?.state === "listed"
      ? [{ subject: meetingOf(sitting.id), kind: "item_opened" as const, body: { item }, texts: {} }]
      : refuse("not_a_choice", "item"),
});

export const close = onSitting({
  name: "close",
  form: closingForm,
  when: (sitting, who, hand) => {
    if (!openItem(sitting)) return refuse("nothing_open");
    return sitting.method === "hands" && !grantFor(who, ["clerk"], sitting.path, hand.today) ? refuse("not_your_role") : undefined;
  },
  decide: (sitting, _who, input) => {
    const item = openItem(sitting);
    if (!item || item.id !== input.item) return refuse("item_not_open", "item");
    return sitting.method === "hands" ? byHands(sitting, item, input) : closed(sitting, item, null);
  },
});

type Hands = { readonly for: number | null; readonly against: number | null; readonly abstain: number | null };

function byHands(sitting: Sitting, item: Item, hands: Hands) {
  if (hands.for === null || hands.against === null || hands.abstain === null)
    return refuse("required", hands.for === null ? "for" : hands.against === null ? "against" : "abstain");
  const tally = { for: hands.for, against: hands.against, abstain: hands.abstain };
  const present = mayVoteOn(sitting, item).length;
  const counted = tally.for + tally.against + tally.abstain;
  return counted === present ? closed(sitting, item, tally) : refuse("does_not_add_up", "for", { counted, present });
}

const closed = (sitting: Sitting, item: Item, tally: Item["tally"]) => [
  { subject: meetingOf(sitting.id), kind: "item_closed" as const, body: { item: item.id, tally }, texts: {} },
];
