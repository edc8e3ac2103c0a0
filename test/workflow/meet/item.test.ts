import { describe, expect, it } from "vitest";
import type { Sitting } from "#model/meet/sitting.ts";
import { countOf } from "#model/meet/voters.ts";
import { perform } from "#workflow/act.ts";
import { adjourn } from "#workflow/meet/adjourn.ts";
import { sittingMoves } from "#workflow/meet/count.ts";
import { close, open, separate } from "#workflow/meet/item.ts";
import { recuse } from "#workflow/meet/vote.ts";
import { at, chair, clerk, done, member, refused } from "../../support/known.ts";
import { counted, item, moment, open as opened, seats, sitting, votes } from "../../support/sitting.ts";

describe("open", () => {
  const tries = (known = sitting(), id: string | string[] = "m.1", by = chair, when = "2026-06-15T14:30") =>
    perform(open, known, by, { item: [id].flat() }, at(when));

  it("the chair or the clerk calls an item", () => {
    for (const by of [chair, clerk])
      expect(done(tries(sitting(), "m.2", by))).toEqual([{ subject: "meeting:m", kind: "item_opened", body: { item: "m.2" }, texts: {} }]);
  });
  it("once the hour of the sitting has come", () => {
    const known = sitting({ at: moment("2026-06-15T14:30") });
    expect(done(tries(known, "m.1", chair, "2026-06-15T14:30"))).toHaveLength(1);
    for (const when of ["2026-06-14T23:59", "2026-06-15T14:29"])
      expect(refused(tries(known, "m.1", chair, when))).toEqual({ refusal: "too_early", says: { at: known.at } });
  });
  it("and only until the end of its day", () => {
    expect(done(tries(sitting(), "m.1", chair, "2026-06-15T23:59"))).toHaveLength(1);
    expect(refused(tries(sitting(), "m.1", chair, "2026-06-16T00:00"))).toEqual({ refusal: "day_over", says: { day: "2026-06-15" } });
  });
  it("P4.5 refused while too few are there: eleven of sixteen are more than two thirds, ten are not", () => {
    const here = (count: number, given: Partial<Sitting> = {}) =>
      sitting({ seats: seats.map((one, index) => ({ ...one, present: index < count })), ...given });
    expect(done(tries(here(11)))).toHaveLength(1);
    expect(refused(tries(here(10)))).toEqual({ refusal: "too_few_here", says: { here: 10, n: 1 } });
    const aside = here(11, { votes: votes("m.1", "recused", 1, 1) });
    expect(refused(tries(aside))).toEqual({ refusal: "too_few_here", field: "item", says: { here: 10, n: 1 } });
    expect(done(tries(aside, "m.2"))).toHaveLength(1);
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

describe("too few came", () => {
  const few = sitting({
    seats: seats.map((one, index) => ({ ...one, present: index < 10 })),
    items: [item(1), item(2, { method: "hands" })],
  });
  const tries = (known = few, ids = ["m.1", "m.2"], by = chair, when = "2026-06-15T09:00") =>
    perform(adjourn, known, by, { item: ids }, at(when));

  it("P4.5 whoever leads says so, and the items close without a vote: none has a decision", () => {
    for (const by of [chair, clerk])
      expect(done(tries(few, ["m.1", "m.2"], by))).toEqual(
        ["m.1", "m.2"].map((id) => ({ subject: "meeting:m", kind: "item_closed", body: { item: id, tally: null }, texts: {} })),
      );
    const over = { ...few, items: few.items.map((one) => ({ ...one, state: "closed" as const, closedLeaf: 90 })) };
    expect(sittingMoves(over, at()).map(({ body }) => body)).toMatchObject([{ result: "no_quorum" }, { result: "no_quorum" }]);
  });
  it("also on another day than the sitting's", () => expect(done(tries(few, ["m.1"], chair, "2026-06-17T09:00"))).toHaveLength(1));
  it("refused where enough are there, for an item that has them, and before the hour", () => {
    expect(refused(tries(sitting()))).toEqual({ refusal: "enough_came" });
    const aside = sitting({ seats: seats.map((one, n) => ({ ...one, present: n < 11 })), votes: votes("m.1", "recused", 1, 1) });
    expect(done(tries(aside, ["m.1"]))).toHaveLength(1);
    expect(refused(tries(aside, ["m.2"]))).toEqual({ refusal: "not_a_choice", field: "item" });
    expect(refused(tries(few, ["m.1"], chair, "2026-06-15T08:59"))).toMatchObject({ refusal: "too_early" });
  });
  it("refused while an item is open, and to a member", () => {
    expect(refused(tries({ ...few, items: [opened(1), item(2)] }))).toEqual({ refusal: "item_open" });
    expect(refused(tries(few, ["m.1"], member(1)))).toEqual({ refusal: "not_your_role" });
  });
});

describe("an item that is left open", () => {
  const left = sitting({ items: [opened(1), opened(2, { together: 1 }), item(3)], votes: votes("m.1", "for", 1, 9) });
  const kinds = (when: string) => sittingMoves(left, at(when)).map(({ kind, body }) => [kind, "item" in body && body.item]);

  it("is closed by the clock when the day of its sitting is over, with what was voted", () => {
    expect(kinds("2026-06-15T23:59")).toEqual([]);
    expect(kinds("2026-06-16T00:00")).toEqual([
      ["item_closed", "m.1"],
      ["item_closed", "m.2"],
    ]);
  });
});

describe("en bloc: several items as one vote", () => {
  const known = (given: Partial<Sitting> = {}): Sitting => {
    const plain = sitting({ items: [item(1), item(2), item(3)], ...given });
    return { ...plain, rule: { ...plain.rule, enBloc: true } };
  };
  const tries = (of: Sitting, ids = ["m.2", "m.1"]) => perform(open, of, chair, { item: ids }, at());

  it("is opened under the first of them on the agenda", () =>
    expect(done(tries(known()))).toMatchObject([{ kind: "item_opened", body: { item: "m.1", together: ["m.2"] } }]));
  it("refused where the body votes item by item", () =>
    expect(refused(tries(sitting()))).toEqual({ refusal: "not_one_vote", field: "item" }));
  it("refused for items that are voted on in different ways", () =>
    expect(refused(tries(known({ items: [item(1), item(2, { method: "closed" })] })))).toMatchObject({ refusal: "not_one_vote" }));
  it("refused where somebody steps back from one of them and not from the other: it is one vote with one result", () =>
    expect(refused(tries(known({ votes: votes("m.2", "recused", 1, 1) })))).toMatchObject({ refusal: "not_one_vote" }));
  it("any member may ask before it opens that an item be voted on alone, and it is", () => {
    expect(done(perform(separate, known(), member(3), { item: "m.2" }, at()))).toMatchObject([
      { kind: "item_separated", body: { item: "m.2", person: "p-member-3" } },
    ]);
    const asked = known({ items: [item(1), item(2, { alone: true })] });
    expect(refused(tries(asked))).toEqual({ refusal: "asked_alone", field: "item", says: { n: 2 } });
    expect(done(tries(asked, ["m.2"]))).toMatchObject([{ body: { item: "m.2" } }]);
  });
  it("asking is refused to who is not on the roll, once it is open, and where there is no voting en bloc", () => {
    expect(refused(perform(separate, known(), member(17), { item: "m.1" }, at()))).toEqual({ refusal: "not_on_roll" });
    expect(refused(perform(separate, known({ items: [opened(1), item(2)] }), member(1), { item: "m.1" }, at()))).toMatchObject({
      refusal: "not_a_choice",
    });
    expect(refused(perform(separate, sitting(), member(1), { item: "m.1" }, at()))).toEqual({ refusal: "nothing_open" });
  });

  const bloc = known({ items: [opened(1), opened(2, { together: 1 }), item(3)], votes: votes("m.1", "for", 1, 12) });
  it("closes with all its items", () =>
    expect(done(perform(close, bloc, chair, { item: "m.1" }, at())).map(({ body }) => body)).toEqual([
      { item: "m.1", tally: null },
      { item: "m.2", tally: null },
    ]));
  it("gives each of its items the result", () => {
    for (const one of bloc.items.slice(0, 2)) expect(countOf(bloc, one)).toMatchObject({ present: 14, for: 12, against: 0 });
    expect(countOf(bloc, item(3))).toMatchObject({ for: 0 });
  });
  it("who steps back from one of its items while it is open steps back from all", () =>
    expect(done(perform(recuse, bloc, member(14), { item: "m.2", reason: "亲属" }, at())).map(({ subject }) => subject)).toEqual([
      "vote:m.1/p-member-14",
      "vote:m.2/p-member-14",
    ]));
});
