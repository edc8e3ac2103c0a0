import { describe, expect, it } from "vitest";
import type { InputOf } from "#model/form.ts";
import type { countForm } from "#model/meet/forms.ts";
import type { Sitting } from "#model/meet/sitting.ts";
import { perform } from "#workflow/act.ts";
import { affirm, count } from "#workflow/meet/hands.ts";
import { at, chair, clerk, done, member, refused, who } from "../../support/known.ts";
import { counted, item, seats, sitting, votes } from "../../support/sitting.ts";

type Row = InputOf<typeof countForm>["tallies"][number];
const row = (n: number, given: Partial<Row> = {}): Row => ({
  key: `m.${n}`,
  for: null,
  against: null,
  abstain: null,
  invalid: null,
  handed: null,
  together: false,
  ...given,
});
const hand = (n: number) => item(n, { method: "hands" });
const paper = (n: number) => item(n, { method: "paper" });
const known = sitting({ items: [hand(1), hand(2), paper(3), item(4)] });
const tries = (rows: readonly Row[], sat: Sitting = known, by = clerk) => perform(count, sat, by, { tallies: [...rows] }, at());
const votedBy = (yes: number, no: number, abstain: number) => ({ for: yes, against: no, abstain });
const rowsOf = (drafts: ReturnType<typeof done>) => (drafts[0]?.kind === "hands_typed" ? drafts[0].body.rows : []);

describe("the clerk types all counts into one table", () => {
  it("in the order of the agenda; what is left empty waits", () =>
    expect(rowsOf(done(tries([row(3, { ...votedBy(9, 3, 1), handed: 14, invalid: 1 }), row(1, votedBy(10, 3, 1)), row(2)])))).toEqual([
      { item: "m.1", for: 10, against: 3, abstain: 1 },
      { item: "m.3", for: 9, against: 3, abstain: 1, handed: 14, invalid: 1 },
    ]));
  it("who is recused has no hand", () => {
    const own = { ...known, votes: votes("m.1", "recused", 1, 1) };
    expect(refused(tries([row(1, votedBy(14, 0, 0))], own))).toMatchObject({
      refusal: "does_not_add_up",
      says: { counted: 14, present: 13 },
    });
    expect(done(tries([row(1, votedBy(13, 0, 0))], own))).toHaveLength(1);
  });
  it("of papers as many are handed out as may vote, and some need not come back", () =>
    expect(done(tries([row(3, { ...votedBy(10, 1, 0), handed: 14 })]))).toHaveLength(1));
});

describe("refused, beside its field", () => {
  it("every row that does not add up, at once", () => {
    const wrong = refused(tries([row(1, votedBy(10, 3, 0)), row(2, votedBy(10, 3, 1)), row(3, { ...votedBy(14, 0, 0), handed: 13 })]));
    expect(wrong).toMatchObject({ refusal: "does_not_add_up", field: "tallies.for.m.1", says: { counted: 13, present: 14 } });
    expect(wrong.more).toMatchObject([{ refusal: "does_not_add_up", field: "tallies.handed.m.3" }]);
  });
  it("more papers than were handed out", () =>
    expect(refused(tries([row(3, { ...votedBy(13, 1, 0), invalid: 1, handed: 14 })]))).toMatchObject({ field: "tallies.invalid.m.3" }));
  it("a number that is left out", () => {
    expect(refused(tries([row(1, { against: 3 })]))).toMatchObject({ refusal: "required", field: "tallies.for.m.1" });
    expect(refused(tries([row(1, { for: 3, abstain: 1 })]))).toMatchObject({ field: "tallies.against.m.1" });
    expect(refused(tries([row(3, votedBy(14, 0, 0))]))).toMatchObject({ refusal: "required", field: "tallies.handed.m.3" });
  });
  it("an empty table, an item that is voted on the page, one of another sitting", () => {
    expect(refused(tries([row(1), row(2)]))).toMatchObject({ refusal: "required", field: "tallies.for.m.1" });
    expect(refused(tries([row(4, votedBy(14, 0, 0))]))).toMatchObject({ refusal: "not_a_choice", field: "tallies.for.m.4" });
    expect(refused(tries([row(9, votedBy(14, 0, 0))]))).toMatchObject({ refusal: "not_a_choice" });
  });
});

