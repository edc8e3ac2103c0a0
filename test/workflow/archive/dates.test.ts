import { describe, expect, it } from "vitest";
import { perform } from "#workflow/act.ts";
import { ask } from "#workflow/archive/ask.ts";
import { at, clerk, done, dossier, refused } from "../../support/known.ts";
import { fact, trail } from "../../support/trail.ts";

describe("the date of a paper act, between its neighbours", () => {
  const paid = (last: "paid" | "closed" = "paid", ...more: Parameters<typeof fact>[]) =>
    dossier({ stage: "payment" }, { trail: trail(last, ...more.map((one) => fact(...one))) });
  const why = { amount: null, class: null, reason: "录入有误", paper: "合同原件" };
  const date = (leaf: number, on: string, known = paid()) =>
    perform(ask, known, clerk, { fact: String(leaf), field: "on", on, ...why }, at());

  it("not before the step before it", () => {
    expect(refused(date(5, "2026-06-04"))).toEqual({ refusal: "before_the_last", field: "on", says: { day: "2026-06-05" } });
    expect(done(date(5, "2026-06-05"))).toHaveLength(1);
  });
  it("not after the step after it; a due time counted anew is no step", () => {
    expect(refused(date(5, "2026-06-11"))).toEqual({ refusal: "after_the_next", field: "on", says: { day: "2026-06-10" } });
    expect(done(date(5, "2026-06-10"))).toHaveLength(1);
    expect(done(date(3, "2026-06-08"))).toHaveLength(1);
    expect(refused(date(3, "2026-06-09"))).toMatchObject({ refusal: "after_the_next" });
  });
  it("the last payment up to today, though the end came with it", () => {
    expect(done(date(9, "2026-06-15", paid("closed")))).toHaveLength(1);
    expect(refused(date(9, "2026-06-16", paid("closed")))).toMatchObject({ refusal: "in_the_future" });
  });
  it("beside neighbours as they were corrected", () => {
    const corrected = paid("paid", [
      11,
      "corrected",
      "2026-06-13",
      { body: { fact: 3, field: "on", from: "2026-06-05", to: "2026-06-03" } },
    ]);
    expect(done(date(5, "2026-06-03", corrected))).toHaveLength(1);
    expect(refused(date(3, "2026-06-03", corrected))).toMatchObject({ refusal: "same_value" });
  });
  it("of no act that was done on screen", () => expect(refused(date(6, "2026-06-09"))).toMatchObject({ refusal: "not_correctable" }));
});
