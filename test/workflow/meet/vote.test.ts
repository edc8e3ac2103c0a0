import { describe, expect, it } from "vitest";
import type { Sitting, Vote } from "#model/meet/sitting.ts";
import { perform } from "#workflow/act.ts";
import { recuse, score, vote } from "#workflow/meet/vote.ts";
import { at, chair, clerk, done, member, refused } from "../../support/known.ts";
import { counted, item, open, panel, seats, sitting, votes } from "../../support/sitting.ts";

const now = sitting({ items: [open(1), item(2)] });

describe("vote", () => {
  const tries = (n: number, known = now, choice: "for" | "against" | "abstain" = "for", id = "m.1") =>
    perform(vote, known, member(n), { item: id, choice, behalf: null }, at());

  it("P4.3 one member, one vote an item: a subject of its own", () =>
    expect(done(tries(1))).toEqual([
      { subject: "vote:m.1/p-member-1", kind: "voted", body: { item: "m.1", person: "p-member-1", choice: "for" }, texts: {} },
    ]));
  it("P4.3 may be changed while the item is open", () =>
    expect(done(tries(1, { ...now, votes: votes("m.1", "against", 1, 1) }))).toHaveLength(1));
  it("refused when it says the same", () =>
    expect(refused(tries(1, { ...now, votes: votes("m.1", "for", 1, 1) }))).toMatchObject({ refusal: "same_value", field: "choice" }));
  it("P4.4 refused to who proposed it", () =>
    expect(refused(tries(1, sitting({ items: [open(1, { proposer: "p-member-1" })] })))).toEqual({ refusal: "recused" }));
  it("P4.4 refused to who declared an interest", () =>
    expect(refused(tries(1, { ...now, votes: votes("m.1", "recused", 1, 1) }))).toEqual({ refusal: "recused" }));
  it("an interest in one item is none in another", () => {
    const second = sitting({ items: [counted(1), open(2)], votes: votes("m.1", "recused", 1, 1) });
    expect(done(tries(1, second, "for", "m.2"))).toHaveLength(1);
  });
  it("refused to who is not on the roll", () => expect(refused(tries(17))).toEqual({ refusal: "not_on_roll" }));
  it("refused to the chair, who has no seat", () =>
    expect(refused(perform(vote, now, chair, { item: "m.1", choice: "for", behalf: null }, at()))).toEqual({ refusal: "not_on_roll" }));
  it("refused to who has not come", () => expect(refused(tries(15))).toEqual({ refusal: "not_present" }));
  it("P4.3 refused before it opens and after it closes", () => {
    for (const state of ["listed", "closed", "counted"] as const)
      expect(refused(tries(1, sitting({ items: [item(1, { state })] })))).toEqual({ refusal: "item_not_open" });
  });
  it("refused on another item than the open one", () =>
    expect(refused(tries(1, now, "for", "m.2"))).toMatchObject({ refusal: "item_not_open", field: "item" }));
  it("refused to who has left", () => {
    const gone = { ...now, seats: seats.map((one) => (one.person === "p-member-1" ? { ...one, left: 30 } : one)) };
    expect(refused(tries(1, gone))).toEqual({ refusal: "has_left" });
  });
  it("refused where a panel gives points", () =>
    expect(refused(tries(1, { ...now, rule: { ...now.rule, scores: panel } }))).toEqual({ refusal: "scores_instead" }));
  it("refused to a clerk", () =>
    expect(refused(perform(vote, now, clerk, { item: "m.1", choice: "for", behalf: null }, at()))).toEqual({ refusal: "not_your_role" }));
});

describe("vote in a closed ballot", () => {
  const closed = sitting({ items: [open(1, { method: "closed" })] });
  const cast = (known = closed) => perform(vote, known, member(1), { item: "m.1", choice: "against", behalf: null }, at());

  it("the fact says who has voted, and nothing of what", () => {
    const [draft] = done(cast());
    expect(draft).toEqual({
      subject: "vote:m.1/p-member-1",
      kind: "ballot_cast",
      body: { item: "m.1", person: "p-member-1" },
      texts: {},
      slip: { item: "m.1", slip: "id1", choice: "against" },
    });
  });
  it("once: it cannot be changed, nor can one step back afterwards", () => {
    const voted = { ...closed, votes: votes("m.1", "cast", 1, 1) };
    expect(refused(cast(voted))).toEqual({ refusal: "already_voted" });
    expect(refused(perform(recuse, voted, member(1), { item: "m.1", reason: "提案人是我的亲属" }, at()))).toEqual({
      refusal: "nothing_open",
    });
  });
});

describe("score", () => {
  const scoring: Sitting = { ...now, rule: { ...now.rule, scores: panel } };
  const tries = (rows: readonly { key: string; given: number }[], known = scoring, n = 1) =>
    perform(score, known, member(n), { item: "m.1", points: [...rows] }, at());
  const both = [
    { key: "need", given: 80 },
    { key: "price", given: 60 },
  ];

  it("a member gives points for each thing the panel looks at", () =>
    expect(done(tries(both))).toEqual([
      {
        subject: "vote:m.1/p-member-1",
        kind: "scored",
        body: {
          item: "m.1",
          person: "p-member-1",
          points: [
            { criterion: "need", points: 80 },
            { criterion: "price", points: 60 },
          ],
        },
        texts: {},
      },
    ]));
  it("refused with one left out, beside it", () =>
    expect(refused(tries(both.slice(0, 1)))).toEqual({ refusal: "required", field: "points.given.price" }));
  it("refused where there is a vote, to who is not there, and to who has an interest", () => {
    expect(refused(tries(both, now))).toEqual({ refusal: "item_not_open" });
    expect(refused(tries(both, scoring, 15))).toEqual({ refusal: "not_present" });
    expect(refused(tries(both, { ...scoring, votes: votes("m.1", "recused", 1, 1) }))).toEqual({ refusal: "recused" });
  });
});

describe("recuse", () => {
  const tries = (n: number, known = now, id = "m.1") => perform(recuse, known, member(n), { item: id, reason: "提案人是我的亲属" }, at());

  it("P4.4 a member with an interest steps back, and says why", () =>
    expect(done(tries(1))).toEqual([
      {
        subject: "vote:m.1/p-member-1",
        kind: "recused",
        body: { item: "m.1", person: "p-member-1" },
        texts: { reason: "提案人是我的亲属" },
      },
    ]));
  it("before the item opens, before coming, and after voting", () => {
    expect(done(tries(1, now, "m.2"))).toHaveLength(1);
    expect(done(tries(15))).toHaveLength(1);
    expect(done(tries(1, { ...now, votes: votes("m.1", "for", 1, 1) }))).toHaveLength(1);
  });
  it("refused once the item is closed", () => {
    const late = sitting({ items: [item(1, { state: "closed" }), item(2)] });
    expect(refused(tries(1, late))).toMatchObject({ refusal: "not_a_choice", field: "item" });
  });
  it("refused when no item is left", () =>
    expect(refused(tries(1, sitting({ items: [counted(1)] })))).toEqual({ refusal: "nothing_open" }));
  it("refused twice", () => {
    const both: readonly Vote[] = [...votes("m.1", "recused", 1, 1), ...votes("m.2", "recused", 1, 1)];
    expect(refused(tries(1, { ...now, votes: both }))).toEqual({ refusal: "nothing_open" });
    expect(refused(tries(1, { ...now, votes: votes("m.1", "recused", 1, 1) }))).toMatchObject({ refusal: "not_a_choice" });
  });
  it("refused to who is not on the roll", () => expect(refused(tries(17))).toEqual({ refusal: "not_on_roll" }));
});
