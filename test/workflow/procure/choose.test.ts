import { describe, expect, it } from "vitest";
import type { Tender } from "#model/procure/tender.ts";
import type { Dossier } from "#model/project.ts";
import { perform } from "#workflow/act.ts";
import { allow, award, quote, source, unseal } from "#workflow/procure/choose.ts";
import { alarmsOf } from "#workflow/procure/rung.ts";
import { approver, at, clerk, done, dossier, finance, firm, holding, refused, resident, supplier, works } from "../../support/known.ts";
import { able, tender } from "../../support/supply.ts";
import { fact } from "../../support/trail.ts";

const others = ["b", "c"].map((id) => able({ id, name: id }));
const known = (given: Partial<Omit<Dossier, "project">> = {}, project = {}) =>
  dossier(
    { stage: "procurement", approved: 8_600_000, lastOn: "2026-06-05", ...project },
    { suppliers: [able(), ...others], holdings: [holding({ committed: 8_600_000 })], ...given },
  );
const sealed = [supplier, "b", "c"].map((id) => ({ supplier: id, name: id, amount: null }));
const with_ = (given: Partial<Tender>) => known({ tender: tender(given) });

describe("the way", () => {
  const tries = (reason: string | null, d = known()) => perform(source, d, works, { reason }, at());
  it("follows from class and amount, with as many quotes as the policy asks for", () => {
    expect(done(tries(null))).toMatchObject([{ kind: "sourced", body: { tender: 1, way: "comparison", least: 3 } }]);
    expect(done(tries(null, known({}, { approved: 4_000_000 })))).toMatchObject([{ body: { way: "quotes" } }]);
    expect(done(tries(null, known({}, { approved: 200_000_000 })))).toMatchObject([{ body: { way: "tender", least: 0 } }]);
  });
  it("is not asked for where it may be placed directly", () =>
    expect(refused(tries(null, known({}, { approved: 3_000_000 })))).toEqual({ refusal: "direct_way" }));
  it("begins again only with a reason", () => {
    expect(refused(tries(null, with_({})))).toEqual({ refusal: "sourced_already", field: "reason" });
    expect(done(tries("只有两家报价，重新询价。", with_({})))).toMatchObject([{ body: { tender: 2 } }]);
  });
});

describe("a quote", () => {
  const input = { supplier, amount: 8_000_000, paper: "信封1" };
  const tries = (given: Partial<typeof input> = {}, d = with_({}), by = works) => perform(quote, d, by, { ...input, ...given }, at());
  it("is sealed: its price stands in no fact, only as a text of which the fact has the digest", () =>
    expect(done(tries())).toEqual([
      { subject: "project:304718526", kind: "quoted", body: { tender: 1, supplier }, texts: { price: "80000.00", paper: "信封1" } },
    ]));
  it("comes from the supplier itself, for itself alone", () => {
    expect(done(tries({}, with_({}), firm))).toHaveLength(1);
    expect(refused(tries({ supplier: "b" }, with_({}), firm))).toEqual({ refusal: "not_your_quote", field: "supplier" });
    expect(refused(tries({}, with_({}), resident))).toEqual({ refusal: "not_your_role" });
  });
  it("comes once, while nobody has turned a key, from whoever may be chosen", () => {
    expect(refused(tries({}, with_({ quotes: sealed })))).toMatchObject({ refusal: "quoted_already" });
    expect(refused(tries({}, with_({ firstKey: "p-x" })))).toEqual({ refusal: "not_sealed" });
    expect(refused(tries({}, known()))).toEqual({ refusal: "not_sealed" });
    expect(refused(tries({}, known({ tender: tender(), suppliers: [able({ suspended: true })] })))).toMatchObject({
      refusal: "supplier_suspended",
    });
  });
});

