import { describe, expect, it } from "vitest";
import { perform } from "#workflow/act.ts";
import { close, open } from "#workflow/meet/item.ts";
import { at, chair, clerk, done, member, refused } from "../../support/known.ts";
import { counted, item, moment, open as opened, sitting, votes } from "../../support/sitting.ts";

describe("open", () => {
  const tries = (known = sitting(), id = "m.1", by = chair, when = "2026-06-15T14:30") => perform(open, known, by, { item: id }, at(when));

  it("the chair or the clerk calls an item", () => {
    for (const by of [chair, clerk])
      expect(done(tries(sitting(), "m.2", by))).toEqual([{ subject: "meeting:m", kind: "item_opened", body: { item: "m.2" }, texts: {} }]);
  });
  it("from the morning of its day on", () => {
    expect(done(tries(sitting(), "m.1", chair, "2026-06-15T00:00"))).toHaveLength(1);
    expect(refused(tries(sitting(), "m.1", chair, "2026-06-14T23:59"))).toEqual({
      refusal: "too_early",
      says: { at: moment("2026-06-15T14:30") },
    });
  });
  it("refused to a member", () => expect(refused(tries(sitting(), "m.1", member(1)))).toEqual({ refusal: "not_your_role" }));
  it("refused while another is open: items are voted one by one", () =>
    expect(refused(tries(sitting({ items: [opened(1), item(2)] }), "m.2"))).toEqual({ refusal: "item_open" }));
  it("refused when none is left", () => expect(refused(tries(sitting({ items: [counted(1)] })))).toEqual({ refusal: "nothing_open" }));
  it("refused for an item of another sitting, or one that was decided", () => {
    for (const id of ["x.1", "m.1"])
      expect(refused(tries(sitting({ items: [counted(1), item(2)] }), id))).toMatchObject({ refusal: "not_a_choice", field: "item" });
  });
  it("refused when the sitting is over", () => expect(refused(tries(sitting({ state: "ended" })))).toEqual({ refusal: "sitting_over" }));
  it("refused for an item that is counted by hand", () => {
    expect(refused(tries(sitting({ items: [item(1, { method: "hands" }), item(2)] })))).toMatchObject({ refusal: "not_a_choice" });
    expect(refused(tries(sitting({ items: [item(1, { method: "paper" })] })))).toEqual({ refusal: "nothing_open" });
  });
});

describe("close", () => {
  const online = sitting({ items: [opened(1), item(2)], votes: votes("m.1", "for", 1, 9) });
  const tries = (known = online, id = "m.1", by = chair) => perform(close, known, by, { item: id }, at());

  it("online: nobody types a result, what was voted is counted", () => {
    expect(done(tries())).toEqual([{ subject: "meeting:m", kind: "item_closed", body: { item: "m.1", tally: null }, texts: {} }]);
  });
  it("refused to a member", () => expect(refused(tries(online, "m.1", member(1)))).toEqual({ refusal: "not_your_role" }));
  it("refused when nothing is open", () => expect(refused(tries(sitting()))).toEqual({ refusal: "nothing_open" }));
  it("refused for another item than the open one", () => expect(refused(tries(online, "m.2"))).toMatchObject({ refusal: "item_not_open" }));
});
