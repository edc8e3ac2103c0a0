import { describe, expect, it } from "vitest";
import { placesOf } from "#model/library/places.ts";
import { isMendable, isRunning, unmet } from "#model/library/solicitation.ts";

const asks = { kinds: ["organisation" as const], age: 12, staff: 3, office: 20, rating: 0 };
const until = "2026-06-12";
const fit = { type: "organisation" as const, founded: "2025-06-12", rating: null, barred: false, staff: 3, office: 20 };

describe("what a call asks of an applicant", () => {
  it("is met at the very edge: registered twelve months ago to the day, three people, twenty square metres", () =>
    expect(unmet({ asks, until }, fit)).toEqual([]));
  it.each([
    ["registered a day too late", { founded: "2025-06-13" }, "age"],
    ["registered nobody knows when", { founded: null }, "age"],
    ["two people", { staff: 2 }, "staff"],
    ["nineteen square metres", { office: 19 }, "office"],
    ["a firm, where organisations are asked", { type: "enterprise" as const }, "kind"],
    ["suspended, or on a list of the dishonest", { barred: true }, "standing"],
  ] as const)("is not met by who is %s", (_what, over, condition) =>
    expect(unmet({ asks, until }, { ...fit, ...over })).toEqual([condition]),
  );
  it("asks for a rating only where the rules do", () => {
    expect(unmet({ asks: { ...asks, rating: 3 }, until }, { ...fit, rating: 2 })).toEqual(["rating"]);
    expect(unmet({ asks: { ...asks, rating: 3 }, until }, { ...fit, rating: 3 })).toEqual([]);
  });
});

describe("the window", () => {
  const call = { state: "open" as const, opens: 100, closes: 200 };
  it("has its first and its last millisecond in it, and nothing once the clock has closed it", () => {
    expect([99, 100, 200, 201].map((now) => isRunning(call, now))).toEqual([false, true, true, false]);
    expect(isRunning({ ...call, state: "closed" }, 150)).toBe(false);
  });
  it("what came back for more may be mended to its last millisecond", () =>
    expect([200, 201].map((now) => isMendable({ state: "returned", returnedAt: 200 }, now))).toEqual([true, false]));
});

describe("ranks and places", () => {
  const scored = (...points: readonly number[]) =>
    points.map((score, index) => ({ id: String.fromCharCode(97 + index), leaf: index, score, passed: score >= 7000 }));
  const inBy = (...given: Parameters<typeof placesOf>): string =>
    placesOf(...given)
      .filter((one) => one.admitted)
      .map((one) => one.application)
      .join("");

  it("best first; the same score is the same rank, and the next is counted on", () =>
    expect(placesOf(scored(8000, 9000, 8000, 7000), null, "all").map(({ application, rank }) => `${application}${rank}`)).toEqual([
      "b1",
      "a2",
      "c2",
      "d4",
    ]));
  it("without a limit all come in that have enough points, and nobody else", () =>
    expect(inBy(scored(8000, 6999, 7000), null, "all")).toBe("ac"));
  it("of those with the same score at the last place, as the rules say", () => {
    const tied = scored(9000, 8000, 8000, 7000);
    expect(inBy(tied, 2, "all")).toBe("abc");
    expect(inBy(tied, 2, "none")).toBe("a");
    expect(inBy(tied, 2, "first")).toBe("ab");
  });
  it("who has too few points takes no place, however many are left", () => {
    expect(inBy(scored(6000, 6500), 5, "all")).toBe("");
    expect(inBy(scored(7000, 6999), 1, "none")).toBe("a");
  });
  it("a tie within the places is none", () => expect(inBy(scored(8000, 8000, 7000), 2, "none")).toBe("ab"));
});
