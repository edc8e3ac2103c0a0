import { describe, expect, it } from "vitest";
import { heirsOf, levelFits, membersOn, sitsOn } from "#model/meet/body.ts";

const seat = (person: string, given: object = {}) => ({
  id: person,
  person,
  name: person,
  kind: "member",
  term: 1,
  from: "2024-01-01",
  until: null,
  ended: null,
  ...given,
});

describe("who sits on a day", () => {
  it("from the first day of the term to the last, and not on the day a seat ends", () => {
    const term = seat("a", { until: "2024-12-31" });
    expect(["2023-12-31", "2024-01-01", "2024-12-31", "2025-01-01"].map((day) => sitsOn(term, day))).toEqual([false, true, true, false]);
    expect(["2024-05-01", "2024-05-02"].map((day) => sitsOn(seat("a", { ended: "2024-05-02" }), day))).toEqual([true, false]);
  });
  it("each once, and the chair not by leading", () =>
    expect(membersOn([seat("a"), seat("b", { kind: "chair" }), seat("b"), seat("a")], "2024-06-01")).toEqual(["a", "b"]));
});

describe("after an election the places in an acceptance group", () => {
  it("stay with the roll while all of it still sits", () => expect(heirsOf(["a", "b"], ["a", "b", "c"])).toEqual(["a", "b"]));
  it("pass on to those who sit now, once somebody of it does not", () => expect(heirsOf(["a", "b"], ["b", "c"])).toEqual(["b", "c"]));
  it("stay with the roll where the body has no seats on record", () => expect(heirsOf(["a"], [])).toEqual(["a"]));
});

it("a body sits at its level, or above it for all of them together", () => {
  const fits = (level: string) => levelFits({ level: "community" }, level);
  expect(["grid", "community", "street", "district"].map(fits)).toEqual([false, true, true, true]);
});
