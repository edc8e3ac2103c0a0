/** For the choice of a supplier and the contract with it. */
import { addDays, type Day } from "#model/day.ts";
import { plainYuan } from "#model/money.ts";
import { classOf } from "#model/policy/policy.ts";
import { running } from "#model/procure/contract.ts";
import { standing } from "#model/procure/recast.ts";
import type { Authorising, SupplierFile } from "#model/procure/register.ts";
import { unfit } from "#model/procure/supplier.ts";
import { asksQuotes } from "#model/procure/tender.ts";
import type { Dossier } from "#model/project.ts";
import { pickable } from "#workflow/procure/pick.ts";
import { alike } from "#workflow/procure/recast.ts";
import { against, awardOf, ceiling, most, splittingWith, unused } from "#workflow/procure/rung.ts";
import { typed } from "../recasts.ts";
import { type Asked, type Inputs, nothing, part, unique, words } from "./plausible.ts";

/** Those against whom nothing stands; now and then a dear one, with a reason. */
const able = ({ known, hand }: Asked<Dossier>) => known.suppliers.filter((one) => against(known, one.id, hand.today) === undefined);

export const choosing: Inputs<Dossier> = {
  source: () => ({ reason: words }),
  quote: (asked) => {
    const { known, who, hand, dice } = asked;
    const own = who.grants.filter((grant) => grant.role === "supplier");
    const quoted = unused(known)?.quotes.map((one) => one.supplier) ?? [];
    const free = known.suppliers.filter(
      (one) =>
        !quoted.includes(one.id) &&
        unfit(one, known.policy, hand.today) === undefined &&
        (own.length === 0 || own.some((grant) => grant.supplier === one.id)),
    );
    const supplier = dice.one(free);
    return supplier && { supplier: supplier.id, amount: part(dice, ceiling(known)), paper: "密封报价" };
  },
  unseal: nothing,
  award: (asked) => {
    const { known, dice } = asked;
    const tender = unused(known);
    const quoted =
      tender && asksQuotes(tender.way) ? tender.quotes : able(asked).map((one) => ({ supplier: one.id, amount: ceiling(known) }));
    const fits = quoted.filter((one) => able(asked).some(({ id }) => id === one.supplier) && (one.amount ?? 0) <= ceiling(known));
    const one = dice.one(fits);
    return one && { supplier: one.supplier, amount: plainYuan(one.amount ?? 0), document: unique(asked), reason: words, interest: "none" };
  },
  allow: ({ known, hand, dice }) => {
    const one = dice.one(known.suppliers.filter(({ id }) => splittingWith(known, id, hand.today)));
    return one && { supplier: one.id, reason: words };
  },
  bundle: (asked) => {
    const { known, dice } = asked;
    const other = dice.one(known.beside);
    return other && { with: other.receipt, title: unique(asked), reason: words };
  },
  unbundle: () => ({ reason: words }),
  portion: ({ known }) => ({
    ...Object.fromEntries((known.package?.parts ?? []).map((one) => [`parts.share.${one.project}`, plainYuan(one.share ?? 0)])),
    reason: words,
  }),
  divide: (asked) => {
    const most = standing(asked.known);
    if (most < 2) return undefined;
    const one = asked.dice.int(1, most - 1);
    const row = { need: "各做各的一部分，照原来的办", place: "原来的地点", beneficiaries: "10" };
    return {
      ...typed([one, most - one].map((sum) => ({ ...row, title: unique(asked).slice(-30), amount: plainYuan(sum) }))),
      reason: words,
    };
  },
  unite: (asked) => {
    const other = asked.dice.one(alike(asked.known).filter(({ proposer }) => proposer !== asked.who.id));
    const sum = standing(asked.known) + (other?.approved ?? 0);
    const cap =
      asked.known.policy.capMode.value === "hard" ? (classOf(asked.known.policy, asked.known.project.class)?.cap.value ?? sum) : sum;
    const made = { title: unique(asked).slice(-30), need: "两件事合在一起，一次办好", place: "原来的地点", beneficiaries: "20" };
    return other && { with: other.receipt, ...made, amount: plainYuan(Math.min(sum, cap)), reason: words };
  },
  section: (asked) => {
    const { approved } = asked.known.project;
    if (approved === null || approved < 2 || standing(asked.known) < approved) return undefined;
    const one = asked.dice.int(1, approved - 1);
    return { ...typed([one, approved - one].map((sum) => ({ title: unique(asked).slice(-30), amount: plainYuan(sum) }))), reason: words };
  },
  pick: (asked) => {
    const { known, dice } = asked;
    const one = dice.one(
      pickable(known).filter(({ low, supplier }) => low <= most(known) && able(asked).some(({ id }) => id === supplier)),
    );
    return (
      one && { entry: one.id, amount: plainYuan(Math.min(one.high, most(known))), document: unique(asked), reason: words, interest: "none" }
    );
  },
  contract: (asked) => {
    const { known, hand, dice } = asked;
    const award = awardOf(known);
    const one = dice.one(able(asked).filter(({ id }) => !award || award.supplier === id));
    const days = { on: hand.today, from: hand.today, until: addDays(hand.today, dice.int(0, 90)) };
    const amount = part(dice, Math.min(most(known), award?.amount ?? most(known)));
    return one && { supplier: one.id, number: unique(asked), amount, reason: words, ...days, ...halves(asked, days.until) };
  },
  vary: (asked) => {
    const { known } = asked;
    const now = running(known.contracts);
    return now && { amount: plainYuan(now.amount), until: addDays(now.until, 1), paper: unique(asked), reason: words };
  },
  rescind: (asked) => ({
    settled: plainYuan(asked.dice.int(0, running(asked.known.contracts)?.amount ?? 0)),
    document: unique(asked),
    reason: words,
  }),
};

const halves = ({ dice }: Asked<Dossier>, due: Day) =>
  dice.rarely(2)
    ? {}
    : Object.fromEntries(
        [1, 2].flatMap((n) =>
          Object.entries({ label: `第${n}期`, percent: n === 1 ? "33" : "67", due, delivers: "现场完成" }).map(([name, value]) => [
            `milestones.${name}.${n}`,
            value,
          ]),
        ),
      );

export const ofSupplier: Inputs<SupplierFile> = {
  vet: ({ hand, dice }) => ({ on: hand.today, lists: words, ...(dice.rarely(9) ? {} : { clear: "yes" }) }),
  relieve: ({ known, dice }) => ({ contact: dice.one(known.contacts)?.grant ?? "" }),
  bar: (asked) => ({ paper: unique(asked), reason: words }),
  readmit: (asked) => ({ paper: unique(asked), reason: words }),
  reroute: (asked) => ({ account: unique(asked), paper: unique(asked), reason: words }),
  ratify: () => ({ callback: words }),
  drop: () => ({ reason: words }),
};

/** Now and then somebody whom the house knows. */
export const authorising: Inputs<Authorising> = {
  authorise: (asked) => {
    const { dice, hand } = asked;
    const phone = dice.rarely(2) ? `1990000${dice.int(1001, 1050)}` : `1880000${dice.int(1000, 9999)}`;
    return { name: words, phone, document: unique(asked), from: hand.today };
  },
};
