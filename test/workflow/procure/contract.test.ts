import { describe, expect, it } from "vitest";
import type { InputOf } from "#model/form.ts";
import type { contractForm } from "#model/procure/forms.ts";
import type { Dossier } from "#model/project.ts";
import { perform } from "#workflow/act.ts";
import { contract } from "#workflow/procure/contract.ts";
import { at, clerk, done, dossier, holding, line, refused, service, supplier, works } from "../../support/known.ts";
import { policyWith } from "../../support/policyWith.ts";
import { able, contracted, payment, tender } from "../../support/supply.ts";
import { fact } from "../../support/trail.ts";

const input: InputOf<typeof contractForm> = {
  supplier,
  number: "合同-1",
  amount: 8_000_000,
  on: "2026-06-12",
  from: "2026-06-15",
  until: "2026-09-30",
  ...{ advance: null, retention: null, warranty: null, payDays: null, milestones: [], reason: null },
};
const approved = {
  stage: "procurement",
  turn: "officer:works",
  gate: "approval",
  approved: 8_600_000,
  approvedOn: "2026-06-05",
  lastOn: "2026-06-05",
} as const;
const chosen = tender({ state: "awarded", supplier, amount: 8_600_000, document: "记录1" });
const d = (given: Partial<Omit<Dossier, "project">> = {}, project = {}) =>
  dossier({ ...approved, ...project }, { holdings: [holding({ committed: 8_600_000 })], tender: chosen, ...given });
const tries = (given: Partial<typeof input> = {}, known = d(), by = works) => perform(contract, known, by, { ...input, ...given }, at());
const back = (outcome: ReturnType<typeof tries>) => done(outcome)[0]?.entries;

describe("the contract", () => {
  it("leads to delivery, where the officer gives the start order within the limit; what it saves returns in the same write", () =>
    expect(done(tries())).toMatchObject([
      {
        kind: "contracted",
        on: "2026-06-12",
        body: { supplier, number: "合同-1", amount: 8_000_000, from: "2026-06-15", until: "2026-09-30" },
        entries: [{ line, kind: "DECOMMIT", amount: 600_000 }],
        to: { stage: "delivery", turn: "officer:works", due: { start: "2026-06-12", days: 15 } },
      },
    ]));
  it("saves nothing at the whole sum", () => expect(back(tries({ amount: 8_600_000 }))).toEqual([]));
  it("keeps what the policy sets aside for changes, rounded down", () => {
    const policy = policyWith({ contingencyPercent: 5 });
    expect(back(tries({}, d({ policy })))).toMatchObject([{ kind: "DECOMMIT", amount: 200_000 }]);
    expect(back(tries({ amount: 8_000_019 }, d({ policy })))).toMatchObject([{ amount: 8_600_000 - 8_000_019 - 400_000 }]);
    expect(back(tries({ amount: 8_500_000 }, d({ policy })))).toEqual([]);
  });
  it("is signed by the officer of its class", () => expect(done(tries({}, d({}, { class: "SERVICE" }), service))).toHaveLength(1));
  it("P9.11 on the day of its approval at the earliest, today at the latest", () => {
    for (const on of ["2026-06-05", "2026-06-15"]) expect(done(tries({ on }))).toHaveLength(1);
  });
});

describe("refused", () => {
  it("to the officer of another class, and to a clerk", () => {
    for (const by of [service, clerk]) expect(refused(tries({}, d(), by))).toEqual({ refusal: "not_your_role" });
  });
  it("on one's own project", () => expect(refused(tries({}, d({}, { proposer: works.id })))).toEqual({ refusal: "own_project" }));
  it("before it is established", () => expect(refused(tries({}, d({}, { stage: "approval" })))).toMatchObject({ refusal: "wrong_stage" }));
  it("with a supplier that is not registered", () =>
    expect(refused(tries({ supplier: "x" }))).toMatchObject({ refusal: "not_a_choice", field: "supplier" }));
  it("P8.4 over the approval", () =>
    expect(refused(tries({ amount: 8_600_001 }))).toEqual({ refusal: "over_the_sum", field: "amount", says: { most: 8_600_000 } }));
  it("ending before it begins", () =>
    expect(refused(tries({ until: "2026-06-14" }))).toEqual({ refusal: "ends_before_start", field: "until", says: { day: "2026-06-15" } }));
  it("dated tomorrow, before its approval, or too far back", () => {
    expect(refused(tries({ on: "2026-06-16" }))).toMatchObject({ refusal: "in_the_future", field: "on" });
    expect(refused(tries({ on: "2026-06-04" }))).toMatchObject({ refusal: "before_the_last", says: { day: "2026-06-05" } });
    expect(refused(tries({ on: "2026-05-15" }, d({}, { approvedOn: "2026-05-01" })))).toMatchObject({ refusal: "too_far_back" });
  });
});

