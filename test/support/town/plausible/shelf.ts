/** For finished works, the library, honours, and what somebody has to give. */

import { type Keeping, openOutages } from "#model/keep/work.ts";
import { areaAt, type Honour, type Stage } from "#model/library/honour.ts";
import { levels, resourceKinds } from "#model/library/named.ts";
import { answers, type Matching } from "#model/library/resource.ts";
import type { Bench, Shelved, Sources } from "#model/library/standard.ts";
import { plainYuan } from "#model/money.ts";
import { barred } from "#workflow/keep/outage.ts";
import type { Dice } from "../dice.ts";
import { type Asked, type Inputs, nothing, words } from "./plausible.ts";

export const onWork: Inputs<Keeping> = {
  care: () => ({ keeper: "社区居委会", contact: "值班室" }),
  fault: () => ({ text: words, contact: "" }),
  repair: ({ known, who, hand, dice }) => {
    const one = dice.one(openOutages(known).filter((each) => barred(known, each, who, hand) === undefined));
    return one && { outage: one.fault, repaired: dice.rarely(3) ? "no" : "yes", answer: words };
  },
};

function template({ known, dice }: Asked<Sources>) {
  return {
    ...offer({ known, dice }),
    ...{ project: dice.rarely(2) ? (dice.one(known.accepted)?.receipt ?? "") : "" },
    supplier: dice.rarely(2) ? (dice.one(known.suppliers)?.id ?? "") : "",
  };
}
export function offer({ known, dice }: { readonly known: Pick<Sources, "policy">; readonly dice: Dice }) {
  const low = dice.int(100_000, 2_000_000);
  return {
    ...{ title: "后巷加装路灯", need: words, plan: words, class: dice.one(known.policy.classes)?.code ?? "" },
    ...{ low: plainYuan(low), high: plainYuan(low + dice.int(0, 900_000)), beneficiaries: "50", checks: "逐盏点亮\n路面平整" },
    ...{ "aims.goal.1": "路灯", "aims.aim.1": "10 盏" },
  };
}

export const standardising: Inputs<Bench> = { standardise: (asked) => ({ area: asked.known.area, ...template(asked) }) };
export const onStandard: Inputs<Shelved> = {
  rework: template,
  phaseOut: () => ({ reason: words }),
  accredit: nothing,
  rebut: () => ({ reason: words }),
};

export const nominating: Inputs<Stage> = {
  nominate: ({ known, dice }) => {
    const work = dice.one(known.accepted);
    const level = dice.one(levels);
    const year = dice.int(2020, 2040);
    if (!work || !level) return undefined;
    const area = areaAt(work.path, level);
    const same = known.honours.some((one) => one.level === level && one.area === area && one.year === year && one.state !== "declined");
    return area === undefined || same ? undefined : { area: known.area, project: work.receipt, level, year: String(year), reason: words };
  },
};
export const onHonour: Inputs<Honour> = { confer: nothing, passOver: () => ({ reason: words }) };

export const supplying: Inputs<{ readonly area: string; readonly path: string }> = {
  supply: ({ known, hand, dice }) => ({
    ...{ area: known.area, kind: dice.one(resourceKinds) ?? "", name: "二楼活动室", what: words, words: "属实 教室" },
    ...{ hours: "周末", from: hand.today, until: "", contact: "" },
  }),
};
export const onResource: Inputs<Matching> = {
  unlist: nothing,
  match: ({ known, dice }) => {
    const wish = dice.one(known.wishes.filter((one) => answers(known.resource, one.text)));
    return wish && { wish: wish.id };
  },
};
