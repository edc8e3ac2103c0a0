import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fenOf, percentOf, plainYuan, yuan } from "#model/money.ts";

describe("fenOf reads what a person typed in yuan", () => {
  for (const [typed, fen] of [
    ["0", 0],
    ["1", 100],
    ["1234.5", 123450],
    ["1234.56", 123456],
    ["0.01", 1],
    ["1,234.50", 123450],
    ["1，234，567", 123456700],
    ["¥ 88", 8800],
    ["¥88.8元", 8880],
    ["  300 元 ", 30000],
    ["999999999999.99", 99999999999999],
  ] as const) {
    it(`“${typed}” is ${fen} fen`, () => expect(fenOf(typed)).toBe(fen));
  }

  for (const typed of [
    "",
    "元",
    "1.234",
    "-5",
    "+5",
    "1e3",
    "12,34",
    "1,2345",
    "1234,567",
    "１２",
    "0x10",
    "1 000",
    "1.",
    ".5",
    "万",
    "1万",
    "1234567890123",
    "NaN",
  ]) {
    it(`refuses “${typed}”`, () => expect(fenOf(typed)).toBeUndefined());
  }

  it("reads back every sum that it prints", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), (fen) => {
        expect(fenOf(plainYuan(fen))).toBe(fen);
        expect(fenOf(yuan(fen))).toBe(fen);
      }),
    );
  });
});

describe("yuan", () => {
  for (const [fen, plain, printed] of [
    [0, "0.00", "¥0.00"],
    [5, "0.05", "¥0.05"],
    [50, "0.50", "¥0.50"],
    [123450, "1234.50", "¥1,234.50"],
    [-123456789, "-1234567.89", "-¥1,234,567.89"],
    [100000000000, "1000000000.00", "¥1,000,000,000.00"],
  ] as const) {
    it(`prints ${fen} fen as ${printed}, always two decimals (P7.4)`, () => {
      expect(plainYuan(fen)).toBe(plain);
      expect(yuan(fen)).toBe(printed);
    });
  }
});

describe("percentOf", () => {
  it("rounds down to the fen", () => {
    expect(percentOf(101, 50)).toBe(50);
    expect(percentOf(99, 1)).toBe(0);
    expect(percentOf(200, 100)).toBe(200);
  });
  it("is exact where floats are not", () => expect(percentOf(9_007_199_254_740_991, 7)).toBe(630_503_947_831_869));
});
