/** One member, one vote an item; it may be changed until the item closes. Each vote is its own subject. */
import { recusalForm, voteForm } from "#model/meet/forms.ts";
import { isRecused, openItem, type Sitting, seatOfMember, voteOn } from "#model/meet/sitting.ts";
import type { Who } from "#model/people/roles.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { voteOf } from "#model/subject.ts";
import { onSitting } from "./on.ts";

function seated(sitting: Sitting, who: Who): Refusal | undefined {
  const seat = seatOfMember(sitting, who.id);
  if (!seat) return refuse("not_on_roll");
  return seat.present ? undefined : refuse("not_present");
}

export const vote = onSitting({
  name: "vote",
  form: voteForm,
  when: (sitting, who) => {
    const item = openItem(sitting);
    if (!item || sitting.method === "hands") return seated(sitting, who) ?? refuse("item_not_open");
    return seated(sitting, who) ?? (isRecused(sitting, item, who.id) ? refuse("recused") : undefined);
  },
  decide: (sitting, who, { item, choice }) => {
    if (openItem(sitting)?.id !== item) return refuse("item_not_open", "item");
    if (voteOn(sitting, item, who.id)?.choice === choice) return refuse("same_value", "choice");
    return [{ subject: voteOf(item, who.id), kind: "voted" as const, body: { item, person: who.id, choice }, texts: {} }];
  },
});

/** A member with an interest steps back from the item before it closes; the minutes show it (P4.4). */
export const recuse = onSitting({
  name: "recuse",
  form: recusalForm,
  when: (sitting, who) => {
    if (!seatOfMember(sitting, who.id)) return refuse("not_on_roll");
    return recusable(sitting, who).length > 0 ? undefined : refuse("nothing_open");
  },
  decide: (sitting, who, { item, reason }) =>
    recusable(sitting, who).some((one) => one.id === item)
      ? [{ subject: voteOf(item, who.id), kind: "recused" as const, body: { item, person: who.id }, texts: { reason } }]
      : refuse("not_a_choice", "item"),
});

export const recusable = (sitting: Sitting, who: Who) =>
  sitting.items.filter((item) => (item.state === "listed" || item.state === "open") && !isRecused(sitting, item, who.id));
