/** Attendance: a member checks in, or the clerk or chair records who came. A seat is its own subject, so many can come at once. */
import { dayOf } from "#model/day.ts";
import type { Hand } from "#model/hand.ts";
import { admitForm, attendForm } from "#model/meet/forms.ts";
import { type Sitting, seatOfMember } from "#model/meet/sitting.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { seatOf } from "#model/subject.ts";
import { onSitting } from "./on.ts";

export const onItsDay = (sitting: Sitting, hand: Hand): Refusal | undefined =>
  dayOf(sitting.at) > hand.today ? refuse("too_early", undefined, { at: sitting.at }) : undefined;

export const attend = onSitting({
  name: "attend",
  form: attendForm,
  when: (sitting, who, hand) => {
    const seat = seatOfMember(sitting, who.id);
    if (!seat) return refuse("not_on_roll");
    return seat.present ? refuse("already_present") : onItsDay(sitting, hand);
  },
  decide: (sitting, who) => came(sitting, who.id, true),
});

export const admit = onSitting({
  name: "admit",
  form: admitForm,
  when: (sitting, _who, hand) => (sitting.seats.every((seat) => seat.present) ? refuse("already_present") : onItsDay(sitting, hand)),
  decide: (sitting, _who, { person, present }) => {
    const seat = seatOfMember(sitting, person);
    if (!seat) return refuse("not_a_choice", "person");
    if (seat.present === (present === "yes")) return refuse("same_value", "present");
    return seat.present ? refuse("mend_instead", "present") : came(sitting, person, true);
  },
});

const came = (sitting: Sitting, person: string, present: boolean) => [
  { subject: seatOf(sitting.id, person), kind: "attended" as const, body: { meeting: sitting.id, person, present }, texts: {} },
];
