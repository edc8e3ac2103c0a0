import { describe, expect, it } from "vitest";
import type { Item, Sitting } from "#model/meet/sitting.ts";
import { countClosed } from "#workflow/meet/count.ts";
import { item, panel, seat, seats, sitting, votes } from "../../support/sitting.ts";

const closed = (given: Partial<Item> = {}) => item(1, { state: "closed", closedLeaf: 50, ...given });
const body = (known: Sitting) => countClosed(known)[0]?.body;

describe("what has closed is counted", () => {
  it("from the votes cast; who did not vote is present and counts for nobody", () => {
    const known = sitting({
      items: [closed()],
      votes: [...votes("m.1", "for", 1, 8), ...votes("m.1", "against", 9, 10), ...votes("m.1", "abstain", 11, 12)],
    });
    expect(countClosed(known)).toEqual([
      {
        subject: "meeting:m",
        kind: "item_counted",
        body: { item: "m.1", result: "passed", members: 16, proxies: 0, present: 14, for: 8, against: 2, abstain: 2, recused: 0 },
        texts: {},
      },
    ]);
  });

  it("P4.4 who is recused stays in the roll and leaves those who may vote", () => {
    const known = sitting({
      items: [closed({ proposer: "p-member-1" })],
      votes: [...votes("m.1", "recused", 2, 3), ...votes("m.1", "for", 4, 14)],
    });
    expect(body(known)).toMatchObject({ members: 16, present: 11, recused: 3, for: 11, result: "passed" });
    const four = sitting({
      items: [closed({ proposer: "p-member-1" })],
      votes: [...votes("m.1", "recused", 2, 4), ...votes("m.1", "for", 5, 14)],
    });
    expect(body(four)).toMatchObject({ present: 10, recused: 4, result: "no_quorum" });
  });

  it("who came after it closed does not count for it", () => {
    const late = seats.map((one) => (one.person === "p-member-14" ? { ...one, leaf: 51 } : one));
    expect(body(sitting({ seats: late, items: [closed()], votes: votes("m.1", "for", 1, 14) }))).toMatchObject({ present: 13, for: 13 });
  });

  it("P4.5 without quorum there is no decision", () =>
    expect(
      body(sitting({ seats: seats.map((one, n) => ({ ...one, present: n < 10 })), items: [closed()], votes: votes("m.1", "for", 1, 10) })),
    ).toMatchObject({
      result: "no_quorum",
      present: 10,
    }));

  it("hands as the clerk counted them", () =>
    expect(body(sitting({ items: [closed({ method: "hands", tally: { for: 8, against: 6, abstain: 0 } })] }))).toMatchObject({
      for: 8,
      against: 6,
      present: 14,
      result: "passed",
    }));

  it("hands that no longer add up, since an attendance was mended, wait for their own correction", () => {
    const known = sitting({
      seats: seats.map((one) => (one.person === "p-member-1" ? seat(1, { present: false }) : one)),
      items: [closed({ method: "hands", tally: { for: 14, against: 0, abstain: 0 } })],
    });
    expect(countClosed(known)).toEqual([]);
  });

  it("each closed item, and no other", () => {
    const all = sitting({
      items: [
        closed(),
        item(2, { state: "open" }),
        item(3, { state: "counted" }),
        item(4, { state: "closed", closedLeaf: 60 }),
        item(5),
        item(6, { state: "struck" }),
      ],
    });
    expect(countClosed(all).map((draft) => draft.kind === "item_counted" && draft.body.item)).toEqual(["m.1", "m.4"]);
  });

  it("nothing once the sitting is over", () => expect(countClosed(sitting({ state: "ended", items: [closed()] }))).toEqual([]));
});

