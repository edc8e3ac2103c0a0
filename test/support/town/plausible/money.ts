/** For acts on the money of a project, and on what stands beside it. */

import { giftKinds, givers } from "#model/budget/gift.ts";
import { standingGifts } from "#model/budget/given.ts";
import { plainYuan } from "#model/money.ts";
import type { Dossier } from "#model/project.ts";
import { linesToPlan } from "#workflow/budget/plan.ts";
import { type Inputs, unique, words } from "./plausible.ts";

export const ofMoney: Inputs<Dossier> = {
  allot: ({ known, hand, dice }) => {
    const line = dice.one(linesToPlan(known, hand));
    const own = known.holdings.find((one) => one.line === line);
    const taken = own ? own.held + own.committed + own.paid + (own.planned?.intended ?? 0) : 0;
    return line === undefined ? undefined : { line, most: plainYuan(taken + dice.int(1, 9_000_000)), order: String(dice.int(1, 9)) };
  },
  endow: (asked) => ({
    gift: asked.dice.one(giftKinds) ?? "",
    value: plainYuan(asked.dice.int(1, 9_000_000)),
    what: words,
    donor: asked.dice.one(givers) ?? "",
    giver: "某某公司（虚构）",
    document: unique(asked),
    on: asked.hand.today,
  }),
  annul: ({ known, dice, who }) => {
    const gift = dice.one(standingGifts(known.trail).filter((one) => one.enteredBy !== who.id));
    return gift && { given: String(gift.n), reason: words };
  },
};
