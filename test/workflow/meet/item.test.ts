import { describe, expect, it } from "vitest";
import type { InputOf } from "#model/form.ts";
import type { closingForm } from "#model/meet/forms.ts";
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
});

type Closing = InputOf<typeof closingForm>;
const none = { for: null, against: null, abstain: null };

describe("close", () => {
  const online = sitting({ items: [opened(1), item(2)], votes: votes("m.1", "for", 1, 9) });
  const tries = (known = online, input: Partial<Closing> = {}, by = chair) =>
    perform(close, known, by, { item: "m.1", ...none, ...input }, at());

  it("online: nobody types a result, what was voted is counted", () => {
    expect(done(tries(online, { for: 14, against: 0, abstain: 0 }))).toEqual([
      { subject: "meeting:m", kind: "item_closed", body: { item: "m.1", tally: null }, texts: {} },
    ]);
  });
  it("refused to a member", () => expect(refused(tries(online, {}, member(1)))).toEqual({ refusal: "not_your_role" }));
  it("refused when nothing is open", () => expect(refused(tries(sitting()))).toEqual({ refusal: "nothing_open" }));
  it("refused for another item than the open one", () =>
    expect(refused(tries(online, { item: "m.2" }))).toMatchObject({ refusal: "item_not_open" }));
});

describe("close, by hands", () => {
  const hands = sitting({ method: "hands", items: [opened(1)] });
  const tries = (input: Partial<Closing>, known = hands, by = clerk) => perform(close, known, by, { item: "m.1", ...none, ...input }, at());

  it("the clerk counts, and the hands add up to those present", () =>
    expect(done(tries({ for: 10, against: 3, abstain: 1 }))).toMatchObject([
      { kind: "item_closed", body: { tally: { for: 10, against: 3, abstain: 1 } } },
    ]));
  it("who is recused has no hand", () => {
    const own = sitting({ method: "hands", items: [opened(1, { proposer: "p-member-1" })] });
    expect(refused(tries({ for: 14, against: 0, abstain: 0 }, own))).toMatchObject({
      refusal: "does_not_add_up",
      says: { counted: 14, present: 13 },
    });
    expect(done(tries({ for: 13, against: 0, abstain: 0 }, own))).toHaveLength(1);
  });
  it("refused when they do not add up", () => {
    for (const [yes, counted] of [
      [9, 13],
      [11, 15],
    ] as const)
      expect(refused(tries({ for: yes, against: 3, abstain: 1 }))).toEqual({
        refusal: "does_not_add_up",
        field: "for",
        says: { counted, present: 14 },
      });
  });
  it("refused with a number left out, beside it", () => {
    expect(refused(tries({ against: 3, abstain: 1 }))).toMatchObject({ refusal: "required", field: "for" });
    expect(refused(tries({ for: 10, abstain: 1 }))).toMatchObject({ refusal: "required", field: "against" });
    expect(refused(tries({ for: 10, against: 4 }))).toMatchObject({ refusal: "required", field: "abstain" });
  });
  it("refused to the chair: who leads does not count", () =>
    expect(refused(tries({ for: 14, against: 0, abstain: 0 }, hands, chair))).toEqual({ refusal: "not_your_role" }));
});
