import { describe, expect, it } from "vitest";
import { monthsAfter } from "#model/months.ts";
import { presetNames, presetPolicy } from "#model/policy/presets.ts";
import type { Imagined } from "#model/policy/trial.ts";
import { gatesFor } from "#model/policy/way.ts";
import { tryOut } from "#workflow/policy/try.ts";
import { calendar } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";
import { policyWith } from "../../support/policyWith.ts";

const asked = (given: Partial<Imagined> = {}): Imagined => ({
  class: "SERVICE",
  amount: 30_000_000,
  urgent: false,
  path: "440303",
  source: null,
  start: "2026-06-15",
  work: 30,
  surveys: null,
  seconders: null,
  fails: [],
  ...given,
});
const walk = (given: Partial<Imagined> = {}, policy = luohu) => tryOut(policy, calendar, asked(given));
const stops = (given: Partial<Imagined>, policy = luohu) => walk(given, policy).stops.map((one) => one.stop);

describe("an imaginary project", () => {
  it("passes the gates that a real one would, each at its limit by the calendar", () => {
    const { before, established } = walk();
    expect(before.map((step) => [step.gate.key, step.until])).toEqual([
      // 2026-06-19 is 端午: ten working days after Monday the 15th end on the 30th.
      ["screening", "2026-06-30"],
      ["council", "2026-07-28"],
      // Hung within five working days, then five more.
      ["notice", "2026-08-11"],
      ["approval", "2026-08-25"],
    ]);
    expect(established).toBe("2026-08-25");
  });
  it("then is bought, done, accepted and paid", () => {
    const trial = walk({ class: "WORKS", amount: 10_000_001 });
    expect(trial.procurement.rung?.by).toBe("comparison");
    expect(trial.acceptance.group?.key).toBe("all");
    expect(trial.retention).toEqual({ sum: 300_000, until: "2027-12-02" });
    expect(trial.instalments.map((one) => one.sum)).toEqual([9_700_001]);
  });
  it("in every preset goes as its gates say, and all that is paid adds up to the fen", () => {
    for (const name of presetNames) {
      const policy = presetPolicy(name);
      for (const { code } of policy.classes)
        for (const amount of [1, 2_999_999, 30_000_001]) {
          const given = asked({ class: code, amount, path: policy.area });
          const trial = tryOut(policy, calendar, given);
          expect(trial.before.map((step) => step.gate)).toEqual(gatesFor(policy, given));
          const paid = trial.instalments.reduce((sum, one) => sum + one.sum, 0) + (trial.retention?.sum ?? 0);
          expect(paid).toBe(trial.paid);
          expect(trial.paid + trial.own).toBe(amount);
        }
    }
  });
  it("into a year without a calendar its days are provisional", () =>
    expect(walk({ start: "2030-12-20" }).before[0]?.provisional).toBe(true));
});

describe("what would stop it:", () => {
  it("nothing, within the cap", () => expect(stops({})).toEqual([]));
  it("a soft cap does not, it wants a reason", () => {
    const trial = walk({ amount: 60_000_000 });
    expect(trial.stops).toEqual([]);
    expect(trial.needs).toContainEqual({ need: "reason", cap: 50_000_000 });
  });
  it("a hard cap", () => expect(stops({ amount: 60_000_000 }, policyWith({ capMode: "hard" }))).toEqual(["over_cap"]));
  it("urgency where nobody may begin at once", () => expect(stops({ urgent: true })).toEqual(["not_urgent"]));
  it("urgency above its ceiling", () => {
    const urgent = { officer: "officer:works" as const, ceiling: 10_000_000, papers: { days: 10, unit: "working" as const } };
    expect(stops({ urgent: true }, policyWith({ urgent }))).toEqual(["over_ceiling"]);
    expect(walk({ urgent: true, amount: 10_000_000 }, policyWith({ urgent })).needs).toContainEqual({
      need: "papers",
      until: "2026-06-30",
    });
  });
  it("too few answers of a survey, too few seconders; where nobody says, it needs them", () => {
    const policy = {
      ...luohu,
      classes: luohu.classes.map((one) => ({ ...one, survey: { ...one.survey, value: 50 } })),
      proposal: { ...luohu.proposal, seconders: { ...luohu.proposal.seconders, value: 10 } },
    };
    expect(stops({ surveys: 49, seconders: 9 }, policy)).toEqual(["surveys", "seconders"]);
    expect(stops({ surveys: 50, seconders: 10 }, policy)).toEqual([]);
    expect(walk({}, policy).needs).toEqual([
      { need: "surveys", least: 50 },
      { need: "seconders", least: 10 },
    ]);
  });
  it("a point of the checklist that it fails", () => expect(walk({ fails: ["site"] }).stops).toEqual([{ stop: "point", point: "site" }]));
  it("a class that is not there", () => expect(stops({ class: "MAGIC" })).toEqual(["unknown_class"]));
});

it("months later is the same day, or the last of a shorter month", () => {
  expect(monthsAfter("2026-12-02", 12)).toBe("2027-12-02");
  expect(monthsAfter("2026-08-31", 6)).toBe("2027-02-28");
  expect(monthsAfter("2027-08-31", 6)).toBe("2028-02-29");
});
