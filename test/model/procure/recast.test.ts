import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Pool } from "#model/procure/origin.ts";
import { dealt } from "#model/procure/recast.ts";

const pool = (line: string, amount: number, later = false): Pool => ({ line, order: null, amount, later });

describe("what is committed is dealt out to what goes on", () => {
  it("each draws on every line as the whole did, by the largest remainder", () =>
    expect(dealt([pool("2026", 100), pool("2027", 50, true)], [100, 50])).toEqual([
      [pool("2026", 67), pool("2027", 33, true)],
      [pool("2026", 33), pool("2027", 17, true)],
    ]));
  it("of what is not needed the last lines are left over", () =>
    expect(dealt([pool("2026", 100), pool("2027", 50)], [60, 40])).toEqual([[pool("2026", 60)], [pool("2026", 40)]]));

  const sums = fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 6 });
  it("whatever the lines and sums: each gets its own to the fen, and no line gives more than it has", () =>
    fc.assert(
      fc.property(sums, sums, fc.nat(99), (lines, weights, less) => {
        const total = lines.reduce((sum, one) => sum + one, 0);
        const given = Math.max(weights.length, Math.floor((total * (100 - less)) / 100));
        fc.pre(given <= total);
        const all = weights.reduce((sum, one) => sum + one, 0);
        const asked = weights.map((one) => Math.max(1, Math.floor((given * one) / all)));
        fc.pre(asked.reduce((sum, one) => sum + one, 0) <= total);
        const parts = dealt(
          lines.map((amount, index) => pool(`line ${index}`, amount)),
          asked,
        );
        expect(parts.map((part) => part.reduce((sum, one) => sum + one.amount, 0))).toEqual(asked);
        for (const [index, amount] of lines.entries()) {
          const taken = parts.flat().filter((one) => one.line === `line ${index}`);
          expect(taken.reduce((sum, one) => sum + one.amount, 0)).toBeLessThanOrEqual(amount);
          expect(taken.every((one) => one.amount > 0)).toBe(true);
        }
      }),
    ));
});
