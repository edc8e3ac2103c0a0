import { describe, expect, it } from "vitest";
import { empty } from "#model/budget/entry.ts";
import { asksForecast, isLate, monthEnds, noContract, quartersOf } from "#model/budget/progress.ts";
import { quotaOf } from "#model/budget/quota.ts";
import { halfBefore, lastDayOf } from "#model/budget/report.ts";
import { voteKeptUntil } from "#model/budget/yearEnd.ts";
import { luohu } from "../../support/luohu.ts";

const sourced = <T>(value: T) => ({ value, source: "示例", grade: "U" as const });

describe("months and quarters", () => {
  it("end where the calendar ends them, the running one today", () => {
    expect(monthEnds(2024, "2024-03-05")).toEqual(["2024-01-31", "2024-02-29", "2024-03-05"]);
    expect(monthEnds(2024, "2025-03-05")).toHaveLength(12);
    expect(monthEnds(2026, "2025-03-05")).toEqual([]);
  });
  it("a quarter is the difference between its ends; what goes back is taken off where it goes back", () => {
    const at = (day: string, committed: number, paid: number) => ({ ...empty, day, appropriated: 100, committed, paid });
    expect(quartersOf([at("2026-03-31", 40, 0), at("2026-04-30", 30, 0), at("2026-06-30", 10, 20), at("2026-07-05", 10, 20)])).toEqual([
      { quarter: 1, appropriated: 100, established: 40, paid: 0 },
      { quarter: 2, appropriated: 0, established: -10, paid: 20 },
      { quarter: 3, appropriated: 0, established: 0, paid: 0 },
    ]);
  });
  it("a report is of the half-year that has ended", () => {
    expect([halfBefore("2024-07-01"), halfBefore("2024-06-30")]).toEqual([
      ["2024-01", "2024-06"],
      ["2023-07", "2023-12"],
    ]);
    expect([lastDayOf("2024-02"), lastDayOf("2024-12")]).toEqual(["2024-02-29", "2024-12-31"]);
  });
});

describe("what may slip into the next year", () => {
  it("is asked from August on", () => expect([asksForecast(2026, "2026-07-31"), asksForecast(2026, "2026-08-01")]).toEqual([false, true]));
  it("a contract that ends after the cut-off, and what has no contract", () => {
    expect([isLate({ due: "2026-12-15" }, 2026, "12-15"), isLate({ due: "2026-12-16" }, 2026, "12-15")]).toEqual([false, true]);
    expect(isLate({ due: noContract }, 2026, null)).toBe(true);
  });
});

describe("a community's quota", () => {
  const of = (given: Partial<typeof luohu.quota>, residents: number | null = null) =>
    quotaOf({ quota: { ...luohu.quota, ...given } }, residents);
  it("fixed: so much a year", () => expect(of({})).toBe(200_000_000));
  it("by heads: a base and so much for each full hundred; none while nobody has counted", () => {
    const perHead = { mode: sourced("per_head" as const), perHead: sourced({ base: 10_000_000, perHundred: 150_000 }) };
    expect([of(perHead, 4_250), of(perHead)]).toEqual([16_300_000, null]);
  });
  it("by competition: none", () => expect(of({ mode: sourced("competitive" as const) })).toBeNull());
  it("with what the policy lets be over-committed", () => expect(of({ overcommit: sourced(10) })).toBe(220_000_000));
});

it("a vote is kept to the end of the policy's last month of the new year", () => {
  const kept = (months: number) => voteKeptUntil({ yearEnd: { ...luohu.yearEnd, keepVote: sourced(months) } }, 2026);
  expect([kept(0), kept(2), kept(12), kept(14)]).toEqual(["2026-12-31", "2027-02-28", "2027-12-31", "2028-02-29"]);
});
