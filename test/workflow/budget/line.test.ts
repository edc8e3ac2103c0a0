import { describe, expect, it } from "vitest";
import type { Book, MoneyRequest } from "#model/budget/book.ts";
import type { fundForm } from "#model/budget/forms.ts";
import type { InputOf } from "#model/form.ts";
import { perform } from "#workflow/act.ts";
import { deny, draw, fund, grant, remark } from "#workflow/budget/line.ts";
import { approver, at, clerk, done, finance, line, lineWith, refused, service, street, streetPath, who } from "../../support/known.ts";

const district = who("p-district", "district");
const request = (given: Partial<MoneyRequest> = {}): MoneyRequest => ({
  n: 1,
  kind: "APPROPRIATE",
  amount: 1_000,
  document: "示例1号",
  to: null,
  rest: null,
  on: "2026-06-12",
  askedBy: finance.id,
  state: "asked",
  ...given,
});
const book = (requests: readonly MoneyRequest[] = [], balance = { appropriated: 900, held: 400 }): Book => ({
  line: lineWith(balance),
  path: streetPath,
  title: "专项资金",
  remark: null,
  rest: null,
  others: [{ line: `2026-${street}-street`, path: streetPath, title: "街道配套" }],
  next: true,
  carry: "return_except_contracted",
  requests,
});

describe("draw: a line is opened", () => {
  const tries = (year: number, by = finance, lines: readonly string[] = [line]) =>
    perform(draw, { area: street, path: streetPath, lines }, by, { area: street, year, source: "special", title: "专项资金" }, at());
  it("of a year, an area and a source, once", () => {
    expect(done(tries(2027))).toEqual([
      {
        subject: "line:2027-440303009-special",
        kind: "line_opened",
        body: { year: 2027, area: street, source: "special" },
        texts: { title: "专项资金" },
      },
    ]);
    expect(refused(tries(2026))).toMatchObject({ refusal: "line_exists", field: "year" });
  });
  it("refused to other offices", () => {
    for (const by of [approver, clerk, service]) expect(refused(tries(2027, by))).toEqual({ refusal: "not_your_role" });
  });
});

describe("fund: money is asked for", () => {
  const input: InputOf<typeof fundForm> = { kind: "APPROPRIATE", amount: 1_000, document: "示例1号", on: "2026-06-12" };
  const tries = (given: Partial<typeof input> = {}, known = book(), by = finance) => perform(fund, known, by, { ...input, ...given }, at());

  it("with its document and day; nothing is booked yet", () => {
    const [draft] = done(tries({}, book([request({ state: "released" })])));
    expect(draft).toMatchObject({
      subject: `line:${line}`,
      kind: "money_asked",
      on: "2026-06-12",
      body: { request: 2, kind: "APPROPRIATE", amount: 1_000, document: "示例1号" },
    });
    expect(draft?.entries).toBeUndefined();
  });
  it("refused while another request waits", () => expect(refused(tries({}, book([request()])))).toEqual({ refusal: "payment_open" }));
  it("refused tomorrow", () => expect(refused(tries({ on: "2026-06-16" }))).toMatchObject({ refusal: "in_the_future", field: "on" }));
  it("a line of next year may be filled before, one of last year not after it", () => {
    const lastYear: Book = { ...book(), line: lineWith({ appropriated: 900 }, "2025-440303009-special") };
    expect(refused(tries({}, lastYear))).toMatchObject({ refusal: "wrong_year", field: "on", says: { year: 2025 } });
    expect(done(tries({ on: "2025-12-31" }, lastYear))).toHaveLength(1);
    expect(done(tries({}, { ...book(), line: lineWith({}, "2027-440303009-special") }))).toHaveLength(1);
  });
  it("withdrawn: no more than is available", () => {
    expect(refused(tries({ kind: "WITHDRAW", amount: 501 }))).toEqual({ refusal: "over_the_sum", field: "amount", says: { most: 500 } });
    expect(done(tries({ kind: "WITHDRAW", amount: 500 }))).toHaveLength(1);
  });
  it("refused to other offices", () => {
    for (const by of [approver, clerk]) expect(refused(tries({}, book(), by))).toEqual({ refusal: "not_your_role" });
  });
});

describe("grant: a second person releases it, and now it is booked", () => {
  const tries = (known = book([request()]), by = district) => perform(grant, known, by, {}, at());

  it("P8.1 I10 once, on the day of its document", () =>
    expect(done(tries())).toEqual([
      {
        subject: `line:${line}`,
        kind: "money_released",
        on: "2026-06-12",
        body: { request: 1, kind: "APPROPRIATE", amount: 1_000, document: "示例1号", to: null, rest: null },
        texts: {},
        entries: [{ line, kind: "APPROPRIATE", holder: null, amount: 1_000 }],
      },
    ]));
  it("V2.3.5 refused to who asked", () => expect(refused(tries(book([request()]), finance))).toEqual({ refusal: "second_person" }));
  it("refused when nothing waits", () => {
    for (const state of ["released", "declined"] as const)
      expect(refused(tries(book([request({ state })])))).toEqual({ refusal: "nothing_open" });
  });
  it("refused when what is to be withdrawn has been taken meanwhile", () => {
    expect(refused(tries(book([request({ kind: "WITHDRAW", amount: 501 })])))).toEqual({ refusal: "money_gone", says: { missing: 1 } });
    expect(done(tries(book([request({ kind: "WITHDRAW", amount: 500 })])))).toMatchObject([
      { entries: [{ kind: "WITHDRAW", amount: 500 }] },
    ]);
  });
  it("refused to other offices", () => {
    for (const by of [clerk, service]) expect(refused(tries(book([request()]), by))).toEqual({ refusal: "not_your_role" });
  });
});

describe("deny and remark", () => {
  it("a request is turned down, by who asked too; nothing is booked", () => {
    for (const by of [district, approver, finance])
      expect(done(perform(deny, book([request({ n: 3 })]), by, {}, at()))).toEqual([
        { subject: `line:${line}`, kind: "money_declined", body: { request: 3 }, texts: {} },
      ]);
    expect(refused(perform(deny, book(), district, {}, at()))).toEqual({ refusal: "nothing_open" });
    expect(refused(perform(deny, book([request()]), clerk, {}, at()))).toEqual({ refusal: "not_your_role" });
  });
  it("a remark explains a line; only finance writes it", () => {
    expect(done(perform(remark, book(), finance, { remark: "差额来自四舍五入" }, at()))).toEqual([
      { subject: `line:${line}`, kind: "remarked", body: {}, texts: { remark: "差额来自四舍五入" } },
    ]);
    expect(refused(perform(remark, book(), district, { remark: "差额" }, at()))).toEqual({ refusal: "not_your_role" });
  });
});
