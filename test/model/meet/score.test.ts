import { describe, expect, it } from "vitest";
import { hundredths, ranked, reachesPoints, scoreOf } from "#model/meet/score.ts";

const criteria = [
  { key: "need", weight: 3 },
  { key: "price", weight: 1 },
];
const given = (person: string, need: number, price: number) => [
  { person, criterion: "need", points: need },
  { person, criterion: "price", points: price },
];

describe("a panel's score", () => {
  it("is the mean of the weighted means, in integers", () => {
    const score = scoreOf(criteria, [...given("a", 80, 60), ...given("b", 50, 45)]);
    expect(score).toEqual({ sum: 495, parts: 8, scorers: 2 });
    expect(hundredths(score)).toBe(6188);
  });
  it("is compared without rounding: 59.875 is not 60, though it is shown as 59.88", () => {
    const score = scoreOf(criteria, [...given("a", 60, 60), ...given("b", 60, 59)]);
    expect(reachesPoints(score, 60)).toBe(false);
    expect(reachesPoints({ ...score, sum: 480 }, 60)).toBe(true);
  });
  it("rounds half a hundredth up", () => {
    expect(hundredths({ sum: 1, parts: 200, scorers: 1 })).toBe(1);
    expect(hundredths({ sum: 99, parts: 20_000, scorers: 1 })).toBe(0);
    expect(hundredths({ sum: 100, parts: 1, scorers: 1 })).toBe(10_000);
  });
  it("counts nobody who has left something out, and is nothing where nobody scored", () => {
    expect(scoreOf(criteria, [...given("a", 80, 60), { person: "b", criterion: "need", points: 0 }])).toMatchObject({ scorers: 1 });
    expect(reachesPoints(scoreOf(criteria, []), 0)).toBe(false);
  });
});

it("those that passed are ranked, best first; the same score shares the place", () => {
  const item = (id: string, score: number, result = "passed") => ({ id, score, result });
  const places = ranked([item("a", 7000), item("b", 9000), item("c", 7000), item("d", 9900, "failed"), item("e", 6500)]);
  expect([...places]).toEqual([
    ["a", 2],
    ["b", 1],
    ["c", 2],
    ["e", 4],
  ]);
});
