import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Holding } from "#model/budget/entry.ts";
import { lineFor, lineOfProject, missing, spread } from "#model/budget/spread.ts";
import type { Dossier, Project } from "#model/project.ts";
import { commit, decommit, hold, pay, payable } from "#workflow/budget/money.ts";
import { area, dossier, holding, line, lineWith, receipt } from "../../support/known.ts";

const community = `2026-${area}-special`;
const lastYear = "2025-440303009-special";
const take = (of: string, amount: number) => ({ line: of, amount, later: false });
const entry = (kind: string, amount: number, of = line) => ({ line: of, kind, holder: `project:${receipt}`, amount });

describe("which line a project draws on", () => {
  const d = dossier({}, { lines: [lineWith({}, lastYear), lineWith({}), lineWith({}, "2026-440303-special"), lineWith({}, community)] });
  it("that of the nearest area which has one", () => expect(lineFor(d, 2026)?.line).toBe(community));
  it("of the year it is for", () => expect(lineFor(d, 2025)?.line).toBe(lastYear));
  it("none, where there is none", () => expect(lineFor(d, 2027)).toBeUndefined());
  it("stays on the line of its hold, whatever the day", () => {
    const held = dossier({}, { lines: d.lines, holdings: [holding({ line: lastYear, held: 1 })] });
    expect(lineOfProject(held, "2026-06-15")?.line).toBe(lastYear);
    const returned = dossier({}, { lines: d.lines, holdings: [holding({ line: lastYear })] });
    expect(lineOfProject(returned, "2026-06-15")?.line).toBe(community);
  });
});

/** A project that draws on these lines, with this much in each. */
const on = (
  lines: readonly [id: string, appropriated: number][],
  given: Partial<Omit<Dossier, "project">> = {},
  project: Partial<Project> = {},
) => dossier(project, { lines: lines.map(([id, appropriated]) => lineWith({ appropriated }, id)), ...given });
const planned = (id: string, order: number, most: number, given: Partial<Holding> = {}) =>
  holding({ line: id, year: Number(id.slice(0, 4)), planned: { order, most, intended: 0 }, ...given });
const today = "2026-06-15";

describe("P8.3 what is missing", () => {
  const held = [holding({ held: 30 })];
  it("is counted over what the project holds itself", () => {
    const d = dossier({}, { lines: [lineWith({ appropriated: 100, held: 40 })], holdings: held });
    expect([missing(d, 90, today), missing(d, 91, today)]).toEqual([0, 1]);
  });
  it("is everything, where there is no line", () => expect(missing(dossier({}, { lines: [] }), 91, today)).toBe(91));
  it("counts nothing of a line whose year is closed", () => {
    const closed = { ...lineWith({ appropriated: 100 }), closed: true };
    expect(missing(dossier({}, { lines: [closed] }), 91, today)).toBe(91);
    const next = lineWith({ appropriated: 90 }, "2027-440303009-special");
    expect(missing(dossier({}, { lines: [closed, next] }), 91, today)).toBe(1);
  });
  it("leaves alone what is meant for who was established before", () => {
    const line = { ...lineWith({ appropriated: 100 }), intended: 60 };
    expect(missing(dossier({}, { lines: [line] }), 41, today)).toBe(1);
  });
  it("is what the community's quota of the year leaves over, though there is money", () => {
    const taken = { residents: null, taken: { 2026: 199_999_900 } };
    const d = dossier(
      { area, path: `4403/440303/440303009/${area}` },
      { lines: [lineWith({ appropriated: 100_000_000 })], community: taken },
    );
    expect([missing(d, 100, today), missing(d, 101, today)]).toEqual([0, 1]);
    const street = dossier({ area: "440303009", path: "4403/440303/440303009" }, { community: taken });
    expect(missing(street, 101, today)).toBe(0);
  });
  it("and of other money no quota is taken", () => {
    const d = dossier(
      {},
      { lines: [lineWith({ appropriated: 500 }, "2026-440303009-street")], community: { residents: null, taken: { 2026: 200_000_000 } } },
    );
    expect(missing(d, 500, today)).toBe(0);
  });
});

