/** Who has something to give stands in a list; a clerk matches it with a wish of its kind, and whoever wished is told. */
import { endingForm, matchForm, resourceForm } from "#model/library/forms.ts";
import { answers, isOpenOn, type Matching, wordsIn } from "#model/library/resource.ts";
import { refuse } from "#model/refusals.ts";
import { resourceOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";

interface Spot {
  readonly area: string;
  readonly path: string;
}

export const supply: Act<Spot, typeof resourceForm> = {
  name: "supply",
  form: resourceForm,
  may: (spot, who, hand) => mayInArea("supply", who, spot.path, hand),
  decide: ({ area }, _who, { kind, name, what, words, hours, from, until, contact }, hand) => {
    if (until !== null && until < from) return refuse("ends_before_start", "until", { day: from });
    if (wordsIn(words).length === 0) return refuse("no_words", "words");
    return [
      {
        subject: resourceOf(hand.id()),
        kind: "resource_listed",
        body: { area, kind, from, until },
        texts: { name, what, words, hours, contact: contact ?? "" },
      },
    ];
  },
};

export const unlist: Act<Matching, typeof endingForm> = {
  name: "unlist",
  form: endingForm,
  may: ({ resource }, who, hand) => mayInArea("unlist", who, resource.path, hand) ?? (resource.ended ? refuse("ended_already") : undefined),
  decide: ({ resource }) => [{ subject: resourceOf(resource.id), kind: "resource_unlisted", body: {}, texts: {} }],
};

export const match: Act<Matching, typeof matchForm> = {
  name: "match",
  form: matchForm,
  may: ({ resource, wishes }, who, hand) =>
    mayInArea("match", who, resource.path, hand) ??
    (isOpenOn(resource, hand.today) ? (wishes.length > 0 ? undefined : refuse("answers_nothing")) : refuse("ended_already")),
  decide: ({ resource, wishes }, _who, { wish }) => {
    const found = wishes.find((one) => one.id === wish && answers(resource, one.text));
    if (!found) return refuse("not_a_choice", "wish");
    return [
      {
        subject: resourceOf(resource.id),
        kind: "resource_matched",
        body: { wish },
        texts: {},
        tells: found.person === null ? [] : [found.person],
      },
    ];
  },
};
