import { describe, expect, it } from "vitest";
import { monthsBefore, splitting } from "#model/procure/near.ts";
import { luohu } from "../../support/luohu.ts";

const matter = { class: "WORKS", amount: 2_000_000, urgent: false, path: "4403/440303", source: null };
const near = (amount: number, on: string) => ({ receipt: "1", title: "x", supplier: "s", amount, on });

describe("splitting", () => {
  const at = (...all: ReturnType<typeof near>[]) => splitting(luohu, matter, all, "2026-06-15");
  it("is what together asks for a higher rung of the ladder", () => {
    expect(at(near(1_000_000, "2026-01-01"))).toBeUndefined();
    expect(at(near(1_000_001, "2026-01-01"))).toMatchObject({ sum: 3_000_001, threshold: 3_000_000 });
  });
  it("looks back as many months as the policy says", () => {
    expect(at(near(5_000_000, "2025-06-15"))).toBeUndefined();
    expect(at(near(5_000_000, "2025-06-16"))).toMatchObject({ sum: 7_000_000 });
  });
  it("counts months across the new year", () => {
    expect(monthsBefore("2026-01-31", 12)).toBe("2025-01-31");
    expect(monthsBefore("2026-06-15", 6)).toBe("2025-12-15");
  });
});