describe("who left before the end", () => {
  const without = (n: number, gone: number, left: number) =>
    seats.map((one) => (one.person === `p-member-${n}` ? { ...one, left, gone } : one));

  it("P4.5 online: an item that closes after they left may have no quorum any more", () => {
    const few = seats.map((one, index) => ({ ...one, present: index < 11 }));
    const all = sitting({ seats: few, items: [closed({ closedLeaf: 50 })], votes: votes("m.1", "for", 1, 11) });
    expect(body(all)).toMatchObject({ result: "passed", present: 11, for: 11 });
    const one = few.map((each) => (each.person === "p-member-11" ? { ...each, left: 49 } : each));
    expect(body({ ...all, seats: one })).toMatchObject({ result: "no_quorum", present: 10, for: 10 });
    expect(body({ ...all, seats: few.map((each) => (each.person === "p-member-11" ? { ...each, left: 51 } : each)) })).toMatchObject({
      result: "passed",
    });
  });
  it("in the table: they count up to the item for which they were there", () => {
    const tally = { for: 14, against: 0, abstain: 0 };
    const less = { for: 13, against: 0, abstain: 0 };
    const known = (n: number, given: typeof tally) =>
      sitting({ seats: without(1, 3, 40), items: [closed({ n, method: "hands", tally: given })] });
    expect(body(known(3, tally))).toMatchObject({ present: 14 });
    expect(body(known(4, less))).toMatchObject({ present: 13 });
    expect(body(known(4, tally))).toBeUndefined();
  });
  it("who came late counts from the item at which they came", () => {
    const late = seats.map((one) => (one.person === "p-member-1" ? { ...one, since: 4 } : one));
    const known = (n: number, yes: number) =>
      sitting({ seats: late, items: [closed({ n, method: "hands", tally: { for: yes, against: 0, abstain: 0 } })] });
    expect(body(known(3, 13))).toMatchObject({ present: 13 });
    expect(body(known(4, 14))).toMatchObject({ present: 14 });
  });
});

describe("a closed ballot", () => {
  const slip = (n: number, choice: "for" | "against") => ({ item: "m.1", slip: `s${9 - n}`, choice, boxed: false });
  const known = sitting({
    items: [closed({ method: "closed" })],
    votes: votes("m.1", "cast", 1, 3),
    slips: [slip(1, "for"), slip(2, "against"), slip(3, "for")],
  });

  it("is counted from the box, which is written down once in the order of its numbers", () => {
    expect(countClosed(known)).toMatchObject([
      { kind: "box_opened", body: { slips: [{ slip: "s6" }, { slip: "s7" }, { slip: "s8" }] } },
      { kind: "item_counted", body: { for: 2, against: 1, abstain: 0, present: 14 } },
    ]);
    const again = { ...known, slips: known.slips.map((one) => ({ ...one, boxed: true })) };
    expect(countClosed(again).map((draft) => draft.kind)).toEqual(["item_counted"]);
  });
  it("says of nobody how they voted", () => expect(JSON.stringify(countClosed(known))).not.toContain("p-member"));
});

describe("a panel", () => {
  const given = (person: string, need: number, price: number) => [
    { item: "m.1", person, criterion: "need", points: need },
    { item: "m.1", person, criterion: "price", points: price },
  ];
  const scored = (scores: ReturnType<typeof given>) => sitting({ rule: { ...sitting().rule, scores: panel }, items: [closed()], scores });

  it("passes what reaches its points on the average, and says how many", () =>
    expect(body(scored([...given("p-member-1", 80, 60), ...given("p-member-2", 50, 45)]))).toMatchObject({
      result: "passed",
      score: 6188,
    }));
  it("does not pass what falls short by the smallest part", () =>
    expect(body(scored([...given("p-member-1", 60, 60), ...given("p-member-2", 60, 59)]))).toMatchObject({
      result: "failed",
      score: 5988,
    }));
  it("leaves out who was not there, and has no result without quorum", () => {
    expect(body(scored([...given("p-member-1", 80, 80), ...given("p-member-16", 0, 0)]))).toMatchObject({ score: 8000 });
    const few = { ...scored(given("p-member-1", 80, 80)), seats: seats.map((one, index) => ({ ...one, present: index < 10 })) };
    expect(body(few)).toMatchObject({ result: "no_quorum" });
  });
});
