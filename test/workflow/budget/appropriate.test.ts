import { describe, expect, it } from "vitest";
import type { OpenLine } from "#model/budget/region.ts";
import { perform } from "#workflow/act.ts";
import { appropriate } from "#workflow/budget/appropriate.ts";
import { at, clerk, done, finance, line, refused, street, streetPath } from "../../support/known.ts";

const open = (id: string, over: Partial<OpenLine> = {}): OpenLine => ({
  line: id,
  year: 2026,
  path: streetPath,
  title: id,
  requests: 0,
  waits: false,
  ...over,
});
const other = `2026-${street}-street`;
const row = (key: string, id = line, over = {}) => ({ key, line: id, amount: 100, document: "1号", on: "2026-06-01", ...over });
const asks = (rows: readonly ReturnType<typeof row>[], lines = [open(line, { requests: 2 }), open(other)], by = finance) =>
  perform(appropriate, { area: street, path: streetPath, lines }, by, { area: street, rows: [...rows] }, at());

describe("a list of appropriations", () => {
  it("asks for each line on its own, as the next request there, each with its document and its day", () =>
    expect(done(asks([row("1"), row("2", other, { amount: 7, document: "2号" })]))).toMatchObject([
      {
        subject: `line:${line}`,
        kind: "money_asked",
        on: "2026-06-01",
        body: { request: 3, kind: "APPROPRIATE", amount: 100, document: "1号" },
      },
      { subject: `line:${other}`, kind: "money_asked", body: { request: 1, amount: 7, document: "2号" } },
    ]));
  it("moves no money: that is for a second person", () => expect(done(asks([row("1")]))[0]?.entries).toBeUndefined());
  it("says beside each row what is wrong with it, all at once", () =>
    expect(refused(asks([row("1", "2026-nowhere-special"), row("2"), row("3"), row("4", other, { on: "2026-06-16" })]))).toMatchObject({
      refusal: "not_a_choice",
      field: "rows.line.1",
      more: [
        { refusal: "twice", field: "rows.line.3" },
        { refusal: "in_the_future", field: "rows.on.4" },
      ],
    }));
  it("not where a request waits already, not dated after the year of the line, not elsewhere", () => {
    expect(refused(asks([row("1")], [open(line, { waits: true })]))).toMatchObject({ refusal: "request_open", field: "rows.line.1" });
    expect(refused(asks([row("1")], [open(line, { year: 2025 })]))).toMatchObject({ refusal: "wrong_year", field: "rows.on.1" });
    expect(refused(asks([row("1")], [open(line, { path: "4403/440304" })]))).toMatchObject({ refusal: "not_your_role" });
  });
  it("by finance and the district", () => expect(refused(asks([row("1")], undefined, clerk))).toEqual({ refusal: "not_your_role" }));
});
