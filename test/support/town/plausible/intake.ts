/** For wishes and how they come in. */

import { plainYuan } from "#model/money.ts";
import { covers } from "#model/people/roles.ts";
import type { Place } from "#model/propose/place.ts";
import type { Basket, Wish } from "#model/propose/wish.ts";
import { type Inputs, nothing, words } from "./plausible.ts";

export const collecting: Inputs<Place> = {
  collect: ({ known, dice }) => {
    const rows = Array.from({ length: dice.int(1, 3) }, (_, n) => ({
      [`rows.text.${n}`]: words,
      [`rows.channel.${n}`]: dice.one(["online", "counter", "phone", "visit", "chat"]) ?? "",
      [`rows.place.${n}`]: dice.rarely(2) ? "三栋楼下" : "",
      [`rows.person.${n}`]: dice.rarely(2) ? (dice.one(known.residents)?.id ?? "") : "",
    }));
    return Object.assign({ area: known.area }, ...rows);
  },
};

export const ofBasket: Inputs<Basket> = {
  attach: ({ known, dice }) => {
    const fits = (wish: Wish) => known.projects.filter(({ path }) => covers(path, wish.path) || covers(wish.path, path));
    const wish = dice.one(known.wishes.filter((one) => fits(one).length > 0));
    const project = wish && dice.one(fits(wish));
    return wish && project && { area: known.area, wishes: [wish.id], project: project.receipt };
  },
  gather: ({ known, dice }) => {
    const chosen = dice.some(known.wishes);
    if (chosen.length === 0) return undefined;
    return {
      area: known.area,
      wishes: chosen.map((one) => one.id),
      title: "后巷加装路灯",
      need: words,
      place: "二巷",
      class: dice.one(known.policy.classes)?.code ?? "",
      amount: plainYuan(dice.int(100_000, 5_000_000)),
      beneficiaries: "50",
    };
  },
};

export const detaching: Inputs<Wish> = { detach: nothing };
