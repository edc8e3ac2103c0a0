/** Attendance: a member checks in, or the clerk or chair records who came and who left. A seat is its own subject, so many can come at once. */
import { dayOf } from "#model/day.ts";
import type { Hand } from "#model/hand.ts";
import { admitForm, attendForm, departureForm } from "#model/meet/forms.ts";
import { isHere, openItem, type Seat, type Sitting, seatOfMember } from "#model/meet/sitting.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { seatOf } from "#model/subject.ts";
import { onSitting } from "./on.ts";
import { onTheDay } from "./time.ts";
import { hasCast } from "./vote.ts";

export const onItsDay = (sitting: Sitting, hand: Hand): Refusal | undefined =>
  dayOf(sitting.at) > hand.today ? refuse("too_early", undefined, { at: sitting.at }) : undefined;

export const attend = onSitting({
  name: "attend",
  form: attendForm,
  when: (sitting, who, hand) => {
    const seat = seatOfMember(sitting, who.id);
    if (!seat) return refuse("not_on_roll");
    if (seat.left !== null) return refuse("has_left");
    return seat.present ? refuse("already_present") : (onItsDay(sitting, hand) ?? onTheDay(sitting, hand));
  },
  decide: (sitting, who) => came(sitting, who.id),
});

export const admit = onSitting({
  name: "admit",
  form: admitForm,
  when: (sitting, _who, hand) => (sitting.seats.every((seat) => seat.present) ? refuse("already_present") : onItsDay(sitting, hand)),
  decide: (sitting, _who, { person, present, late }) => {
    const seat = seatOfMember(sitting, person);
    if (!seat) return refuse("not_a_choice", "person");
    if (seat.present === (present === "yes")) return refuse("same_value", "present");
    return seat.present ? refuse("mend_instead", "present") : came(sitting, person, late);
  },
});

const came = (sitting: Sitting, person: string, since: number | null = null) => [
  {
    subject: seatOf(sitting.id, person),
    kind: "attended" as const,
    body: { meeting: sitting.id, person, present: true, ...(since === null ? {} : { since }) },
    texts: {},
  },
];

/** Somebody goes before the end: they count for no item that closes after it, save those of the table up to the one they were there for. */
export const leave = onSitting({
  name: "leave",
  form: departureForm,
  when: (sitting, _who, hand) => {
    if (!sitting.seats.some(isHere)) return refuse("not_present");
    return leavers(sitting).length > 0 ? onItsDay(sitting, hand) : refuse("item_open");
  },
  decide: (sitting, _who, { person, gone }) => {
    if (!leavers(sitting).some((seat) => seat.person === person)) return refuse("not_a_choice", "person");
    const body = { meeting: sitting.id, person, gone: gone ?? 0 };
    return [{ subject: seatOf(sitting.id, person), kind: "left" as const, body, texts: {} }];
  },
});

/** Whose slip is in an open box was there for that item: they leave after it closes. */
export const leavers = (sitting: Sitting): readonly Seat[] => {
  const item = openItem(sitting);
  return sitting.seats.filter((seat) => isHere(seat) && !(item && hasCast(sitting, item, seat.person)));
};
