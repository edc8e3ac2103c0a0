import { readForm } from "#model/filled.ts";
import type { Raw } from "#model/form.ts";
import { collectForm } from "#model/propose/forms.ts";
import type { Place } from "#model/propose/place.ts";
import { sidesOf } from "#model/propose/side.ts";
import type { Basket, Wish } from "#model/propose/wish.ts";
import { personOfAll, wordingOf } from "#model/propose/wording.ts";
import { projectOf, wishOf } from "#model/subject.ts";
import { place } from "#store/propose/place.ts";
import { basket, wishById } from "#store/propose/wish.ts";
import { aboutWish } from "#views/about.tsx";
import { classOptions, contentOptions, named, said, sideOptions, titled } from "#views/options.ts";
import { extrasAt } from "#views/propose/questions.ts";
import { attach, detach } from "#workflow/propose/attach.ts";
import { collect } from "#workflow/propose/collect.ts";
import { gather } from "#workflow/propose/gather.ts";
import { standing } from "../bring.ts";
import { all, asInArea, type Deed, deed, first, type Subjects } from "../deed.ts";
import { inArea } from "../subjects.ts";

const collectAll = deed(collect, inArea(place), { options: (known) => ({ person: named(known.residents) }) });

const told = ["text", "place", "person", "photo"];

/** Rows that are struck out, or that nobody has written in, are not read; they come back with the rest when another row is wrong. */
export const collecting: Deed<Place> = {
  ...collectAll,
  run: (db, doing) => collectAll.run(db, { ...doing, raw: standing(doing.raw, told) }),
};
/** What is wrong with the rows that stand. */
export const faultsOf = (raw: Raw) => {
  const read = readForm(collectForm, standing(raw, told));
  return "errors" in read ? read.errors : {};
};

/** Wishes and projects are chosen from what waits; each that is named is written to, or relied on. */
const fromBasket: Subjects<Basket> = {
  ...inArea(basket, (raw) => (raw["project"] ? [projectOf(first(raw["project"]))] : [])),
  writes: (_id, raw) => all(raw["wishes"]).map(wishOf),
};
const chosenIn = (known: Basket, raw: Raw): readonly Wish[] => known.wishes.filter((one) => all(raw["wishes"]).includes(one.id));

export const ofBasket = [
  deed(attach, fromBasket, { options: (known, lang) => ({ wishes: said(known.wishes, lang), project: titled(known.projects) }) }),
  deed(gather, fromBasket, {
    options: (known, lang, { who, today }) => ({
      wishes: said(known.wishes, lang),
      class: classOptions(known.policy, lang),
      content: contentOptions(known.policy, lang),
      grid: named(known.grids),
      person: named(known.residents),
      side: sideOptions(sidesOf(known, who, today), lang),
    }),
    extras: extrasAt,
    values: (known, raw) => {
      const chosen = chosenIn(known, raw);
      return { ...wordingOf(chosen), person: personOfAll(chosen) ?? "" };
    },
  }),
];

export const detaching = deed(detach, {
  know: wishById,
  writes: (id) => [wishOf(id)],
  as: asInArea,
  about: aboutWish,
});
