import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noOrigins } from "#model/procure/origin.ts";
import { goOn } from "#workflow/procure/found.ts";
import { holding, line, receipt, today } from "../../support/known.ts";
import { known, later, other } from "../../support/recast.ts";

const signs: Readonly<Record<string, number>> = { DECOMMIT: -1, COMMIT: 1 };
const sum = fc.integer({ min: 1, max: 50_000_000 });

describe("whatever is divided, united or done in sections", () => {
  it("no line has a fen more or less than before, but what comes back; each new one commits and intends its own sum", () =>
    fc.assert(
      fc.property(
        sum,
        fc.nat(50_000_000),
        sum,
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 5 }),
        fc.nat(100_000),
        fc.boolean(),
        (one, two, three, weights, less, unites) => {
          const planned = two === 0 ? [] : [holding({ line: later, year: 2027, planned: { order: 2, most: two, intended: two } })];
          const pools = [{ line, order: null, amount: three, later: false }];
          const partners = unites ? [{ receipt: other, proposer: "p-b", approved: three, whole: null, gate: "approval", pools }] : [];
          const d = known(
            { holdings: [holding({ committed: one }), ...planned], origins: { ...noOrigins, partners } },
            { approved: one + two },
          );
          const there = one + two + (unites ? three : 0);
          const all = weights.reduce((total, weight) => total + weight, 0);
          const asked = unites ? [there] : weights.map((weight) => Math.floor((there * weight) / all));
          const amounts = asked.map((amount, index) => (index === 0 ? Math.max(1, amount - less) : amount)).filter((amount) => amount > 0);
          const into = amounts.map((amount, index) => ({ project: `n${index}`, title: "", need: "", place: "", amount, people: 1 }));
          fc.pre(amounts.reduce((total, amount) => total + amount, 0) <= there);
          const founding = {
            how: unites ? ("unite" as const) : ("divide" as const),
            of: [receipt],
            into,
            change: 1,
            meeting: null,
            note: "",
            tells: [],
          };
          const drafts = goOn(d, founding, { stage: "divided", gate: null, turn: "nobody", due: null }, today);
          const moved = drafts
            .flatMap(({ entries = [] }) => entries)
            .reduce((total, { kind, amount }) => total + (signs[kind] ?? 0) * amount, 0);
          const founded = drafts.flatMap((draft) => (draft.kind === "founded" ? [draft.body] : []));
          const intends = founded.flatMap((body) => body.pools).reduce((total, pool) => total + (pool.later ? pool.amount : 0), 0);
          const returned = drafts.reduce((total, draft) => total + (draft.kind === "recast" ? draft.body.returned : 0), 0);
          expect(moved + intends + returned).toBe(two);
          expect(returned).toBe(there - amounts.reduce((total, amount) => total + amount, 0));
          for (const body of founded) expect(body.pools.reduce((total, pool) => total + pool.amount, 0)).toBe(body.amount);
        },
      ),
    ));
});
