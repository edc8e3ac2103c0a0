import { describe, expect, it } from "vitest";
import { formFor, valuesFor } from "#model/policy/asked.ts";
import { spotOf } from "#model/policy/kind.ts";
import { standingAt, valueAt, withoutValue, withValue } from "#model/policy/place.ts";
import { presetLayers } from "#model/policy/presets.ts";
import { readPolicy } from "#model/policy/problem.ts";
import { luohu } from "../../support/luohu.ts";

const above = presetLayers("luohu").document;
const hours = { key: "hours", label: { zh: "开放时间", en: "Hours" }, kind: "text", required: false, source: "示例", grade: "U" };
const asking = withValue(above, above, "proposal.questions", [hours]);
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
  it("stands apart from its source", () => expect(standingAt(above, "rounds")).toMatchObject({ value: 2, grade: "U", since: "" }));
});

describe("the form of a value fits its kind:", () => {
  const kinds: readonly (readonly [string, string, readonly string[]])[] = [
    ["classes.WORKS.cap", "sum", ["sum"]],
    ["notice.period", "limit", ["days", "unit"]],
    ["capMode", "pick", ["pick"]],
    ["bodies.council.enBloc", "pick", ["pick"]],
    ["bodies.council.methods", "picks", ["picks"]],
    ["rounds", "count", ["count"]],
    ["programme", "words", ["zh", "en"]],
    ["yearEnd.cutoff", "written", ["written"]],
    ["bodies.council.vote", "vote", ["quorumPart", "quorumTotal", "quorumMore", "passPart", "passTotal", "passMore", "base"]],
    ["bodies.council.seats.member", "seat", ["zh", "en", "count"]],
    ["gates.council", "gate", ["deciders", "must"]],
    ["checklist.eligible", "said", ["zh", "en"]],
    ["reasons.PRIVATE", "said", ["zh", "en"]],
    ["proposal.questions.hours", "question", ["zh", "en", "sort"]],
    ["gates", "json", ["json"]],
  ];
  for (const [at, kind, fields] of kinds)
    it(`${at} asks for ${fields.join(" and ")}`, () => {
      const spot = spotOf(luohu, at);
      expect(spot?.kind).toBe(kind);
      const asked = Object.keys(spot ? formFor(spot).shape : {});
      expect(asked.slice(1, 1 + fields.length)).toEqual(fields);
      const values = spot ? valuesFor(spot, standingAt(asking, at)) : {};
      for (const field of fields) expect(values[field]).toBeTruthy();
    });
  it("a gate that an upheld objection may go back to is one of its gates", () =>
    expect(spotOf(luohu, "notice.upheld")?.options).toEqual(["refuse", "screening", "council", "notice", "approval"]));
  it("there is none for what the publication sets, or for what is not there", () => {
    for (const at of ["area", "version", "nothing", "rounds.value"]) expect(spotOf(luohu, at)).toBeUndefined();
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
