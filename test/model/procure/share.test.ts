import { describe, expect, it } from "vitest";
import { shares } from "#model/procure/share.ts";
import { Dice } from "../../support/town/dice.ts";

/** A thousand numbers by a linear congruence, the same every time. */
const thrown: number[] = [];
for (let seed = 8; thrown.length < 1_009; thrown.push(seed)) seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;

describe("a sum in parts", () => {
  it("gives what is left over to the largest remainder, of equal ones to the first", () => {
    expect(shares(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(shares(100, [1, 2, 4])).toEqual([14, 29, 57]);
    expect(shares(1, [50, 50])).toEqual([1, 0]);
  });
  it("adds up to the fen, with no part a fen away from its exact share, for any sum and weights", () => {
    const dice = new Dice(thrown);
    for (let n = 0; n < 2_000; n++) {
      const whole = dice.int(0, 9_999_999_999);
      const weights = Array.from({ length: dice.int(1, 12) }, () => dice.int(1, 100_000));
      const total = weights.reduce((sum, one) => sum + one, 0);
      const parts = shares(whole, weights);
      expect(parts.reduce((sum, one) => sum + one, 0)).toBe(whole);
      for (const [index, part] of parts.entries()) expect(Math.abs(part - (whole * (weights[index] ?? 0)) / total)).toBeLessThan(1.001);
    }
  });
});
