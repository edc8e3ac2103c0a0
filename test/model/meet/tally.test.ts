import { describe, expect, it } from "vitest";
import { addsUp, type Count, resultOf, type VoteRule } from "#model/meet/tally.ts";
import { casesOf, without } from "../../support/conformance.ts";

interface Case {
  readonly note: string;
  readonly rule: {
    quorum: readonly [number, number];
    quorum_strict: boolean;
    pass: readonly [number, number];
    pass_base: VoteRule["passBase"];
    pass_strict: boolean;
  };
  readonly expected: string;
}

it.skipIf(without)("P4.1 every known case gives its result", () => {
  const cases = casesOf<Case & Count>("votes/tally-vectors.json");
  expect(cases.length).toBeGreaterThan(0);
  for (const { note, rule, expected, ...count } of cases) {
    const { quorum, quorum_strict: quorumStrict, pass, pass_base: passBase, pass_strict: passStrict } = rule;
    expect(resultOf({ quorum, quorumStrict, pass, passBase, passStrict }, count), note).toBe(expected);
  }
});

const rule: VoteRule = { quorum: [2, 3], quorumStrict: true, pass: [1, 2], passBase: "present", passStrict: true };
const count = (given: Partial<Count>): Count => ({ members: 24, present: 24, for: 0, against: 0, abstain: 0, recused: 0, ...given });

describe("quorum", () => {
  it("超过三分之二 does not include two thirds", () => {
    expect(resultOf(rule, count({ present: 16, for: 16 }))).toBe("no_quorum");
    expect(resultOf(rule, count({ present: 17, for: 17 }))).toBe("passed");
  });
  it("三分之二以上 includes two thirds", () =>
    expect(resultOf({ ...rule, quorumStrict: false }, count({ present: 16, for: 16 }))).toBe("passed"));
  it("P4.5 comes before the votes: without it there is no decision", () => expect(resultOf(rule, count({ present: 0 }))).toBe("no_quorum"));
});

describe("passing", () => {
  it("过半数 is strictly more than half of those present", () => {
    expect(resultOf(rule, count({ for: 12, against: 12 }))).toBe("failed");
    expect(resultOf(rule, count({ for: 13, against: 11 }))).toBe("passed");
  });
  it("of the members: who is absent counts against", () => {
    const ofMembers: VoteRule = { ...rule, passBase: "members" };
    expect(resultOf(ofMembers, count({ present: 20, for: 12, against: 0 }))).toBe("failed");
    expect(resultOf(ofMembers, count({ present: 20, for: 13, against: 0 }))).toBe("passed");
  });
  it("of the valid votes: who abstains does not count", () => {
    const ofValid: VoteRule = { ...rule, passBase: "valid" };
    expect(resultOf(ofValid, count({ for: 2, against: 1, abstain: 21 }))).toBe("passed");
    expect(resultOf(ofValid, count({ for: 1, against: 1, abstain: 22 }))).toBe("failed");
  });
  it("nobody voting passes nothing, whatever the rule", () =>
    expect(resultOf({ ...rule, passBase: "valid", passStrict: false }, count({ abstain: 24 }))).toBe("failed"));
  it("P4.1 thirds are compared exactly in large numbers", () => {
    const third: VoteRule = { ...rule, quorum: [1, 3], pass: [1, 3] };
    expect(resultOf(third, count({ members: 3_000_000_000_001, present: 3_000_000_000_001, for: 1_000_000_000_000 }))).toBe("failed");
    expect(resultOf(third, count({ members: 3_000_000_000_001, present: 3_000_000_000_001, for: 1_000_000_000_001 }))).toBe("passed");
  });
});

it("a hand count adds up to those present", () => {
  expect(addsUp(count({ present: 10, for: 6, against: 3, abstain: 1 }))).toBe(true);
  expect(addsUp(count({ present: 10, for: 6, against: 3, abstain: 0 }))).toBe(false);
  expect(addsUp(count({ present: 10, for: 6, against: 3, abstain: 2 }))).toBe(false);
});

describe("where who steps back leaves the number of members", () => {
  const rule = { quorum: [2, 3], quorumStrict: true, pass: [1, 2], passBase: "members", passStrict: true } as const;
  const count = { members: 15, present: 10, for: 8, against: 2, abstain: 0, recused: 1 };
  it("ten of fifteen are not more than two thirds, ten of fourteen are", () => {
    expect(resultOf({ ...rule, recusal: "keep" }, count)).toBe("no_quorum");
    expect(resultOf({ ...rule, recusal: "leave" }, count)).toBe("passed");
  });
  it("and a majority of the members is reckoned from those who are left", () => {
    const present = { ...rule, quorum: [1, 2], recusal: "leave" } as const;
    expect(resultOf(present, { ...count, for: 7, recused: 2 })).toBe("passed");
    expect(resultOf({ ...present, recusal: "keep" }, { ...count, for: 7, recused: 2 })).toBe("failed");
  });
  it("nobody is no quorum, though everybody stepped back", () =>
    expect(
      resultOf({ ...rule, quorumStrict: false, recusal: "leave" }, { ...count, members: 3, present: 0, for: 0, against: 0, recused: 3 }),
    ).toBe("no_quorum"));
});
