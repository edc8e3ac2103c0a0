import { describe, expect, it } from "vitest";
import type { Payment } from "#model/standing.ts";
import { perform } from "#workflow/act.ts";
import { request } from "#workflow/pay/request.ts";
import { at, done, dossier, finance, firm, holding, refused, supplier, works } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";
import { contracted, payment } from "../../support/supply.ts";

const paidBefore = payment({ requestedBy: firm.id, releasedBy: "p-f", releasedOn: "2026-06-12", paidOn: "2026-06-12", voucher: "记-1" });
const input = { invoice: "发票-2", invoicedOn: null as string | null, invoiced: null as number | null, amount: 2_000_000, final: false };
const d = (payments: readonly Payment[] = [], paid = 0, project = {}) =>
  dossier(
    { stage: "payment", acceptedOn: "2026-06-10", supplier, contracted: 8_000_000, turn: "supplier", ...project },
    { payments, holdings: [holding({ committed: 8_000_000 - paid, paid })] },
  );
const tries = (given: Partial<typeof input> = {}, known = d(), by = firm) => perform(request, known, by, { ...input, ...given }, at());

describe("the supplier asks for money", () => {
  it("with an invoice; then it is the turn of finance, and nothing is paid yet", () => {
    const [draft] = done(tries());
    expect(draft).toMatchObject({
      kind: "requested",
      body: { payment: 1, amount: 2_000_000, invoice: "发票-2", final: false },
      to: { stage: "payment", turn: "officer:finance", due: { day: "2026-06-30" } },
    });
    expect(draft?.entries).toBeUndefined();
  });
  it("again, when the last was paid", () =>
    expect(done(tries({}, d([paidBefore], 3_000_000)))).toMatchObject([{ body: { payment: 2, final: false } }]));
  it("for all that is left: the last, whether it says so or not", () =>
    expect(done(tries({ amount: 5_000_000 }, d([paidBefore], 3_000_000)))).toMatchObject([{ body: { final: true } }]));
  it("for less, as the last", () => expect(done(tries({ final: true }))).toMatchObject([{ body: { final: true } }]));
});

describe("refused", () => {
  it("P8.4 over what is contracted and not yet paid", () => {
    expect(refused(tries({ amount: 8_000_001 }))).toEqual({ refusal: "over_the_sum", field: "amount", says: { most: 8_000_000 } });
    expect(refused(tries({ amount: 5_000_001 }, d([paidBefore], 3_000_000)))).toMatchObject({ says: { most: 5_000_000 } });
  });
  it("with an invoice that was used", () =>
    expect(refused(tries({ invoice: "发票-1" }, d([paidBefore], 3_000_000)))).toMatchObject({ refusal: "taken", field: "invoice" }));
  it("while another request is open", () => {
    for (const open of [
      { ...paidBefore, paidOn: null },
      { ...paidBefore, paidOn: null, releasedBy: null, releasedOn: null },
    ])
      expect(refused(tries({}, d([open])))).toEqual({ refusal: "payment_open" });
  });
  it("to anybody but its supplier", () => {
    for (const by of [works, finance]) expect(refused(tries({}, d(), by))).toEqual({ refusal: "not_your_role" });
  });
  it("P8.4 before it is accepted", () =>
    expect(refused(tries({}, d([], 0, { stage: "acceptance", acceptedOn: null })))).toMatchObject({ refusal: "nothing_due" }));
});

