import { describe, expect, it } from "vitest";
import type { InputOf } from "#model/form.ts";
import type { contractForm } from "#model/procure/forms.ts";
import type { Dossier } from "#model/project.ts";
import { perform } from "#workflow/act.ts";
import { contract } from "#workflow/procure/contract.ts";
import { at, clerk, done, dossier, holding, line, refused, service, supplier, works } from "../../support/known.ts";
import { policyWith } from "../../support/policyWith.ts";

const input: InputOf<typeof contractForm> = {
  supplier,
  number: "合同-1",
  amount: 8_000_000,
  on: "2026-06-12",
  from: "2026-06-15",
  until: "2026-09-30",
};
const approved = {
  stage: "procurement",
  turn: "officer:works",
  gate: "approval",
  approved: 8_600_000,
  approvedOn: "2026-06-05",
  lastOn: "2026-06-05",
} as const;
const d = (given: Partial<Omit<Dossier, "project">> = {}, project = {}) =>
  dossier({ ...approved, ...project }, { holdings: [holding({ committed: 8_600_000 })], ...given });
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
