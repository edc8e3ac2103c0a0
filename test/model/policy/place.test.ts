import { describe, expect, it } from "vitest";
import { valueAt, withoutValue, withValue } from "#model/policy/place.ts";
import { presetLayers } from "#model/policy/presets.ts";
import { readPolicy } from "#model/policy/problem.ts";

const above = presetLayers("luohu").document;
const nine = { value: 9, source: "示例", grade: "U" };

describe("a value of a layer, by its place", () => {
  it("is said where nothing was said", () => expect(withValue({}, above, "notice.period", nine)).toEqual({ notice: { period: nine } }));
  it("of an entry names all entries of its list, each by its key alone", () => {
    const layer = withValue({}, above, "gates.council.limit", nine);
    expect(layer).toEqual({ gates: [{ key: "screening" }, { key: "council", limit: nine }, { key: "notice" }, { key: "approval" }] });
  });
  it("of a class names it by its code", () =>
    expect(valueAt(withValue({}, above, "classes.WORKS.cap", nine), "classes.WORKS")).toEqual({ code: "WORKS", cap: nine }));
  it("taken away leaves nothing of it, and the list as it was said", () => {
    expect(withoutValue({ notice: { period: nine }, rounds: nine }, "notice.period")).toEqual({ rounds: nine });
    const layer = withValue({}, above, "gates.council.limit", nine);
    expect(valueAt(withoutValue(layer, "gates.council.limit"), "gates.council")).toEqual({ key: "council" });
  });
});

describe("what does not fit is told with its place:", () => {
  const problem = (layer: Parameters<typeof withValue>[3], at: string) => {
    const read = readPolicy(withValue(above, above, at, layer));
    return "problems" in read ? read.problems : [];
  };
  it("a word for a number", () =>
    expect(problem("many", "rounds.value")).toEqual([{ problem: "type", at: "rounds.value", detail: "number" }]));
  it("a limit of less than a day, at the gate of its name", () => {
    const wrong = { value: { days: 0, unit: "working" }, source: "示例", grade: "U" };
    expect(problem(wrong, "gates.council.limit")).toEqual([{ problem: "small", at: "gates.council.limit.value.days", detail: "1" }]);
  });
  it("a field nobody knows", () =>
    expect(problem({ ...nine, colour: "red" }, "rounds")).toEqual([{ problem: "keys", at: "rounds", detail: "colour" }]));
  it("a value that is missing", () =>
    expect(problem({ source: "示例", grade: "U" }, "rounds")).toEqual([{ problem: "missing", at: "rounds.value", detail: "" }]));
});
