/** Items on the page are opened and closed one by one, or several as one vote; what they count is computed afterwards, from what can no longer change. */
import type { Draft } from "#model/draft.ts";
import type { Hand } from "#model/hand.ts";
import { closingForm, openingForm, separationForm } from "#model/meet/forms.ts";
import { byTable } from "#model/meet/method.ts";
import { blocOf, type Item, isRecused, openItem, type Sitting, seatOfMember } from "#model/meet/sitting.ts";
import { isQuorate, mayVoteOn } from "#model/meet/voters.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { meetingOf } from "#model/subject.ts";
import { mustBeHeard } from "./hear.ts";
import { onSitting } from "./on.ts";
import { isDayOver, onceItBegins, onTheDay } from "./time.ts";

const openable = (sitting: Sitting): readonly Item[] => sitting.items.filter((item) => item.state === "listed" && !byTable(item.method));

export const open = onSitting({
  name: "open",
  form: openingForm,
  when: (sitting, _who, hand) => {
    if (openItem(sitting)) return refuse("item_open");
    const waiting = openable(sitting);
    if (waiting.length === 0) return refuse("nothing_open");
    const untimely = onceItBegins(sitting, hand) ?? onTheDay(sitting, hand);
    if (untimely) return untimely;
    return waiting.every((item) => mustBeHeard(sitting, item)) ? refuse("hearing_first") : noneQuorate(sitting, waiting);
  },
  decide: (sitting, _who, { item: ids }) => {
    const items = openable(sitting).filter((item) => ids.includes(item.id));
    const [lead, ...others] = items;
    if (!lead || items.length < ids.length) return refuse("not_a_choice", "item");
    if (items.some((item) => mustBeHeard(sitting, item))) return refuse("hearing_first", "item");
    const few = items.find((item) => !isQuorate(sitting, item));
    if (few) return tooFew(sitting, few, "item");
    const barred = others.length > 0 ? notAsOne(sitting, lead, items) : undefined;
    if (barred) return barred;
    const together = others.length > 0 ? { together: others.map((one) => one.id) } : {};
    return [{ subject: meetingOf(sitting.id), kind: "item_opened" as const, body: { item: lead.id, ...together }, texts: {} }];
  },
});

/** Without quorum nothing is opened: more come, or it is said for good that too few came. */
const noneQuorate = (sitting: Sitting, waiting: readonly Item[]): Refusal | undefined => {
  const [lead] = waiting;
  return lead && waiting.every((item) => !isQuorate(sitting, item)) ? tooFew(sitting, lead) : undefined;
};
const tooFew = (sitting: Sitting, item: Item, field?: string): Refusal =>
  refuse("too_few_here", field, { here: mayVoteOn(sitting, item).length, n: item.n });

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
    return closeBloc(sitting, item);
  },
});

/** What it counts is computed afterwards, from the votes and from who was there. */
export const closed = (sitting: Sitting, { id }: Item) => ({
  subject: meetingOf(sitting.id),
  kind: "item_closed" as const,
  body: { item: id, tally: null },
  texts: {},
});
const closeBloc = (sitting: Sitting, item: Item) => blocOf(sitting, item).map((one) => closed(sitting, one));

/** The clock closes at the end of its day what was left open: nobody votes in a sitting of another day. */
export function closeLeftOpen(sitting: Sitting, hand: Hand): readonly Draft[] {
  const item = openItem(sitting);
  return item && sitting.state === "called" && isDayOver(sitting, hand) ? closeBloc(sitting, item) : [];
}