describe("several lines", () => {
  const city = "2026-440303-city";
  const district = "2026-440303-district";
  const later = "2027-440303009-special";
  const halves = [planned(city, 1, 50), planned(district, 2, 50)];
  const both = on(
    [
      [city, 500],
      [district, 500],
    ],
    { holdings: halves },
  );

  it("are drawn on in their order, each up to its most (I2)", () => {
    expect(spread(both, 100, today)).toEqual({ takes: [take(city, 50), take(district, 50)], missing: 0 });
    expect(spread(both, 70, today)).toEqual({ takes: [take(city, 50), take(district, 20)], missing: 0 });
    expect(spread(both, 101, today).missing).toBe(1);
  });
  it("where one is short, the next gives more, within its most", () => {
    const d = on(
      [
        [city, 30],
        [district, 500],
      ],
      { holdings: [planned(city, 1, 50), planned(district, 2, 80)] },
    );
    expect(spread(d, 100, today)).toEqual({ takes: [take(city, 30), take(district, 70)], missing: 0 });
  });
  it("two communities pay each their share of one project", () => {
    const [own, other] = [`2026-${area}-special`, "2026-440303009001-special"];
    const d = on(
      [
        [own, 500],
        [other, 500],
      ],
      { holdings: [planned(own, 1, 60), planned(other, 2, 40)] },
    );
    expect(hold(d, 100, today)).toEqual([entry("HOLD", 60, own), entry("HOLD", 40, other)]);
  });
  it("a later year's share is an intention until its line is there: it is missing nowhere and moves no money", () => {
    const d = on([[city, 500]], { holdings: [planned(city, 1, 60), planned(later, 2, 40)] });
    expect(spread(d, 100, today)).toEqual({ takes: [take(city, 60), { line: later, amount: 40, later: true }], missing: 0 });
    expect(commit(d, 100, today)).toEqual([entry("HOLD", 60, city), entry("COMMIT", 60, city)]);
  });
  it("what is saved goes back from the line that was drawn on last, what is paid leaves the first", () => {
    const d = on([], { holdings: [planned(city, 1, 50, { committed: 50 }), planned(district, 2, 50, { committed: 50 })] });
    expect(decommit(d, 60)).toEqual([entry("DECOMMIT", 50, district), entry("DECOMMIT", 10, city)]);
    expect(pay(d, 60, 2026)).toEqual([entry("PAY", 50, city), entry("PAY", 10, district)]);
  });
  it("each year pays its own", () => {
    const d = on([], { holdings: [planned(city, 1, 50, { committed: 50 }), planned(later, 2, 50, { committed: 50 })] });
    expect([payable(d, 2026), payable(d, 2027), payable(d, 2028)]).toEqual([50, 50, 0]);
    expect(pay(d, 50, 2027)).toEqual([entry("PAY", 50, later)]);
  });
  it("a hold is moved to where the plan says now", () => {
    const d = on(
      [
        [line, 500],
        [city, 500],
      ],
      { holdings: [holding({ held: 100 }), planned(city, 1, 100)] },
    );
    expect(hold(d, 100, today)).toEqual([entry("RELEASE", 100), entry("HOLD", 100, city)]);
  });

  const twice = fc.record({
    amount: fc.integer({ min: 1, max: 300 }),
    parts: fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: 90 })), { minLength: 1, maxLength: 5 }),
  });
  it("I2, I8 whatever the plan: to the fen what was asked for, never over a most or a line", () =>
    fc.assert(
      fc.property(twice, ({ amount, parts }) => {
        const ids = parts.map((_, index) => `2026-44030${index}-special`);
        const d = on(
          parts.map(([, there], index) => [ids[index] ?? "", there]),
          { holdings: parts.map(([most], index) => planned(ids[index] ?? "", index, most)) },
          { path: "4403/440303" },
        );
        const { takes, missing: short } = spread(d, amount, today);
        expect(takes.reduce((sum, one) => sum + one.amount, 0) + short).toBe(amount);
        for (const one of takes) {
          const [most = 0, there = 0] = parts[ids.indexOf(one.line)] ?? [];
          expect(one.amount).toBeGreaterThan(0);
          expect(one.amount).toBeLessThanOrEqual(Math.min(most, there));
        }
      }),
    ));
});
