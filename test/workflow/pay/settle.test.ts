import { describe, expect, it } from "vitest";
import type { Dossier, Project } from "#model/project.ts";
import { perform } from "#workflow/act.ts";
import { attest } from "#workflow/pay/attest.ts";
import { forgive, refund } from "#workflow/pay/refund.ts";
import { settle, supplement } from "#workflow/pay/settle.ts";
import { approver, at, done, dossier, finance, firm, holding, line, lineWith, refused, supplier, works } from "../../support/known.ts";
import { contracted, payment } from "../../support/supply.ts";

const d = (project: Partial<Project> = {}, given: Partial<Dossier> = {}) =>
  dossier(
    { stage: "payment", acceptedOn: "2026-06-10", supplier, approved: 8_600_000, contracted: 8_000_000, ...project },
    { holdings: [holding({ committed: 8_000_000 })], lines: [lineWith({ appropriated: 20_000_000, committed: 8_000_000 })], ...given },
  );
const paid = (amount: number) => payment({ amount, releasedOn: "2026-06-12", paidOn: "2026-06-12" });

describe("settle: the price sent for review and the price found", () => {
  const input = { submitted: 8_000_000, price: 7_900_000, reviewer: "示例造价咨询公司", document: "审字1号", on: "2026-06-14", note: null };
  const tries = (given: Partial<typeof input> = {}, known = d(), by = works) => perform(settle, known, by, { ...input, ...given }, at());

  it("what is saved returns in the same write", () =>
    expect(done(tries())).toMatchObject([
      {
        kind: "settled",
        on: "2026-06-14",
        body: { contract: 1, submitted: 8_000_000, price: 7_900_000, document: "审字1号" },
        texts: { reviewer: "示例造价咨询公司" },
        entries: [{ line, kind: "DECOMMIT", amount: 100_000 }],
      },
    ]));
  it("what a former supplier is owed stays", () => {
    const former = contracted({ state: "ended", settled: 60_000 });
    const known = d({}, { contracts: [former, contracted({ n: 2, amount: 7_900_000 })] });
    expect(done(tries({ price: 7_800_000 }, known))).toMatchObject([{ entries: [{ amount: 140_000 }] }]);
  });
  it("beyond contract and changes only when more was approved; never more than was sent", () => {
    expect(refused(tries({ submitted: 9_000_000, price: 8_000_001 }))).toEqual({
      refusal: "over_the_contract",
      field: "price",
      says: { most: 8_000_000 },
    });
    expect(refused(tries({ submitted: 7_000_000 }))).toMatchObject({ refusal: "over_the_sum", field: "price" });
  });
  it("once, with nothing asked for on its way", () => {
    expect(refused(tries({}, d({}, { contracts: [contracted({ price: 1 })] })))).toEqual({ refusal: "settled_already" });
    expect(refused(tries({}, d({}, { payments: [payment()] })))).toEqual({ refusal: "payment_open" });
    expect(refused(tries({}, d(), finance))).toEqual({ refusal: "not_your_role" });
  });
});

describe("supplement: more is approved than the contract", () => {
  const tries = (amount: number, known = d(), by = approver) =>
    perform(supplement, known, by, { amount, document: "示例9号", reason: "地下障碍须另行处理。" }, at());

  it("by those who approved it, with its money", () =>
    expect(done(tries(8_700_000))).toMatchObject([
      {
        kind: "supplemented",
        body: { amount: 8_700_000, contracted: 8_700_000, approved: 8_700_000, shares: [{ line, amount: 8_700_000 }] },
        entries: [
          { kind: "HOLD", amount: 700_000 },
          { kind: "COMMIT", amount: 700_000 },
        ],
      },
    ]));
  it("refused without money, for no more, and to others", () => {
    const poor = d({}, { lines: [lineWith({ appropriated: 8_000_000, committed: 8_000_000 })] });
    expect(refused(tries(8_100_000, poor))).toEqual({ refusal: "money_gone", field: "amount", says: { missing: 100_000 } });
    expect(refused(tries(8_000_000))).toMatchObject({ refusal: "not_more" });
    for (const by of [works, finance, firm]) expect(refused(tries(8_100_000, d(), by))).toEqual({ refusal: "not_your_role" });
  });
});

describe("what was overpaid", () => {
  const failed = contracted({ state: "ended", settled: 1_000_000, claim: 500_000 });
  const owes = d(
    { stage: "procurement", acceptedOn: null, supplier: null },
    { contracts: [failed], payments: [paid(1_500_000)], holdings: [holding({ committed: 6_500_000, paid: 1_500_000 })] },
  );
  const back = (amount: number, known = owes) =>
    perform(refund, known, finance, { contract: "1", amount, on: "2026-06-15", voucher: "收-1", reason: "退回预付款。" }, at());
  const lost = (known = owes, by = approver) =>
    perform(forgive, known, by, { contract: "1", document: "示例8号", reason: "该单位已注销。" }, at());

  it("comes back to the line it was paid from, no more than is claimed", () => {
    expect(done(back(500_000))).toMatchObject([{ kind: "refunded", entries: [{ line, kind: "REFUND", amount: 500_000 }] }]);
    expect(refused(back(500_001))).toMatchObject({ refusal: "over_the_sum", says: { most: 500_000 } });
  });
  it("of a contract that runs, no more than was paid", () => {
    const known = d({}, { payments: [paid(1_500_000)], holdings: [holding({ committed: 6_500_000, paid: 1_500_000 })] });
    expect(refused(back(1_500_001, known))).toMatchObject({ says: { most: 1_500_000 } });
    expect(refused(back(1, d()))).toEqual({ refusal: "nothing_paid" });
  });
  it("is written off by the approver, all that is left of it", () => {
    const part = d({ stage: "procurement" }, { contracts: [{ ...failed, repaid: 200_000 }] });
    expect(done(lost(part))).toMatchObject([{ kind: "written_off", body: { contract: 1, amount: 300_000 } }]);
    expect(refused(lost(d()))).toEqual({ refusal: "no_claim" });
    expect(refused(lost(owes, finance))).toEqual({ refusal: "not_your_role" });
  });
});

describe("attest: a milestone by its own small form", () => {
  const parts = [1, 2].map((n) => ({ n, percent: 50, due: "2026-07-31", label: `第${n}期`, delivers: "", acceptedOn: null }));
  const working = (given: Partial<Project> = {}, milestones: readonly (typeof parts)[number][] = parts) =>
    d({ stage: "delivery", acceptedOn: null, startedOn: "2026-06-11", ...given }, { contracts: [contracted({ milestones })] });
  const tries = (known = working(), milestone = "1", by = works) =>
    perform(attest, known, by, { milestone, on: "2026-06-15", note: "看过，合格。" }, at());

  it("opens its instalment", () =>
    expect(done(tries())).toMatchObject([{ kind: "milestone_accepted", body: { contract: 1, milestone: 1 } }]));
  it("not the last one, which is accepted with the whole", () =>
    expect(refused(tries(working({}, parts.slice(1))))).toEqual({ refusal: "no_milestone" }));
  it("not before the start order, not by who delivers or proposed it", () => {
    expect(refused(tries(working({ startedOn: null })))).toEqual({ refusal: "not_started" });
    expect(refused(tries(working(), "1", firm))).toEqual({ refusal: "not_your_role" });
    expect(refused(tries(working({ proposer: works.id })))).toEqual({ refusal: "own_project" });
    expect(refused(tries(working(), "3"))).toMatchObject({ refusal: "not_a_choice" });
  });
});
