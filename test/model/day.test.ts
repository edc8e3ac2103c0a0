import { describe, expect, it } from "vitest";
import { addDays, clockTime, dayOf, daysBetween, endOf, isDay, stamp, startOf } from "#model/day.ts";

describe("days are those of Shanghai", () => {
  it("a day begins at 16:00 UTC of the day before", () => {
    expect(dayOf(Date.parse("2026-06-14T15:59:59.999Z"))).toBe("2026-06-14");
    expect(dayOf(Date.parse("2026-06-14T16:00:00.000Z"))).toBe("2026-06-15");
  });
  it("a day that ends has its last millisecond", () => {
    expect(dayOf(endOf("2026-06-15"))).toBe("2026-06-15");
    expect(dayOf(endOf("2026-06-15") + 1)).toBe("2026-06-16");
    expect(startOf("2026-06-16")).toBe(endOf("2026-06-15") + 1);
  });
  it("adds and subtracts over months, years and 29 February", () => {
    expect(addDays("2025-12-31", 1)).toBe("2026-01-01");
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
  });
  it("prints a moment with its offset", () => {
    expect(stamp(Date.parse("2026-06-15T01:00:00Z"))).toBe("2026-06-15T09:00:00+08:00");
    expect(clockTime(Date.parse("2026-06-15T01:00:00Z"))).toBe("2026-06-15 09:00");
  });
});

describe("isDay", () => {
  for (const day of ["2026-06-15", "2024-02-29"]) it(`${day} exists`, () => expect(isDay(day)).toBe(true));
  for (const day of ["2026-02-30", "2025-02-29", "2026-13-01", "2026-00-10", "2026-6-15", "2026/06/15", "2026-06-15T09:00", ""])
    it(`“${day}” does not`, () => expect(isDay(day)).toBe(false));
});
