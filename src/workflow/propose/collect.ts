/** Quick entry (快速登记): each line is a wish of its own, in the words of who said it, for staff alone. */
import type { Draft } from "#model/draft.ts";
import { collectForm } from "#model/propose/forms.ts";
import type { Place } from "#model/propose/place.ts";
import { refuse } from "#model/refusals.ts";
import { wishOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";
import { filed } from "../archive/file.ts";

export const collect: Act<Place, typeof collectForm> = {
  name: "collect",
  form: collectForm,
  may: (place, who, hand) => mayInArea("collect", who, place.path, hand),
  decide: (place, _who, { rows }, hand) => {
    const stranger = rows.find((row) => row.person !== null && !place.residents.some((one) => one.id === row.person));
    if (stranger) return refuse("not_a_choice", `rows.person.${stranger.key}`);
    return rows.flatMap(({ text, place: where, channel, person, photo }): readonly Draft[] => {
      const subject = wishOf(hand.id());
      const wished: Draft = { subject, kind: "wished", body: { area: place.area, channel, person }, texts: { text, place: where ?? "" } };
      return [wished, ...filed(photo, { about: subject, area: place.area, purpose: "photo" }, text.slice(0, 60))];
    });
  },
};
