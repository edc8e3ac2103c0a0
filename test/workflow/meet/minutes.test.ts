import { describe, expect, it } from "vitest";
import { perform } from "#workflow/act.ts";
import { cancel, sign } from "#workflow/meet/minutes.ts";
import { at, chair, clerk, done, member, refused } from "../../support/known.ts";
import { asked, counted, item, open, sitting } from "../../support/sitting.ts";

describe("the chair signs the minutes", () => {
  const over = sitting({ items: [counted(1), counted(2, { result: "failed" })] });
  const tries = (known = over, by = chair, note: string | null = "两项均按程序表决。") => perform(sign, known, by, { note }, at());

  it("when every item is counted; a word may be added", () => {
    expect(done(tries())).toEqual([
      { subject: "meeting:m", kind: "minutes_signed", body: { results: 2 }, texts: { note: "两项均按程序表决。" } },
    ]);
    expect(done(tries(over, chair, null))[0]?.texts).toEqual({ note: "" });
  });
  it("refused before the hour of the sitting", () =>
    expect(refused(perform(sign, over, chair, { note: null }, at("2026-06-15T08:59")))).toEqual({
      refusal: "too_early",
      says: { at: over.at },
    }));
  it("refused to the clerk and to members", () => {
    for (const by of [clerk, member(1)]) expect(refused(tries(over, by))).toEqual({ refusal: "not_your_role" });
  });
  it("refused while an item is listed, open or not yet counted", () => {
    for (const left of [item(2), open(2), item(2, { state: "closed" })])
      expect(refused(tries(sitting({ items: [counted(1), left] })))).toEqual({ refusal: "items_left" });
  });
  it("refused while a correction waits for its second person", () =>
    expect(refused(tries({ ...over, correction: asked() }))).toEqual({ refusal: "correction_open" }));
  it("refused twice", () => expect(refused(tries({ ...over, state: "ended" }))).toEqual({ refusal: "sitting_over" }));
});

describe("a sitting is called off", () => {
  const tries = (known = sitting(), by = chair) => perform(cancel, known, by, { reason: "人数不足，改期召开。" }, at());

  it("and its projects are free for another, its members told", () => {
    for (const by of [chair, clerk]) {
      const [cancelled, ...freed] = done(tries(sitting(), by));
      expect(cancelled).toMatchObject({ subject: "meeting:m", kind: "cancelled", texts: { reason: "人数不足，改期召开。" } });
      expect(cancelled?.tells).toHaveLength(16);
      expect(freed).toMatchObject([
        { subject: "project:304718521", kind: "unscheduled", body: { meeting: "m", item: "m.1" } },
        { subject: "project:304718522", kind: "unscheduled", body: { meeting: "m", item: "m.2" } },
      ]);
    }
  });
  it("refused once an item has been called", () => {
    for (const called of [open(1), item(1, { state: "closed" }), counted(1)])
      expect(refused(tries(sitting({ items: [called, item(2)] })))).toEqual({ refusal: "item_called" });
  });
  it("refused to a member", () => expect(refused(tries(sitting(), member(1)))).toEqual({ refusal: "not_your_role" }));
  it("refused when it is over", () => expect(refused(tries(sitting({ state: "cancelled" })))).toEqual({ refusal: "sitting_over" }));
});
