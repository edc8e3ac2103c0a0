/** Seats in a body are given and taken one by one, with a term; nobody gives themselves one. */
import { chairSeat, type SeatedBody } from "#model/meet/body.ts";
import { seatForm, unseatForm } from "#model/meet/forms.ts";
import { refuse } from "#model/refusals.ts";
import { bodyOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";

export const kindsOf = (body: SeatedBody): readonly string[] => [...body.rule.seats.map((one) => one.key), chairSeat];

export const seat: Act<SeatedBody, typeof seatForm> = {
  name: "seat",
  form: seatForm,
  may: (body, who, hand) => mayInArea("seat", who, body.path, hand),
  decide: (body, who, { person, seat: kind, from, until }, hand) => {
    if (!body.people.some((one) => one.id === person)) return refuse("not_a_choice", "person");
    if (person === who.id) return refuse("second_person", "person");
    if (body.seats.some((one) => one.person === person && one.ended === null)) return refuse("already_seated", "person");
    if (!kindsOf(body).includes(kind)) return refuse("not_a_choice", "seat");
    if (until !== null && until < from) return refuse("ends_before_start", "until", { day: from });
    const { area, key } = body;
    const given = { area, key, seat: hand.id(), person, kind, term: Math.max(1, body.term), from, until };
    return [{ subject: bodyOf(body.id), kind: "seated", body: given, texts: {}, tells: [person] }];
  },
};

export const unseat: Act<SeatedBody, typeof unseatForm> = {
  name: "unseat",
  form: unseatForm,
  may: (body, who, hand) => mayInArea("unseat", who, body.path, hand),
  decide: (body, who, { seat: id, reason }) => {
    const found = body.seats.find((one) => one.id === id && one.ended === null);
    if (!found) return refuse("not_a_choice", "seat");
    if (found.person === who.id) return refuse("second_person", "seat");
    return [{ subject: bodyOf(body.id), kind: "unseated", body: { seat: id }, texts: { reason }, tells: [found.person] }];
  },
};
