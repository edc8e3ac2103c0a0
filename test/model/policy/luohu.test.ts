import { describe, expect, it } from "vitest";
import { acts } from "#model/acts.ts";
import { classOf, gateOf, type Policy, policySchema, reasonOf } from "#model/policy/policy.ts";
import { councilOf, luohu } from "../../support/luohu.ts";

type Sourced = { readonly value?: unknown; readonly source?: unknown; readonly grade?: unknown };
const sourcedIn = (of: unknown): readonly Sourced[] => {
  if (typeof of !== "object" || of === null) return [];
  return "value" in of || "grade" in of ? [of as Sourced] : Object.values(of).flatMap(sourcedIn);
};

describe("the rules of Luohu", () => {
  it("are a policy", () => expect(policySchema.parse(luohu)).toEqual(luohu));
  it("survive being written down", () => expect(policySchema.parse(JSON.parse(JSON.stringify(luohu)))).toEqual(luohu));

  it("every value says where it comes from and how sure we are", () => {
    const values = sourcedIn(luohu);
    expect(values.length).toBeGreaterThan(30);
    for (const { source, grade } of values) {
      expect(source).not.toBe("");
      expect(["A", "B", "L", "U"]).toContain(grade);
    }
  });

  it("have exactly one commitment, and at most one hold before it", () => {
    const money = luohu.gates.map((gate) => gate.money).filter((one) => one !== "none");
    expect(money).toEqual(["hold", "commit"]);
  });

  it("the gates are 初审, 议事会, 公示, 审定, in this order", () =>
    expect(luohu.gates.map((gate) => gate.kind)).toEqual(["check", "resolution", "notice", "approval"]));

  it("the council sits with more than two thirds (莲塘 2016)", () =>
    expect(councilOf(luohu).vote.value).toMatchObject({ quorum: [2, 3], quorumStrict: true }));
  it("a notice hangs five working days", () => expect(luohu.notice.period.value).toEqual({ days: 5, unit: "working" }));
  it("pay within 30 days (国务院令第802号)", () =>
    expect(luohu.limits.payment).toMatchObject({ value: { days: 30, unit: "calendar" }, grade: "L" }));

  it("what is looked up is there, and nothing else", () => {
    expect(classOf(luohu, "WORKS")?.officer).toBe("officer:works");
    expect(gateOf(luohu, "council")?.money).toBe("hold");
    expect(reasonOf(luohu, "PRIVATE")?.grade).toBe("B");
    for (const found of [classOf(luohu, "works"), gateOf(luohu, "ballot"), reasonOf(luohu, "")]) expect(found).toBeUndefined();
  });

  it("carry the two reasons that the engine itself gives", () => {
    for (const code of ["OBJECTION_UPHELD", "NOT_APPROVED"]) expect(reasonOf(luohu, code)).toBeDefined();
  });

  it("put everything that needs an officer before one that can act on it", () => {
    for (const one of luohu.classes) expect<readonly string[]>(acts.prepare.by).toContain(one.officer);
  });
});

describe("a document is no policy when", () => {
  const broken: Record<string, (policy: Policy) => unknown> = {
    "a value has no source": (p) => ({ ...p, backDays: { value: 30, grade: "U" } }),
    "a source is empty": (p) => ({ ...p, backDays: { ...p.backDays, source: "" } }),
    "a grade is unknown": (p) => ({ ...p, backDays: { ...p.backDays, grade: "C" } }),
    "a key is unknown": (p) => ({ ...p, colour: "red" }),
    "it has no gate": (p) => ({ ...p, gates: [] }),
    "a gate is of no known kind": (p) => ({ ...p, gates: [{ ...p.gates[0], kind: "lottery" }] }),
    "a cap is not whole fen": (p) => ({ ...p, classes: [{ ...p.classes[0], cap: { ...p.classes[0]?.cap, value: 0.5 } }] }),
    "a limit has no days": (p) => ({ ...p, backDays: p.backDays, absentAfter: { ...p.absentAfter, value: { days: 0, unit: "working" } } }),
    "its numbers have no place in the pattern": (p) => ({ ...p, codePattern: { ...p.codePattern, value: "{street}" } }),
  };
  for (const [why, breaking] of Object.entries(broken)) it(why, () => expect(policySchema.safeParse(breaking(luohu)).success).toBe(false));
});
