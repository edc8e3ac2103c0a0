import { describe, expect, it } from "vitest";
import { isRecused, openItem, seatOfMember } from "#model/meet/sitting.ts";
import { countOf, mayVoteOn } from "#model/meet/voters.ts";
import { item, open, seat, seats, sitting, votes } from "../../support/sitting.ts";

const people = (list: readonly { person: string }[]) => list.map((one) => one.person);

describe("who may vote on an item", () => {
  it("who is there", () => expect(mayVoteOn(sitting(), open(1))).toHaveLength(14));
  it("P4.4 not its proposer, not who declared an interest in it", () => {
    const known = sitting({ votes: votes("m.1", "recused", 2, 2) });
    expect(people(mayVoteOn(known, open(1, { proposer: "p-member-1" })))).toEqual(seats.slice(2, 14).map((one) => one.person));
    expect(isRecused(known, open(2), "p-member-2")).toBe(false);
  });
  it("not who came after it closed; who came before, even by a correction, does", () => {
    const known = sitting({ seats: [seat(1, { leaf: 9 }), seat(2, { leaf: 11 }), seat(3, { leaf: 0 }), seat(4, { leaf: null })] });
    expect(people(mayVoteOn(known, item(1, { closedLeaf: 10 })))).toEqual(["p-member-1", "p-member-3", "p-member-4"]);
  });
});

describe("the count", () => {
  it("a changed vote counts once, as it stands", () => {
    const known = sitting({ votes: [...votes("m.1", "for", 1, 7), ...votes("m.1", "against", 8, 10), ...votes("m.2", "for", 1, 14)] });
    expect(countOf(known, open(1))).toEqual({ members: 16, present: 14, for: 7, against: 3, abstain: 0, recused: 0, proxies: 0 });
  });
  it("a vote of who is recorded absent afterwards does not count", () => {
    const known = sitting({
      seats: seats.map((one) => (one.person === "p-member-1" ? { ...one, present: false } : one)),
      votes: votes("m.1", "for", 1, 14),
    });
    expect(countOf(known, open(1))).toMatchObject({ present: 13, for: 13 });
  });
});

it("finds what is open, and a member's seat", () => {
  expect(openItem(sitting())).toBeUndefined();
  expect(openItem(sitting({ items: [item(1), open(2)] }))?.id).toBe("m.2");
  expect(seatOfMember(sitting(), "p-member-16")?.present).toBe(false);
  expect(seatOfMember(sitting(), "p-member-17")).toBeUndefined();
});
