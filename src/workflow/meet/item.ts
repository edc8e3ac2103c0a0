/** Items on the page are opened and closed one by one; what an item counts is computed afterwards, from what can no longer change. */
import { dayOf } from "#model/day.ts";
import { closingForm, itemForm } from "#model/meet/forms.ts";
import { byTable } from "#model/meet/method.ts";
import { openItem } from "#model/meet/sitting.ts";
import { refuse } from "#model/refusals.ts";
import { meetingOf } from "#model/subject.ts";
import { mustBeHeard } from "./hear.ts";
import { onSitting } from "./on.ts";

export const open = onSitting({
  name: "open",
  form: itemForm,
  when: (sitting, _who, hand) => {
    if (openItem(sitting)) return refuse("item_open");
    if (hand.now < sitting.at && dayOf(sitting.at) > hand.today) return refuse("too_early", undefined, { at: sitting.at });
    const waiting = sitting.items.filter((item) => item.state === "listed" && !byTable(item.method));
    if (waiting.length === 0) return refuse("nothing_open");
    return waiting.every((item) => mustBeHeard(sitting, item)) ? refuse("hearing_first") : undefined;
  },
  decide: (sitting, _who, { item: id }) => {
    const item = sitting.items.find((one) => one.id === id);
    if (item?.state !== "listed" || byTable(item.method)) return refuse("not_a_choice", "item");
    if (mustBeHeard(sitting, item)) return refuse("hearing_first", "item");
    return [{ subject: meetingOf(sitting.id), kind: "item_opened" as const, body: { item: id }, texts: {} }];
  },
});

export const close = onSitting({
  name: "close",
  form: closingForm,
  when: (sitting) => (openItem(sitting) ? undefined : refuse("nothing_open")),
  decide: (sitting, _who, input) => {
    const item = openItem(sitting);
    if (!item || item.id !== input.item) return refuse("item_not_open", "item");
    return [{ subject: meetingOf(sitting.id), kind: "item_closed" as const, body: { item: item.id, tally: null }, texts: {} }];
  },
});
