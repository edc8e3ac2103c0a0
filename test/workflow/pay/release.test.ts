import { describe, expect, it } from "vitest";
import type { Dossier } from "#model/project.ts";
import type { Payment } from "#model/standing.ts";
import { perform } from "#workflow/act.ts";
import { book, bounce, release, stall, withhold } from "#workflow/pay/release.ts";
import {
  approver,
  at,
  done,
  dossier,
  finance,
  firm,
  holding,
  line,
  proposer,
  receipt,
  refused,
  supplier,
  works,
} from "../../support/known.ts";
import { contracted, payment } from "../../support/supply.ts";
import { fact } from "../../support/trail.ts";

const asked = payment({ requestedBy: firm.id });
const given: Payment = { ...asked, releasedBy: finance.id, releasedOn: "2026-06-12" };
const d = (payments: readonly Payment[], holdings = [holding({ committed: 8_000_000 })], project: Partial<Dossier["project"]> = {}) =>
  dossier(
    { stage: "payment", acceptedOn: "2026-06-10", supplier, contracted: 8_000_000, approvedBy: approver.id, ...project },
    { payments, holdings },
  );

describe("release: only now the money is paid out, once", () => {
  const tries = (known = d([asked]), by = finance, when = "2026-06-15T09:00") => perform(release, known, by, {}, at(when));

  it("P8.1 I10 by finance, from the line it was committed on", () =>
    expect(done(tries())).toMatchObject([
      {
        kind: "released",
        body: { payment: 1, amount: 3_000_000 },
        entries: [{ line, kind: "PAY", holder: `project:${receipt}`, amount: 3_000_000 }],
        to: { stage: "payment", turn: "officer:finance" },
      },
    ]));
  it("V2.3.5 refused to who asked, who approved and who proposed", () => {
    for (const known of [
      d([{ ...asked, requestedBy: finance.id }]),
      d([asked], undefined, { approvedBy: finance.id }),
      d([asked], undefined, { proposer: finance.id }),
    ])
      expect(refused(tries(known))).toEqual({ refusal: "second_person" });
  });
  it("refused to every other office", () => {
    for (const by of [works, approver, firm]) expect(refused(tries(d([asked]), by))).toEqual({ refusal: "not_your_role" });
  });
  it("refused when nothing is asked for", () => expect(refused(tries(d([])))).toEqual({ refusal: "nothing_to_pay" }));
  it("refused twice", () => expect(refused(tries(d([given])))).toEqual({ refusal: "payment_released" }));
  it("not offered in another year than that of its line", () => {
    const over = { refusal: "year_over", says: { year: 2026 } };
    expect(release.may(d([asked]), finance, at("2027-01-04"))).toEqual(over);
    expect(refused(tries(d([asked]), finance, "2027-01-04T09:00"))).toEqual(over);
    expect(done(tries(d([asked]), finance, "2026-12-31T23:59"))).toHaveLength(1);
  });
  it("P8.4 refused over what is committed", () =>
    expect(refused(tries(d([asked], [holding({ committed: 2_999_999 })])))).toMatchObject({
      refusal: "over_the_sum",
      says: { most: 2_999_999 },
    }));
});

