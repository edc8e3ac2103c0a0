import { expect, it } from "vitest";
import { planOf } from "#model/screen/plan.ts";
import { perform } from "#workflow/act.ts";
import { plan } from "#workflow/screen/plan.ts";
import { at, clerk, done, dossier, proposer, refused, resident, works } from "../../support/known.ts";
import { fact } from "../../support/trail.ts";

type Line = { key: string; item: string | null; quantity: number | null; price: number | null };
const budget: readonly Line[] = [
  { key: "1", item: "路灯", quantity: 12, price: 600_000 },
  { key: "2", item: "安装", quantity: 1, price: 1_400_000 },
  { key: "3", item: null, quantity: null, price: null },
];
const aims = [{ key: "1", goal: "受益居民", aim: "420 人" }];
const tries = (lines: readonly Line[] = budget, d = dossier(), by = proposer) =>
  perform(plan, d, by, { budget: [...lines], schedule: null, aims }, at());

it("its lines come to the amount; sums in the fact, words apart, empty lines left out", () => {
  const [draft] = done(tries());
  expect(draft).toMatchObject({
    kind: "planned",
    body: {
      amount: 8_600_000,
      lines: [
        { quantity: 12, price: 600_000 },
        { quantity: 1, price: 1_400_000 },
      ],
      targets: 1,
    },
    texts: { items: '["路灯","安装"]' },
  });
  const kept = fact(2, "planned", "2026-06-13", { body: draft?.body ?? {}, texts: draft?.texts ?? {} });
  expect(planOf({ trail: [kept] })).toMatchObject({
    lines: [{ item: "路灯", quantity: 12 }, { item: "安装" }],
    goals: [{ goal: "受益居民", aim: "420 人" }],
  });
});
it("refused one fen off", () =>
  expect(refused(tries([{ key: "1", item: "路灯", quantity: 1, price: 8_599_999 }]))).toEqual({
    refusal: "lines_do_not_sum",
    field: "budget.price.1",
    says: { made: 8_599_999, sum: 8_600_000 },
  }));
it("a line begun is finished", () =>
  expect(refused(tries([...budget, { key: "4", item: "运费", quantity: 1, price: null }]))).toEqual({
    refusal: "line_unfinished",
    field: "budget.price.4",
  }));
it("refused after the vote", () => expect(refused(tries(budget, dossier({ passedLeaf: 3 })))).toEqual({ refusal: "voted_already" }));
it("is the proposer's, the clerk's or the officer's of its class", () => {
  for (const by of [clerk, works]) expect(done(tries(budget, dossier(), by))).toHaveLength(1);
  expect(refused(tries(budget, dossier(), resident))).toEqual({ refusal: "not_your_role" });
});
