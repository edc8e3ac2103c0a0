import { describe, expect, it } from "vitest";
import type { Item, Sitting } from "#model/meet/sitting.ts";
import { countClosed } from "#workflow/meet/count.ts";
import { item, seat, seats, sitting, votes } from "../../support/sitting.ts";

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
        body: { item: "m.1", result: "passed", members: 16, present: 14, for: 8, against: 2, abstain: 2, recused: 0 },
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
    expect(body(sitting({ method: "hands", items: [closed({ tally: { for: 8, against: 6, abstain: 0 } })] }))).toMatchObject({
      for: 8,
      against: 6,
      present: 14,
      result: "passed",
    }));

  it("hands that no longer add up, since an attendance was mended, wait for their own correction", () => {
    const known = sitting({
      method: "hands",
      seats: seats.map((one) => (one.person === "p-member-1" ? seat(1, { present: false }) : one)),
      items: [closed({ tally: { for: 14, against: 0, abstain: 0 } })],
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
