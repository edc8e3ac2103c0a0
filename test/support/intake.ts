/** What is known of wishes, calls and surveys, made by hand: sensible where a test says nothing. */

import type { InputOf } from "#model/form.ts";
import type { proposalForm } from "#model/propose/forms.ts";
import type { Place } from "#model/propose/place.ts";
import type { Basket, Wish } from "#model/propose/wish.ts";
import { area, calendar, path, receipt, resident } from "./known.ts";
import { luohu } from "./luohu.ts";

export const place = (given: Partial<Place> = {}): Place => ({
  area,
  path,
  name: "木棉岭社区",
  policy: luohu,
  digest: "digest",
  calendar,
  alike: [],
  calls: [],
  grids: [],
  residents: [{ id: resident.id, name: "李秀兰" }],
  ...given,
});

export const wish = (id: string, given: Partial<Wish> = {}): Wish => ({
  id,
  leaf: 1,
  area,
  path,
  text: `第${id}条：后巷太黑`,
  place: "二巷",
  channel: "chat",
  person: null,
  state: "waiting",
  project: null,
  happened: "2026-06-12",
  ...given,
});

export const basket = (given: Partial<Basket> = {}): Basket => ({
  ...place(),
  wishes: [wish("w1"), wish("w2", { channel: "visit", person: resident.id })],
  projects: [{ receipt, title: "木棉岭后巷加装路灯", amount: 8_600_000, path }],
  ...given,
});

/** A proposal without photos and without answers, by a resident who meets the rules. */
export const nothingBesides: Pick<
  InputOf<typeof proposalForm>,
  "answers" | "photos" | "side" | "confirmed" | "contact" | "content" | "grid"
> = {
  contact: null,
  grid: null,
  content: null,
  answers: [],
  photos: [],
  side: null,
  confirmed: true,
};
