/** For wishes and how they come in. */

import { addDays } from "#model/day.ts";
import { plainYuan } from "#model/money.ts";
import { covers } from "#model/people/roles.ts";
import type { Campaign } from "#model/propose/call.ts";
import type { Place } from "#model/propose/place.ts";
import type { CountToCheck, Ground, Survey } from "#model/propose/survey.ts";
import type { Basket, Wish } from "#model/propose/wish.ts";
import { answersTo, questionsHere } from "../answers.ts";
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
      content: dice.one(known.policy.contents)?.code ?? "",
      amount: plainYuan(dice.int(100_000, 5_000_000)),
      beneficiaries: "50",
      ...answersTo(questionsHere(known)),
    };
  },
};

export const detaching: Inputs<Wish> = { detach: nothing };

export const inviting: Inputs<Campaign> = {
  invite: ({ known, hand, dice }) => {
    const from = addDays(hand.today, dice.int(-5, 5));
    const classes = dice.some(known.policy.classes).map((one) => one.code);
    const days = { from, until: addDays(from, dice.int(6, 40)) };
    const questions = dice.rarely(2) ? "什么时间方便：上午/下午\n还有什么建议" : "";
    const copy = dice.rarely(2) ? (dice.one(known.older)?.id ?? "") : "";
    return {
      area: known.area,
      title: "民生微实事征集",
      text: words,
      ...days,
      classes,
      quota: "",
      editing: String(dice.int(0, 9)),
      questions,
      copy,
    };
  },
};

export const surveying: Inputs<Ground> = {
  survey: ({ known, hand, dice }) => {
    const from = addDays(hand.today, dice.int(-5, 3));
    return { area: known.area, title: "居民问需", from, until: addDays(from, dice.int(6, 40)), list: "楼道照明\n长者食堂\n健身器材" };
  },
};

export const ofSurvey: Inputs<Survey> = {
  respond: ({ known, dice }) => ({ kinds: dice.some(known.kinds.map((_, kind) => String(kind))), line: dice.rarely(2) ? words : "" }),
  tally: ({ known, dice }) => {
    const forms = dice.int(1, 60);
    const counts = known.kinds.map((_, kind) => [`counts.count.${kind}`, String(dice.int(0, forms))]);
    return { forms: String(forms), paper: words, ...Object.fromEntries(counts) };
  },
};

export const ofCount: Inputs<CountToCheck> = { verify: nothing, spoil: () => ({ reason: words }) };