describe("the opening", () => {
  const trail = sealed.map(({ supplier: of }, n) =>
    fact(n, "quoted", "2026-06-12", { body: { tender: 1, supplier: of }, texts: { price: `${80 + n}000.00` } }),
  );
  const full = { quotes: sealed };
  const tries = (given: Partial<Tender>, by = works) => perform(unseal, known({ tender: tender(given), trail }), by, {}, at());
  it("needs two people: with the second key all prices are read out together", () => {
    expect(done(tries(full))).toMatchObject([{ kind: "unsealed", body: { key: 1, quotes: [] } }]);
    expect(refused(tries({ ...full, firstKey: works.id }))).toEqual({ refusal: "second_person" });
    expect(done(tries({ ...full, firstKey: works.id }, finance))).toMatchObject([
      { body: { key: 2, quotes: [{ supplier, amount: 8_000_000 }, { amount: 8_100_000 }, { amount: 8_200_000 }] } },
    ]);
    expect(done(tries({ ...full, firstKey: works.id }, clerk))).toHaveLength(1);
  });
  it("waits for as many quotes as the policy asks for", () =>
    expect(refused(tries({ quotes: sealed.slice(1) }))).toEqual({ refusal: "too_few_quotes", says: { found: 2, least: 3 } }));
  it("happens once", () => expect(refused(tries({ ...full, state: "opened" }))).toEqual({ refusal: "not_sealed" }));
});

describe("the choice", () => {
  const input = {
    supplier,
    document: "记录1",
    reason: null as string | null,
    interest: "none" as "none" | "some",
    amount: null as number | null,
  };
  const opened = tender({ state: "opened", quotes: sealed.map((one, n) => ({ ...one, amount: 8_000_000 + n * 100_000 })) });
  const tries = (given: Partial<typeof input> = {}, d = known({ tender: opened })) =>
    perform(award, d, works, { ...input, ...given }, at());
  it("is of one that quoted, at its price", () => {
    expect(done(tries())).toMatchObject([{ kind: "awarded", body: { supplier, amount: 8_000_000, lowest: true, document: "记录1" } }]);
    expect(refused(tries({ supplier: "x" }))).toEqual({ refusal: "not_a_choice", field: "supplier" });
  });
  it("needs a reason when it is not the cheapest", () => {
    expect(refused(tries({ supplier: "b" }))).toEqual({ refusal: "dearer_needs_reason", field: "reason" });
    expect(done(tries({ supplier: "b", reason: "保修五年，另两家一年。" }))).toMatchObject([
      { body: { lowest: false, amount: 8_100_000 } },
    ]);
  });
  it("is not made by whoever has an interest, before the opening, or beyond the approval", () => {
    expect(refused(tries({ interest: "some" }))).toEqual({ refusal: "interested", field: "interest" });
    expect(refused(tries({}, with_({ quotes: sealed })))).toEqual({ refusal: "nothing_opened" });
    const poor = dossier({ stage: "procurement", approved: 7_000_000 }, { tender: opened });
    expect(refused(tries({}, poor))).toMatchObject({ refusal: "over_the_sum" });
  });
  it("of a tender that others held is recorded with its price", () => {
    const held = known({ tender: tender({ way: "tender", least: 0 }) });
    expect(refused(tries({}, held))).toEqual({ refusal: "required", field: "amount" });
    expect(done(tries({ amount: 8_500_000 }, held))).toMatchObject([{ body: { amount: 8_500_000 } }]);
  });
});

describe("what counts together", () => {
  const near = [{ receipt: "1", title: "另一处", supplier, amount: 95_000_000, on: "2026-01-10" }];
  const tries = (of: string, d: Dossier) => perform(allow, d, approver, { supplier: of, reason: "两处由不同社区分别提出表决。" }, at());
  it("is allowed by somebody higher, with the projects that make it up", () =>
    expect(done(tries(supplier, known({ near })))).toMatchObject([
      { kind: "splitting_allowed", body: { supplier, sum: 103_600_000, threshold: 100_000_000, projects: ["1"] } },
    ]));
  it("is told while it stands in the way: not once it is allowed, nor once somebody is chosen", () => {
    const told = (given: Parameters<typeof known>[0]) => alarmsOf(known({ near, ...given }), "2026-06-15").map(({ name }) => name);
    const allowed = fact(1, "splitting_allowed", "2026-06-12", { body: { supplier, sum: 103_600_000, threshold: 100_000_000 } });
    expect(told({})).toEqual([able().name]);
    expect(told({ trail: [allowed] })).toEqual([]);
    expect(told({ tender: tender({ state: "awarded", supplier: "b", amount: 8_000_000 }) })).toEqual([]);
  });
  it("needs nothing where nothing counts together", () => {
    expect(refused(tries(supplier, known()))).toEqual({ refusal: "not_splitting" });
    expect(refused(tries("b", known({ near })))).toEqual({ refusal: "not_a_choice", field: "supplier" });
  });
});