describe("while the work goes on", () => {
  const working = (contract = {}, given = {}) =>
    dossier(
      { stage: "delivery", supplier, contracted: 8_000_000, turn: "supplier" },
      { contracts: [contracted(contract)], holdings: [holding({ committed: 8_000_000 })], ...given },
    );
  it("the advance is asked for, once, and leaves the work's turn alone", () => {
    const [draft] = done(tries({ amount: 2_400_000 }, working({ advance: 30 })));
    expect(draft).toMatchObject({ body: { contract: 1, amount: 2_400_000, final: false } });
    expect(draft?.to).toBeUndefined();
    const given = payment({ amount: 2_400_000, releasedOn: "2026-06-12", paidOn: "2026-06-12" });
    expect(refused(tries({}, working({ advance: 30 }, { payments: [given] })))).toEqual({ refusal: "nothing_due" });
    expect(refused(tries({ final: true }, working({ advance: 30 })))).toMatchObject({ refusal: "not_accepted", field: "final" });
  });
  it("a dismissed supplier asks for what its work was worth, and nobody else for it", () => {
    const former = contracted({ state: "ended", settled: 2_000_000, endedOn: "2026-06-12" });
    const known = working({}, { contracts: [former, contracted({ n: 2, supplier: "91440300MA5EXAMP3M" })] });
    expect(done(tries({ amount: 2_000_000 }, known))).toMatchObject([{ body: { contract: 1 } }]);
    expect(refused(tries({ amount: 2_000_001 }, known))).toMatchObject({ refusal: "over_the_sum" });
  });
});

describe("the invoice", () => {
  it("has a total of its own, which is never less than what is asked for; its day is not to come", () => {
    expect(done(tries({ invoiced: 3_000_000, invoicedOn: "2026-06-14" }))).toMatchObject([
      { body: { price: 3_000_000, invoicedOn: "2026-06-14" } },
    ]);
    expect(refused(tries({ invoiced: 1_999_999 }))).toMatchObject({ refusal: "under_the_invoice", field: "invoiced" });
    expect(refused(tries({ invoicedOn: "2026-06-16" }))).toMatchObject({ refusal: "in_the_future", field: "invoicedOn" });
  });
  it("sent back once, may come again", () =>
    expect(done(tries({ invoice: "发票-1" }, d([payment({ rejectedOn: "2026-06-14" })])))).toHaveLength(1));
  it("is paid by its share where the place pays a share of the price", () => {
    const policy = {
      ...luohu,
      payment: { ...luohu.payment, kind: { ...luohu.payment.kind, value: { pays: "share", percent: 34 } } },
    } as typeof luohu;
    const shared = { ...d(), policy };
    expect(refused(tries({ invoiced: 5_000_000, amount: 1_700_001 }, shared))).toEqual({
      refusal: "over_the_share",
      field: "amount",
      says: { most: 1_700_000, percent: 34 },
    });
    expect(done(tries({ invoiced: 5_000_000, amount: 1_700_000 }, shared))).toHaveLength(1);
  });
});

describe("what is retained", () => {
  const known = (project = {}) => ({ ...d([], 0, project), contracts: [contracted({ retention: 3 })] });
  it("is not asked for before the warranty is over, and nothing before is the last", () => {
    expect(refused(tries({ amount: 7_760_001 }, known()))).toMatchObject({ refusal: "over_the_sum", says: { most: 7_760_000 } });
    expect(done(tries({ amount: 7_760_000 }, known()))).toMatchObject([{ body: { final: false } }]);
    expect(refused(tries({ final: true }, known()))).toEqual({ refusal: "in_warranty", field: "final", says: { day: "2027-06-10" } });
  });
  it("then is verified within fourteen days, and closes the project", () => {
    const left = {
      ...known({ acceptedOn: "2025-06-10" }),
      payments: [payment({ amount: 7_760_000, releasedOn: "2025-07-01", paidOn: "2025-07-01" })],
    };
    expect(done(tries({ amount: 240_000 }, left))).toMatchObject([
      { body: { final: true }, to: { turn: "officer:finance", due: { day: "2026-06-29", days: 14 } } },
    ]);
  });
});

describe("a review of the price", () => {
  it("comes first, where the policy wants it", () => {
    const value = { classes: ["WORKS"] };
    const policy = { ...luohu, payment: { ...luohu.payment, review: { ...luohu.payment.review, value } } };
    expect(refused(tries({}, { ...d(), policy }))).toEqual({ refusal: "review_first" });
    expect(done(tries({}, { ...d(), policy, contracts: [contracted({ price: 7_900_000 })] }))).toHaveLength(1);
  });
});
