import { describe, expect, it } from "vitest";
import type { Approval, ApprovalRow } from "#model/approve/approval.ts";
import type { Role } from "#model/people/roles.ts";
import { perform } from "#workflow/act.ts";
import { confirm, discard } from "#workflow/approve/confirm.ts";
import { neededAt } from "#workflow/several.ts";
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
  shares: [],
  proposer: "p-proposer",
  missing: 0,
  cap: 2,
  commits: true,
};
const table = (given: Partial<Approval> = {}): Approval => ({
  id: "a",
  area: street,
  path: streetPath,
  by: ["approver"],
  needed: 1,
  override: null,
  confirmations: [],
  document: "示例8号",
  on: "2026-06-12",
  state: "prepared",
  dissent: null,
  preparedBy: service.id,
  confirmedAt: null,
  delegateOf: null,
  rows: [row],
  ...given,
});

describe("confirm", () => {
  const tries = (known = table(), by = approver) => perform(confirm, known, by, {}, at());

  it("the approver confirms the table once", () =>
    expect(done(tries())).toEqual([{ subject: "approval:a", kind: "confirmed", texts: {}, body: { delegate: false, role: "approver" } }]));
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
    expect(done(tries(table({ by: ["district"] }), district))).toHaveLength(1);
    expect(refused(tries(table(), district))).toEqual({ refusal: "not_your_role" });
    expect(refused(tries(table({ by: ["district"] })))).toEqual({ refusal: "not_your_role" });
  });
  it("refused twice, and after it was discarded", () => {
    for (const state of ["confirmed", "discarded"] as const) expect(refused(tries(table({ state })))).toEqual({ refusal: "approval_over" });
  });
});

describe("confirm, where several must", () => {
  const both: readonly Role[] = ["approver", "officer:finance"];
  const first = [{ role: "approver", person: approver.id }];
  const tries = (given: Partial<Approval>, by = finance) => perform(confirm, table({ by: both, needed: 2, ...given }), by, {}, at());

  it("each confirms in their own role and person, in whatever order they come", () => {
    expect(done(tries({}, approver))).toMatchObject([{ body: { role: "approver" } }]);
    expect(done(tries({ confirmations: first }))).toMatchObject([{ kind: "confirmed", body: { role: "officer:finance" } }]);
    expect(done(tries({}))).toMatchObject([{ body: { role: "officer:finance" } }]);
  });
  it("no one counts twice: not a person who has both roles, not a role by two persons", () => {
    const two = { ...approver, grants: [...approver.grants, ...finance.grants] };
    expect(refused(tries({ confirmations: first }, two))).toEqual({ refusal: "already_signed" });
    expect(refused(tries({ confirmations: first }, { ...approver, id: "p-approver-2" }))).toEqual({ refusal: "already_signed" });
  });
  it("refused to who prepared it, whatever their role", () =>
    expect(refused(tries({ preparedBy: finance.id }))).toEqual({ refusal: "second_person" }));
  it("refused to an office that the gate does not name", () => expect(refused(tries({}, works))).toEqual({ refusal: "not_your_role" }));
});

describe("confirm, where something is over its cap and another must agree to that", () => {
  const district = { ...approver, id: "p-district", grants: approver.grants.map((grant) => ({ ...grant, role: "district" as const })) };
  const over = { by: ["approver", "officer:finance"] as const, needed: 1, override: "district" as const };
  const first = [{ role: "approver", person: approver.id }];
  const tries = (given: Partial<Approval>, by = approver) => perform(confirm, table({ ...over, ...given }), by, {}, at());

  it("in whatever order they come", () => {
    expect(done(tries({}))).toMatchObject([{ body: { role: "approver" } }]);
    expect(done(tries({ confirmations: first }, district))).toMatchObject([{ kind: "confirmed", body: { role: "district" } }]);
    expect(done(tries({}, district))).toMatchObject([{ body: { role: "district" } }]);
  });
  it("refused to the others once enough of them have, who are told whose turn it is", () =>
    expect(refused(tries({ confirmations: first }, finance))).toEqual({ refusal: "cap_awaits", says: { role: "district" } }));
  it("refused to who has confirmed, even if they hold that role too", () => {
    const both = { ...approver, grants: [...approver.grants, ...district.grants] };
    expect(refused(tries({ confirmations: first }, both))).toEqual({ refusal: "already_signed" });
  });
  it("one whom the gate names anyway counts for both", () =>
    expect(done(tries({ override: "officer:finance" }, finance))).toMatchObject([{ body: { role: "officer:finance" } }]));
});

describe("how many are needed", () => {
  const three: Role[] = ["approver", "officer:finance", "officer:works"];
  it.each([
    ["any of three is one", "any", 1],
    ["all of three are three", "all", 3],
    ["two thirds of three are two", [2, 3], 2],
    ["more than half a person is a whole one", [1, 2], 2],
  ] as const)("%s", (_what, need, count) =>
    expect(neededAt({ by: three, need: need === "any" || need === "all" ? need : [...need] })).toBe(count),
  );
});

describe("discard", () => {
  const tries = (known = table(), by = service) => perform(discard, known, by, { reason: "第二项的金额与会议纪要不一致。" }, at());

  it("a table that is not confirmed can be thrown away by those who prepare or confirm, who say why", () => {
    for (const by of [service, works, approver])
      expect(done(tries(table(), by))).toMatchObject([{ kind: "discarded", texts: { reason: "第二项的金额与会议纪要不一致。" } }]);
  });
  it("whoever its gate asks beside the approver may disagree with it too", () =>
    expect(done(tries(table({ by: ["approver", "officer:finance"], needed: 2 }), finance))).toMatchObject([{ kind: "discarded" }]));
  it("refused once it is confirmed", () => expect(refused(tries(table({ state: "confirmed" })))).toEqual({ refusal: "approval_over" }));
  it("refused to others", () => expect(refused(tries(table(), finance))).toEqual({ refusal: "not_your_role" }));
});