describe("its terms", () => {
  const body = (given: Partial<typeof input> = {}, known = d()) => done(tries(given, known))[0]?.body;
  const line = (n: number, percent: number | null, due: string | null = "2026-08-01") => ({
    ...{ key: String(n), label: `第${n}期`, percent, due, delivers: null },
  });
  it("are those of the policy where nothing is said: one milestone on the last day, retention and warranty of its class", () =>
    expect(body()).toMatchObject({ advance: 0, retention: 3, warranty: 12, milestones: [{ percent: 100, due: "2026-09-30" }] }));
  it("have the policy's warranty of the class where nothing is retained and nothing said", () => {
    expect(body({ retention: 0 })).toMatchObject({ retention: 0, warranty: 24 });
    expect(body({ retention: 0, warranty: 60 })).toMatchObject({ warranty: 60 });
  });
  it("keep nothing back where the policy does not retain", () => {
    const soft = d({}, { class: "SERVICE" });
    expect(done(tries({}, soft, service))[0]?.body).toMatchObject({ retention: 0, warranty: 0 });
    expect(refused(tries({ retention: 1 }, soft, service))).toEqual({ refusal: "no_retention", field: "retention" });
  });
  it("have milestones that make the whole; empty lines do not count", () => {
    const empty = { key: "3", label: null, percent: null, due: null, delivers: null };
    expect(body({ milestones: [line(1, 30), line(2, 70), empty] })).toMatchObject({ milestones: [{ percent: 30 }, { percent: 70 }] });
    expect(refused(tries({ milestones: [line(1, 30), line(2, 69)] }))).toMatchObject({ refusal: "not_whole_share", says: { percent: 99 } });
  });
  it("are refused where a line is half filled, or falls outside the work, beside its own field", () => {
    expect(refused(tries({ milestones: [line(1, null)] }))).toMatchObject({ refusal: "required", field: "milestones.percent.1" });
    expect(refused(tries({ milestones: [line(1, 100, "2026-10-01")] }))).toMatchObject({ field: "milestones.due.1" });
  });
  it("need a reason where the last payment falls after the cut-off of the year", () => {
    expect(refused(tries({ until: "2026-12-10" }))).toEqual({ refusal: "after_the_cutoff", field: "reason", says: { day: "2026-12-15" } });
    expect(body({ until: "2026-12-10", reason: "冬季施工，居民已知悉。" })).toMatchObject({ until: "2026-12-10" });
  });
});

describe("who is contracted", () => {
  const small = { approved: 2_000_000, amount: 2_000_000 };
  const cheap = (given: Partial<Omit<Dossier, "project">> = {}) =>
    d({ tender: null, holdings: [holding({ committed: 2_000_000 })], ...given }, small);
  it("is chosen first, unless the ladder lets the office place it directly", () => {
    expect(refused(tries({}, d({ tender: null })))).toEqual({ refusal: "award_first" });
    expect(refused(tries({}, d({ tender: { ...chosen, state: "opened" } })))).toEqual({ refusal: "award_first" });
    expect(done(tries({ amount: 1_900_000 }, cheap()))[0]?.body).toMatchObject({ way: "direct", tender: null });
  });
  it("is the one that was chosen, at most at the price of the choice", () => {
    const other = able({ id: "x" });
    expect(refused(tries({ supplier: "x" }, d({ suppliers: [able(), other] })))).toEqual({ refusal: "not_awarded", field: "supplier" });
    expect(refused(tries({ amount: 8_000_001 }, d({ tender: { ...chosen, amount: 8_000_000 } })))).toMatchObject({
      refusal: "over_the_award",
    });
  });
  it("is not suspended, not too young, looked up not long ago with nothing found", () => {
    const tried = (given: Parameters<typeof able>[0]) => refused(tries({}, d({ suppliers: [able(given)] }))).refusal;
    expect(tried({ suspended: true })).toBe("supplier_suspended");
    expect(tried({ founded: "2025-06-16" })).toBe("supplier_too_young");
    expect(tried({ founded: null })).toBe("supplier_too_young");
    expect(tried({ clear: false })).toBe("supplier_bad");
    expect(tried({ vettedOn: null })).toBe("supplier_unvetted");
    expect(tried({ vettedOn: "2025-06-14" })).toBe("supplier_unvetted");
    expect(done(tries({}, d({ suppliers: [able({ founded: "2025-06-15", vettedOn: "2025-06-15" })] })))).toHaveLength(1);
  });
  it("has not so much of the same that together it asks for a higher rung, unless somebody higher has said why", () => {
    const near = [{ receipt: "1", title: "另一处路灯", supplier, amount: 1_500_000, on: "2026-01-10" }];
    expect(refused(tries({ amount: 1_900_000 }, cheap({ near })))).toEqual({
      ...{ refusal: "splitting", field: "supplier" },
      says: { sum: 3_500_000, threshold: 3_000_000, count: 1 },
    });
    const allowed = fact(1, "splitting_allowed", "2026-06-12", {
      body: { supplier, sum: 3_500_000, threshold: 3_000_000, projects: ["1"] },
    });
    expect(done(tries({ amount: 1_900_000 }, cheap({ near, trail: [allowed] })))).toHaveLength(1);
  });
});

describe("after a contract that was ended", () => {
  const former = contracted({ state: "ended", settled: 2_000_000, claim: 500_000 });
  const again = (paid: number) =>
    d({
      contracts: [paid === 0 ? { ...former, claim: 0 } : former],
      payments: paid === 0 ? [] : [payment({ amount: paid, releasedOn: "2026-06-01", paidOn: "2026-06-01" })],
      tender: { ...chosen, n: 2 },
      holdings: [holding({ committed: 8_000_000 - paid, paid })],
    });
  it("no more is contracted than was approved and not used, and not what is owed for the work done", () => {
    expect(refused(tries({ amount: 6_000_001 }, again(2_500_000)))).toMatchObject({ refusal: "over_the_sum", says: { most: 5_500_000 } });
    expect(refused(tries({ amount: 8_000_000 }, again(0)))).toMatchObject({ says: { most: 6_000_000 } });
  });
  it("it is the second, and needs a choice of its own", () => {
    expect(done(tries({ amount: 5_000_000 }, again(2_500_000)))[0]).toMatchObject({ body: { contract: 2, tender: 2 } });
    expect(refused(tries({}, d({ contracts: [former] })))).toEqual({ refusal: "award_first" });
  });
});
