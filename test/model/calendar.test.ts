import { describe, expect, it } from "vitest";
import { type Calendar, calendarDue, isWorkingDay, workingDaysLeft, workingDue } from "#model/calendar.ts";
import { endOf } from "#model/day.ts";
import years from "../../scripts/seed/data/calendar.json" with { type: "json" };
import { casesOf, without } from "../support/conformance.ts";

const published: Calendar = years;
const { "2026": of2026 } = published;
const only2026: Calendar = of2026 ? { "2026": of2026 } : {};

it.skipIf(without)("P7.1 every known case ends on its day", () => {
  const cases = casesOf<{ start: string; working_days: number; last_day: string }>("calendar/working-day-vectors.json");
  expect(cases.length).toBeGreaterThan(0);
  for (const { start, working_days, last_day } of cases)
    expect(workingDue(published, start, working_days), start).toMatchObject({ day: last_day, provisional: false });
});

describe("working days", () => {
  it("a weekend is off, a make-up Sunday is not, a holiday on a weekday is off", () => {
    expect(isWorkingDay(published, "2026-06-13")).toBe(false);
    expect(isWorkingDay(published, "2026-02-14")).toBe(true);
    expect(isWorkingDay(published, "2026-10-01")).toBe(false);
    expect(isWorkingDay(published, "2026-06-15")).toBe(true);
  });

  it("the first day is not counted", () => expect(workingDue(published, "2026-06-08", 1).day).toBe("2026-06-09"));

  it("P7.2 the last day is open to its last millisecond", () =>
    expect(workingDue(published, "2026-06-08", 5).at).toBe(endOf("2026-06-15")));

  it("counts what is left: nothing on the day itself, negative when it is past", () => {
    expect(workingDaysLeft(published, "2026-06-15", "2026-06-15")).toBe(0);
    expect(workingDaysLeft(published, "2026-06-12", "2026-06-16")).toBe(2);
    expect(workingDaysLeft(published, "2026-06-16", "2026-06-12")).toBe(-2);
  });

  it("what is due counts back to the same number of days left", () => {
    for (const count of [1, 5, 20])
      expect(workingDaysLeft(published, "2026-01-28", workingDue(published, "2026-01-28", count).day)).toBe(count);
  });
});

describe("P7.1 a year that nobody has loaded", () => {
  it("is provisional, counted by weekends", () => {
    expect(workingDue(only2026, "2026-12-28", 5)).toEqual({ day: "2027-01-04", at: endOf("2027-01-04"), provisional: true });
  });

  it("does not touch a time that ends before it", () =>
    expect(workingDue(only2026, "2026-12-28", 3)).toMatchObject({ day: "2026-12-31", provisional: false }));

  it("is also provisional when only days between lie in it", () => {
    const around: Calendar = { ...only2026, "2028": { off: [], work: [] } };
    expect(workingDue(around, "2026-12-31", 262)).toMatchObject({ day: "2028-01-03", provisional: true });
  });

  it("is counted anew when it is loaded: New Year off, a make-up Sunday worked", () => {
    const loaded: Calendar = { ...only2026, "2027": { off: ["2027-01-01"], work: ["2027-01-03"] } };
    expect(workingDue(loaded, "2026-12-28", 5)).toMatchObject({ day: "2027-01-04", provisional: false });
    const noMakeUp: Calendar = { ...only2026, "2027": { off: ["2027-01-01"], work: [] } };
    expect(workingDue(noMakeUp, "2026-12-28", 5)).toMatchObject({ day: "2027-01-05", provisional: false });
  });

  it("has calendar days like every other", () =>
    expect(calendarDue("2026-12-20", 30)).toEqual({ day: "2027-01-19", at: endOf("2027-01-19"), provisional: false }));
});
