import { describe, expect, it } from "vitest";
import type { Approval, ApprovalRow } from "#model/approve/approval.ts";
import { perform } from "#workflow/act.ts";
import { confirm, discard } from "#workflow/approve/confirm.ts";
import { approver, at, clerk, done, finance, refused, service, street, streetPath, works } from "../../support/known.ts";

const row: ApprovalRow = {
  project: "100000001",
  title: "…",
  class: "WORKS",
  decision: "agree",
  amount: 1,
  gate: null,
  gateLabel: null,
  code: null,
  reason: "",
  done: false,
  proposer: "p-proposer",
  missing: 0,
  cap: 2,
  commits: true,
};
const table = (given: Partial<Approval> = {}): Approval => ({
  id: "a",
  area: street,
  path: streetPath,
  by: "approver",
  document: "示例8号",
  on: "2026-06-12",
  state: "prepared",
  preparedBy: service.id,
  confirmedAt: null,
  delegateOf: null,
  rows: [row],
  ...given,
});

describe("confirm", () => {
  const tries = (known = table(), by = approver) => perform(confirm, known, by, {}, at());

  it("the approver confirms the table once", () =>
    expect(done(tries())).toEqual([{ subject: "approval:a", kind: "confirmed", texts: {}, body: { delegate: false } }]));
  it("or a named delegate, and the fact says so", () => {
    const delegate = { ...approver, grants: approver.grants.map((grant) => ({ ...grant, delegateOf: "p-boss" })) };
    expect(done(tries(table(), delegate))).toMatchObject([{ body: { delegate: true } }]);
  });
  it("P8.3 even where money is short: the decision stands and waits", () =>
    expect(done(tries(table({ rows: [{ ...row, missing: 5 }] })))).toHaveLength(1));
  it("refused to who prepared it", () => expect(refused(tries(table({ preparedBy: approver.id })))).toEqual({ refusal: "second_person" }));
  it("refused with one's own project in it", () =>
    expect(refused(tries(table({ rows: [row, { ...row, proposer: approver.id }] })))).toEqual({ refusal: "own_project" }));
  it("refused to every other office", () => {
    for (const by of [service, works, finance, clerk]) expect(refused(tries(table(), by))).toEqual({ refusal: "not_your_role" });
  });
  it("a district's table is confirmed by the district, and a street's is not", () => {
    const district = { ...approver, id: "p-district", grants: approver.grants.map((grant) => ({ ...grant, role: "district" as const })) };
    expect(done(tries(table({ by: "district" }), district))).toHaveLength(1);
    expect(refused(tries(table(), district))).toEqual({ refusal: "not_your_role" });
    expect(refused(tries(table({ by: "district" })))).toEqual({ refusal: "not_your_role" });
  });
  it("refused twice, and after it was discarded", () => {
    for (const state of ["confirmed", "discarded"] as const) expect(refused(tries(table({ state })))).toEqual({ refusal: "approval_over" });
  });
});

describe("discard", () => {
  const tries = (known = table(), by = service) => perform(discard, known, by, {}, at());

  it("a table that is not confirmed can be thrown away by those who prepare or confirm", () => {
    for (const by of [service, works, approver]) expect(done(tries(table(), by))).toMatchObject([{ kind: "discarded" }]);
  });
  it("refused once it is confirmed", () => expect(refused(tries(table({ state: "confirmed" })))).toEqual({ refusal: "approval_over" }));
  it("refused to others", () => expect(refused(tries(table(), finance))).toEqual({ refusal: "not_your_role" }));
});