describe("items put to one vote", () => {
  const bloc = { ...known, rule: { ...known.rule, enBloc: true } };
  const both = [row(1, votedBy(10, 3, 1)), row(2, { together: true })];
  it("have the counts of the first, where the body allows it", () =>
    expect(rowsOf(done(tries(both, bloc)))).toEqual([
      { item: "m.1", for: 10, against: 3, abstain: 1 },
      { item: "m.2", for: 10, against: 3, abstain: 1, together: 1 },
    ]));
  it("refused where it does not", () =>
    expect(refused(tries(both))).toMatchObject({ refusal: "not_together", field: "tallies.together.m.2" }));
  it("refused with an item that is voted on in another way, or with none before", () => {
    expect(refused(tries([row(1, votedBy(10, 3, 1)), row(3, { together: true })], bloc))).toMatchObject({ field: "tallies.together.m.3" });
    expect(refused(tries([row(1, { together: true })], bloc))).toMatchObject({ refusal: "not_together" });
  });
  it("refused where somebody is recused on one of them only: it no longer adds up", () =>
    expect(refused(tries(both, { ...bloc, votes: votes("m.2", "recused", 1, 1) }))).toMatchObject({
      refusal: "does_not_add_up",
      field: "tallies.for.m.2",
    }));
});

describe("a second person confirms the table once", () => {
  const typed = {
    ...known,
    typed: [
      { item: "m.1", ...votedBy(10, 3, 1) },
      { item: "m.2", ...votedBy(14, 0, 0) },
    ],
    typedBy: clerk.id,
  };
  const confirms = (sat: Sitting = typed, by = chair) => perform(affirm, sat, by, {}, at());

  it("the chair, or another clerk; the items close in the order of the agenda", () => {
    for (const by of [chair, who("p-clerk-2", "clerk")])
      expect(done(confirms(typed, by))).toMatchObject([
        { subject: "meeting:m", kind: "item_closed", body: { item: "m.1", tally: { for: 10, against: 3, abstain: 1 } } },
        { kind: "item_closed", body: { item: "m.2", tally: { for: 14 } } },
      ]);
  });
  it("refused to who typed it, and to members", () => {
    expect(refused(confirms(typed, clerk))).toEqual({ refusal: "second_person" });
    expect(refused(confirms(typed, member(1)))).toEqual({ refusal: "not_your_role" });
  });
  it("refused where nothing is typed", () => expect(refused(confirms(known))).toEqual({ refusal: "nothing_typed" }));
  it("refused when somebody has left since and it adds up no longer", () =>
    expect(refused(confirms({ ...typed, seats: seats.map((one, index) => (index === 0 ? { ...one, left: 90 } : one)) }))).toEqual({
      refusal: "counts_wrong",
    }));
  it("refused when an item was put off meanwhile", () =>
    expect(refused(confirms({ ...typed, items: [hand(1), item(2, { state: "deferred" })] }))).toEqual({ refusal: "counts_wrong" }));
});

describe("typing is refused", () => {
  it("to the chair: who leads does not count", () =>
    expect(refused(tries([row(1, votedBy(14, 0, 0))], known, chair))).toEqual({ refusal: "not_your_role" }));
  it("before the hour of the sitting, and so is the second person's word", () => {
    const typed = { ...known, typed: [{ item: "m.1", ...votedBy(14, 0, 0) }], typedBy: clerk.id };
    const early = { refusal: "too_early", says: { at: known.at } };
    expect(refused(perform(count, known, clerk, { tallies: [row(1, votedBy(14, 0, 0))] }, at("2026-06-15T08:59")))).toEqual(early);
    expect(refused(perform(affirm, typed, chair, {}, at("2026-06-15T08:59")))).toEqual(early);
  });
  it("when all is counted", () => expect(refused(tries([], sitting({ items: [counted(1)] })))).toEqual({ refusal: "counted_already" }));
});
