/** Items on the page are opened and closed one by one, or several as one vote; what they count is computed afterwards, from what can no longer change. */
import { closingForm, openingForm, separationForm } from "#model/meet/forms.ts";
import { byTable } from "#model/meet/method.ts";
import { blocOf, type Item, isRecused, openItem, type Sitting, seatOfMember } from "#model/meet/sitting.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { meetingOf } from "#model/subject.ts";
import { mustBeHeard } from "./hear.ts";
import { onSitting } from "./on.ts";
import { onceItBegins } from "./time.ts";

const openable = (sitting: Sitting): readonly Item[] => sitting.items.filter((item) => item.state === "listed" && !byTable(item.method));

export const open = onSitting({
  name: "open",
  form: openingForm,
  when: (sitting, _who, hand) => {
    if (openItem(sitting)) return refuse("item_open");
    const early = onceItBegins(sitting, hand);
    if (early) return early;
    const waiting = openable(sitting);
    if (waiting.length === 0) return refuse("nothing_open");
    return waiting.every((item) => mustBeHeard(sitting, item)) ? refuse("hearing_first") : undefined;
  },
  decide: (sitting, _who, { item: ids }) => {
    const items = openable(sitting).filter((item) => ids.includes(item.id));
    const [lead, ...others] = items;
    if (!lead || items.length < ids.length) return refuse("not_a_choice", "item");
    if (items.some((item) => mustBeHeard(sitting, item))) return refuse("hearing_first", "item");
    const barred = others.length > 0 ? notAsOne(sitting, lead, items) : undefined;
    if (barred) return barred;
    const together = others.length > 0 ? { together: others.map((one) => one.id) } : {};
    return [{ subject: meetingOf(sitting.id), kind: "item_opened" as const, body: { item: lead.id, ...together }, texts: {} }];
  },
});

/** 合并表决 is one vote with one result: the same members by the same method, and nobody has asked that one of the items be taken out. */
function notAsOne(sitting: Sitting, lead: Item, items: readonly Item[]): Refusal | undefined {
  const alone = items.find((item) => item.alone);
  if (alone) return refuse("asked_alone", "item", { n: alone.n });
  const aside = (item: Item) => sitting.seats.map(({ person }) => isRecused(sitting, item, person)).join();
  const alike = items.every((item) => item.method === lead.method && aside(item) === aside(lead));
  return sitting.rule.enBloc && !sitting.rule.scores && alike ? undefined : refuse("not_one_vote", "item");
}

/** 单独表决: any member may ask for it before the item opens, and it is so. */
export const separable = (sitting: Sitting): readonly Item[] =>
  sitting.rule.enBloc ? sitting.items.filter((item) => item.state === "listed" && !item.alone) : [];

export const separate = onSitting({
  name: "separate",
  form: separationForm,
  when: (sitting, who) => {
    if (!seatOfMember(sitting, who.id)) return refuse("not_on_roll");
    return separable(sitting).length > 0 ? undefined : refuse("nothing_open");
  },
  decide: (sitting, who, { item }) =>
    separable(sitting).some((one) => one.id === item)
      ? [{ subject: meetingOf(sitting.id), kind: "item_separated" as const, body: { item, person: who.id }, texts: {} }]
      : refuse("not_a_choice", "item"),
});

export const close = onSitting({
  name: "close",
  form: closingForm,
  when: (sitting) => (openItem(sitting) ? undefined : refuse("nothing_open")),
  decide: (sitting, _who, input) => {
    const item = openItem(sitting);
    if (!item || item.id !== input.item) return refuse("item_not_open", "item");
    return blocOf(sitting, item).map(({ id }) => ({
      subject: meetingOf(sitting.id),
      kind: "item_closed" as const,
      body: { item: id, tally: null },
      texts: {},
    }));
  },
});
