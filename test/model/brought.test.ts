import { describe, expect, it } from "vitest";
import { readColumns, sheetOf } from "#model/brought.ts";
import { dayAsWritten } from "#model/day.ts";

const read = (sheet: readonly (readonly string[])[]) =>
  readColumns(sheet, headers, ["line", "amount"])?.map((cell) => [cell("line"), cell("amount")]);
const headers = { line: ["资金指标", "line"], amount: ["金额", "amount"] };

describe("rows that are brought", () => {
  it("are read by their headers, in any order; what stands in brackets makes no difference", () =>
    expect(
      read([
        ["金额（元）", "备注", "资金指标"],
        ["12.50", "x", "甲"],
      ]),
    ).toEqual([["甲", "12.50"]]));
  it("are not read where a column that is needed is missing", () => expect(read([["资金指标"], ["甲"]])).toBeUndefined());
  it("are not read in ten thousands: nobody guesses a sum", () =>
    expect(
      read([
        ["资金指标", "金额（万元）"],
        ["甲", "12.5"],
      ]),
    ).toBeUndefined());
  it("may be pasted with tabs or with commas and quotes", () => {
    expect(sheetOf("资金指标\t金额\n甲\t1,200.00\n")).toEqual([
      ["资金指标", "金额"],
      ["甲", "1,200.00"],
    ]);
    expect(sheetOf('\ufeff资金指标,金额\r\n"甲,""一""",“2”\r\n,3')).toEqual([
      ["资金指标", "金额"],
      ['甲,"一"', "“2”"],
      ["", "3"],
    ]);
  });
  it("days are read as offices write them; what is no day stays as it was", () =>
    expect(["2026/6/5", "2026年12月31日", "2026-06-05", "6月5日"].map(dayAsWritten)).toEqual([
      "2026-06-05",
      "2026-12-31",
      "2026-06-05",
      "6月5日",
    ]));
});
