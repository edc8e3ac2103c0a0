import { expect, it } from "vitest";
import { available, empty, sum, used } from "#model/budget/entry.ts";

const balance = { appropriated: 1000, carriedIn: 50, carriedOut: 5, held: 100, committed: 200, paid: 300, lapsed: 40 };

it("P8.2 available = appropriated + carried in − held − committed − paid − lapsed − carried out", () =>
  expect(available(balance)).toBe(405));
it("used is what is held, committed and paid", () => expect(used(balance)).toBe(600));
it("sums add up part by part, and of nothing are nothing", () => {
  expect(sum([balance, balance])).toEqual({
    appropriated: 2000,
    carriedIn: 100,
    carriedOut: 10,
    held: 200,
    committed: 400,
    paid: 600,
    lapsed: 80,
  });
  expect(sum([])).toEqual(empty);
});
