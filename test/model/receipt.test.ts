import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readReceipt, receiptOf, spokenReceipt } from "#model/receipt.ts";

const eight = fc.stringMatching(/^\d{8}$/);
const put = (text: string, at: number, letter: string) => text.slice(0, at) + letter + text.slice(at + 1);

describe("the receipt number", () => {
  it("has nine digits and is read with spaces and dashes", () => {
    expect(receiptOf("30471852")).toHaveLength(9);
    const receipt = receiptOf("30471852");
    expect(readReceipt(` ${receipt.slice(0, 4)}-${receipt.slice(4, 8)} ${receipt.slice(8)} `)).toBe(receipt);
    expect(spokenReceipt(receipt)).toBe(`${receipt.slice(0, 3)} ${receipt.slice(3, 6)} ${receipt.slice(6)}`);
  });

  it("notices every slip of one digit", () => {
    fc.assert(
      fc.property(eight, (digits) => {
        const receipt = receiptOf(digits);
        expect(readReceipt(receipt)).toBe(receipt);
        for (let at = 0; at < 9; at++)
          for (const letter of "0123456789") if (letter !== receipt[at]) expect(readReceipt(put(receipt, at, letter))).toBeUndefined();
      }),
    );
  });

  it("notices every swap of two neighbours", () => {
    fc.assert(
      fc.property(eight, (digits) => {
        const receipt = receiptOf(digits);
        for (let at = 0; at < 8; at++) {
          const swapped = put(put(receipt, at, receipt[at + 1] ?? ""), at + 1, receipt[at] ?? "");
          expect(readReceipt(swapped)).toBe(swapped === receipt ? receipt : undefined);
        }
      }),
    );
  });

  it("after every pair of digits, each other pair in its place has another check digit or another reading", () => {
    const kept = new Set(Array.from({ length: 100 }, (_, n) => receiptOf(`000000${String(n).padStart(2, "0")}`)));
    expect(kept.size).toBe(100);
    const checks = Array.from({ length: 10 }, (_, n) => receiptOf(`0000000${n}`).at(-1));
    expect(new Set(checks).size).toBe(10);
  });

  for (const typed of ["", "12345678", "1234567890", "30471852x", "３０４７１８５２６"])
    it(`“${typed}” is none`, () => expect(readReceipt(typed)).toBeUndefined());
});
