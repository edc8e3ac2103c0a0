/** 流会: too few are there for an item; whoever leads says so, after a warning and for good. No decision, and a new call (P4.5). */
import { adjournmentForm } from "#model/meet/forms.ts";
import { type Item, openItem, type Sitting } from "#model/meet/sitting.ts";
import { isQuorate } from "#model/meet/voters.ts";
import { refuse } from "#model/refusals.ts";
import { closed } from "./item.ts";
import { onSitting } from "./on.ts";
import { onceItBegins } from "./time.ts";

/** Of what waits to be voted on, that for which too few are there now. */
export const lacking = (sitting: Sitting): readonly Item[] =>
  sitting.items.filter((item) => item.state === "listed" && !isQuorate(sitting, item));

export const adjourn = onSitting({
  name: "adjourn",
  form: adjournmentForm,
  when: (sitting, _who, hand) => {
    if (openItem(sitting)) return refuse("item_open");
    return lacking(sitting).length > 0 ? onceItBegins(sitting, hand) : refuse("enough_came");
  },
  decide: (sitting, _who, { item: ids }) => {
    const items = lacking(sitting).filter((item) => ids.includes(item.id));
    return items.length < ids.length ? refuse("not_a_choice", "item") : items.map((item) => closed(sitting, item));
  },
});
