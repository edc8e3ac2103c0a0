import { describe, expect, it } from "vitest";
import type { Payment } from "#model/standing.ts";
import { perform } from "#workflow/act.ts";
import { request } from "#workflow/pay/request.ts";
import { at, done, dossier, finance, firm, holding, refused, supplier, works } from "../../support/known.ts";
import { payment } from "../../support/supply.ts";

const paidBefore = payment({ requestedBy: firm.id, releasedBy: "p-f", releasedOn: "2026-06-12", paidOn: "2026-06-12", voucher: "记-1" });
const input = { invoice: "发票-2", invoicedOn: null, invoiced: null, amount: 2_000_000, final: false };
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
