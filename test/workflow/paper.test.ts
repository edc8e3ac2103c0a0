import { expect, it } from "vitest";
import { checkPaperDate } from "#workflow/paper.ts";
import { at } from "../support/known.ts";

const check = (on: string, notBefore = "2026-05-01", backDays = 30) => checkPaperDate(on, notBefore, backDays, at("2026-06-15"));

it("today is right, and so is the last day that the policy reaches back to", () => {
  for (const on of ["2026-06-15", "2026-05-16"]) expect(check(on)).toBeUndefined();
});
it("the day of the step before it is right", () => expect(check("2026-06-01", "2026-06-01")).toBeUndefined());
it("not in the future", () =>
  expect(check("2026-06-16")).toEqual({ refusal: "in_the_future", field: "on", says: { today: "2026-06-15" } }));
it("not before the step before it, named first even where it is too long ago", () =>
  expect(check("2026-04-30")).toEqual({ refusal: "before_the_last", field: "on", says: { day: "2026-05-01" } }));
it("not too long ago", () =>
  expect(check("2026-05-15")).toEqual({ refusal: "too_far_back", field: "on", says: { day: "2026-05-16", days: 30 } }));
it("no way back where the policy allows none", () => {
  expect(check("2026-06-14", "2026-05-01", 0)).toMatchObject({ refusal: "too_far_back" });
  expect(check("2026-06-15", "2026-05-01", 0)).toBeUndefined();
});
it("beside the field that it was typed in", () =>
  expect(checkPaperDate("2026-06-16", "2026-01-01", 30, at("2026-06-15"), "signed")).toMatchObject({ field: "signed" }));