describe("book: the bank's date and voucher", () => {
  const input = { on: "2026-06-15", voucher: "记-8526" };
  const tries = (
    known = d([given], [holding({ committed: 5_000_000, paid: 3_000_000 })]),
    more: Partial<typeof input> = {},
    by = finance,
  ) => perform(book, known, by, { ...input, ...more }, at());

  it("a part: the supplier can ask again", () =>
    expect(done(tries())).toMatchObject([
      {
        kind: "paid",
        on: "2026-06-15",
        body: { payment: 1, voucher: "记-8526" },
        to: { stage: "payment", turn: "supplier", due: { start: "2026-06-15", days: 30 } },
      },
    ]));
  it("by a voucher that has not paid this project on that day: one voucher may pay several projects, a number comes again in another month", () => {
    const before = { ...given, n: 2, paidOn: "2026-06-15", voucher: "记-8526" };
    const known = d([before, given], [holding({ committed: 5_000_000, paid: 3_000_000 })]);
    expect(refused(tries(known))).toEqual({ refusal: "taken", field: "voucher" });
    expect(done(tries(known, { voucher: "记-8527" }))).toMatchObject([{ kind: "paid" }]);
    const inMay = d([{ ...before, paidOn: "2026-05-15" }, given], [holding({ committed: 5_000_000, paid: 3_000_000 })]);
    expect(done(tries(inMay))).toMatchObject([{ kind: "paid" }]);
  });
  it("P9.8 the last: it closes, and what was not spent comes back in the same write", () => {
    const last = d([{ ...given, final: true }], [holding({ committed: 5_000_000, paid: 3_000_000 })]);
    expect(done(tries(last))).toMatchObject([
      { kind: "paid" },
      {
        kind: "closed",
        on: "2026-06-15",
        body: { returned: 5_000_000 },
        to: { stage: "closed", gate: null, turn: "officer:works" },
        entries: [{ line, kind: "DECOMMIT", amount: 5_000_000 }],
        tells: [proposer.id],
      },
    ]);
  });
  it("the last of all there was: nothing comes back", () =>
    expect(done(tries(d([{ ...given, final: true }], [holding({ paid: 8_000_000 })])))).toMatchObject([
      {},
      { body: { returned: 0 }, entries: [] },
    ]));
  it("refused before it is released", () => {
    for (const known of [d([asked]), d([])]) expect(refused(tries(known))).toEqual({ refusal: "nothing_to_pay" });
  });
  it("refused before the day of its release, and tomorrow", () => {
    expect(refused(tries(undefined, { on: "2026-06-11" }))).toMatchObject({
      refusal: "before_the_last",
      field: "on",
      says: { day: "2026-06-12" },
    });
    expect(refused(tries(undefined, { on: "2026-06-16" }))).toMatchObject({ refusal: "in_the_future" });
  });
  it("refused to its supplier", () => expect(refused(tries(undefined, {}, firm))).toEqual({ refusal: "not_your_role" }));
});

describe("before it is released", () => {
  it("it is sent back, with a reason, to who asked", () =>
    expect(done(perform(withhold, d([asked]), finance, { reason: "抬头写错" }, at()))).toMatchObject([
      { kind: "withheld", to: { turn: "supplier" }, tells: [firm.id] },
    ]));
  it("it waits for the cash of its line by name, once, and is released from there", () => {
    expect(done(perform(stall, d([asked]), finance, { note: "等第二批" }, at()))).toMatchObject([
      { kind: "cash_awaited", body: { payment: 1 } },
    ]);
    const waits = d([{ ...asked, waitsSince: "2026-06-14" }]);
    expect(refused(perform(stall, waits, finance, { note: "还在等" }, at()))).toEqual({ refusal: "waits_already" });
    expect(done(perform(release, waits, finance, {}, at()))).toHaveLength(1);
  });
  it("no more is released than is payable by then", () => {
    const settled = { ...d([asked]), contracts: [contracted({ amount: 8_000_000, price: 2_000_000 })] };
    expect(refused(perform(release, settled, finance, {}, at()))).toMatchObject({ refusal: "over_the_sum", says: { most: 2_000_000 } });
  });
});

describe("bounce: the bank sends it back", () => {
  const trail = [fact(7, "released", "2026-06-12", { body: { payment: 1, amount: 3_000_000, invoice: "发票-1" } })];
  const paidOut = [{ line, n: 4, kind: "PAY", amount: 3_000_000, seq: 7, subject: `project:${receipt}`, sign: 1, standing: true }] as const;
  const tries = (known: Dossier) => perform(bounce, known, finance, { on: "2026-06-15", document: "退-1", reason: "户名不符" }, at());
  it("its entries are reversed, and it waits to be released again", () => {
    const known = { ...d([given], [holding({ committed: 5_000_000, paid: 3_000_000 })]), trail, entries: paidOut };
    expect(done(tries(known))).toMatchObject([
      {
        kind: "bounced",
        body: { payment: 1, amount: 3_000_000, document: "退-1" },
        entries: [{ line, kind: "PAY", amount: 3_000_000, reverses: 4 }],
        to: { turn: "officer:finance" },
        tells: [firm.id],
      },
    ]);
  });
  it("refused before it is released", () => expect(refused(tries(d([asked])))).toEqual({ refusal: "nothing_to_pay" }));
});
