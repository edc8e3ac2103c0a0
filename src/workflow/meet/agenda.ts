/** Before an item opens its sitting can be moved, the item amended, put off to a later sitting or taken off; what is read out is what is fixed. */
import type { Draft } from "#model/draft.ts";
import { adjustmentForm, deferralForm, observersForm, postponementForm } from "#model/meet/forms.ts";
import { subjectOnAgenda } from "#model/meet/matter.ts";
import type { Item, Sitting } from "#model/meet/sitting.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { meetingOf } from "#model/subject.ts";
import { onSitting } from "./on.ts";
import { checkAhead } from "./time.ts";

const listedOf = (sitting: Sitting): readonly Item[] => sitting.items.filter((item) => item.state === "listed");
const someListed = (sitting: Sitting): Refusal | undefined => (listedOf(sitting).length > 0 ? undefined : refuse("nothing_open"));
/** No item has been opened or counted yet. */
export const untouched = (sitting: Sitting): Refusal | undefined =>
  sitting.items.some(({ state }) => state === "open" || state === "closed" || state === "counted") ? refuse("item_called") : undefined;

/** Another time, and the days to read the agenda again; the roll stays as it was frozen. */
export const postpone = onSitting({
  name: "postpone",
  form: postponementForm,
  when: untouched,
  decide: (sitting, _who, { at, place, reason }, hand) => {
    const moment = Date.parse(`${at}:00+08:00`);
    if (moment === sitting.at) return refuse("same_value", "at");
    const soon = checkAhead(moment, sitting.rule.lead ?? 0, hand);
    if (soon) return soon;
    return [
      {
        subject: meetingOf(sitting.id),
        kind: "postponed" as const,
        body: { from: sitting.at, at: moment },
        texts: { place: place ?? sitting.place, reason },
        tells: sitting.seats.map((seat) => seat.person),
      },
    ];
  },
});

/**
 * A smaller sum or other words; the project follows. Never more than was screened and stood on the agenda that members have read, nor than it
 * holds already: who wants more puts it off, has the sum corrected by two people, and calls it anew.
 */
export const adjust = onSitting({
  name: "adjust",
  form: adjustmentForm,
  when: (sitting) =>
    someListed(sitting) ?? (listedOf(sitting).every((item) => item.application !== null) ? refuse("asked_as_it_is") : undefined),
  decide: (sitting, _who, { item: id, amount, title, reason }) => {
    const item = listedOf(sitting).find((one) => one.id === id);
    if (!item) return refuse("not_a_choice", "item");
    if (item.change !== null || item.application !== null) return refuse("asked_as_it_is", "item");
    if (item.share !== null) return refuse("share_as_planned", "item");
    const to = amount ?? item.amount;
    if (to === item.amount && (title === null || title === item.title)) return refuse("same_value", "amount");
    if (to > item.announced) return refuse("over_the_agenda", "amount", { most: item.announced });
    if (item.held > 0 && to > item.held) return refuse("over_the_sum", "amount", { most: item.held });
    return [
      {
        subject: meetingOf(sitting.id),
        kind: "item_amended" as const,
        body: { item: id, from: item.amount, amount: to },
        texts: { reason },
      },
      {
        subject: subjectOnAgenda(item),
        kind: "amended" as const,
        body: { meeting: sitting.id, item: id, from: item.amount, amount: to },
        texts: { title: title ?? "" },
        tells: [item.proposer],
      },
    ];
  },
});

/** 缓议: the body wants to decide on it another time. */
export const defer = onSitting({
  name: "defer",
  form: deferralForm,
  when: someListed,
  decide: (sitting, _who, { item, reason }) => off(sitting, item, "item_deferred", reason),
});

/** Taken off the agenda. */
export const strike = onSitting({
  name: "strike",
  form: deferralForm,
  when: someListed,
  decide: (sitting, _who, { item, reason }) => off(sitting, item, "item_struck", reason),
});

/** Back to those that wait for a sitting. */
function off(sitting: Sitting, id: string, kind: "item_deferred" | "item_struck", reason: string): readonly Draft[] | Refusal {
  const item = listedOf(sitting).find((one) => one.id === id);
  if (!item) return refuse("not_a_choice", "item");
  return [
    { subject: meetingOf(sitting.id), kind, body: { item: id }, texts: { reason } },
    { subject: subjectOnAgenda(item), kind: "unscheduled", body: { meeting: sitting.id, item: id }, texts: {}, tells: [item.proposer] },
  ];
}

/** Who else was in the room, without a vote: persons and offices as they are written. */
export const observe = onSitting({
  name: "observe",
  form: observersForm,
  decide: (sitting, _who, { observers }) => [{ subject: meetingOf(sitting.id), kind: "observed" as const, body: {}, texts: { observers } }],
});
