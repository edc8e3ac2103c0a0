import { describe, expect, it } from "vitest";
import { leading, type Package, type Part, packageOf, packed, shareOf, sharesByApproval } from "#model/procure/package.ts";
import { Dice } from "../../support/town/dice.ts";

/** Numbers by a linear congruence, the same every time. */
const thrown: number[] = [];
for (let seed = 17; thrown.length < 1_009; thrown.push(seed)) seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;

describe("a price over the projects of a package", () => {
  it("adds up to the fen, above no approval, no part a fen away from its exact share, for any approvals and any price within their sum", () => {
    const throws = new Dice(thrown);
    for (let round = 0; round < 2_000; round++) {
      const parts = Array.from({ length: throws.int(2, 12) }, () => ({ approved: throws.int(1, 30_000_000) }));
      const total = parts.reduce((sum, one) => sum + one.approved, 0);
      const price = throws.rarely(5) ? total : throws.int(1, total);
      const shares = sharesByApproval(price, parts);
      expect(shares.reduce((sum, one) => sum + one, 0)).toBe(price);
      for (const [index, { approved }] of parts.entries()) {
        const share = shares[index] ?? 0;
        expect(share).toBeLessThanOrEqual(approved);
        expect(Math.abs(Number(BigInt(share) * BigInt(total) - BigInt(price) * BigInt(approved)))).toBeLessThan(total);
      }
    }
  });
  it("at the full price everybody has what was approved for it", () =>
    expect(sharesByApproval(4_700_001, [{ approved: 2_000_000 }, { approved: 1_500_000 }, { approved: 1_200_001 }])).toEqual([
      2_000_000, 1_500_000, 1_200_001,
    ]));
});

describe("who is in a package", () => {
  const part = (project: string, state: Part["state"] = "in", share: number | null = null): Part => ({
    ...{ project, title: project, areaName: "", approved: 100, share, state },
  });
  const all = (state: Package["state"], ...parts: Part[]): Package => ({
    ...{ lead: "1", n: 1, title: "", way: "quotes", least: 3, total: 200, tender: null, state, parts },
  });
  const seen = (receipt: string, pack: Package | null) => ({ package: pack, project: { receipt } });
  it("leads it, or is procured with it, until its own contract is signed or it leaves", () => {
    const open = all("open", part("1"), part("2"));
    expect([leading(seen("1", open)), leading(seen("2", open))]).toEqual([open, undefined]);
    expect([packed(seen("1", open)), packed(seen("2", open))]).toEqual([false, true]);
    expect(packageOf(seen("2", all("divided", part("1", "in", 50), part("2", "signed", 50))))).toBeUndefined();
    expect(packageOf(seen("2", all("divided", part("1", "in", 50), part("2", "left", 50))))).toBeUndefined();
    expect(packageOf(seen("1", null))).toBeUndefined();
  });
  it("has a share once the price is divided", () => {
    expect(shareOf(seen("2", all("open", part("1"), part("2"))))).toBeUndefined();
    expect(shareOf(seen("1", all("divided", part("1", "in", 60), part("2", "in", 40))))).toBe(60);
  });
});
