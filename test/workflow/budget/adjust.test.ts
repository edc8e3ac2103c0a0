import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Holding } from "#model/budget/entry.ts";
import type { Dossier, Project } from "#model/project.ts";
import { recommitted } from "#workflow/deliver/money.ts";
import { area, dossier, holding, lineWith, receipt, today } from "../../support/known.ts";

const city = "2026-440303-city";
const district = "2026-440303-district";
const special = `2026-${area}-special`;
const later = "2027-440303009-special";
const planned = (line: string, order: number, most: number, given: Partial<Holding> = {}, intended = 0) =>
  holding({ line, year: Number(line.slice(0, 4)), planned: { order, most, intended }, ...given });
const on = (
  holdings: readonly Holding[],
  lines: Readonly<Record<string, number>>,
  given: Partial<Omit<Dossier, "project">> = {},
  project: Partial<Project> = {},
) =>
  dossier(
    { approved: 1000, contracted: 100, ...project },
    {
      holdings,
      lines: Object.entries(lines).map(([id, appropriated]) => ({
        ...lineWith({ appropriated, ...taken(holdings, id) }, id),
        intended: holdings.find((one) => one.line === id)?.planned?.intended ?? 0,
      })),
      ...given,
    },
  );
const taken = (holdings: readonly Holding[], id: string) => {
  const { held = 0, committed = 0, paid = 0 } = holdings.find((one) => one.line === id) ?? {};
  return { held, committed, paid };
};
const entry = (kind: string, line: string, amount: number) => ({ line, kind, holder: `project:${receipt}`, amount });
const more = (line: string, amount: number) => [entry("HOLD", line, amount), entry("COMMIT", line, amount)];
const share = (line: string, amount: number, isLater = false) => ({ line, amount, later: isLater });

describe("a contract is made more", () => {
  const halves = [planned(city, 1, 60, { committed: 50 }), planned(district, 2, 80, { committed: 50 })];
  it("takes it in the order of the lines, each up to its most (I2)", () => {
    const d = on(halves, { [city]: 500, [district]: 500 });
    expect(recommitted(d, 125, today)).toMatchObject({
      takes: [share(city, 60), share(district, 65)],
      entries: [...more(city, 10), ...more(district, 15)],
      missing: 0,
    });
  });
  it("where one line is short, the next gives more; what none can give is missing and nothing is left out (P8.3)", () => {
    expect(recommitted(on(halves, { [city]: 53, [district]: 500 }), 110, today).entries).toEqual([...more(city, 3), ...more(district, 7)]);
    expect(recommitted(on(halves, { [city]: 500, [district]: 500 }), 150, today).missing).toBe(10);
  });
  it("what is paid already counts as its own on the line that paid it", () => {
    const d = on([planned(city, 1, 60, { paid: 50 }), planned(district, 2, 80, { paid: 20, committed: 30 })], {
      [city]: 500,
      [district]: 500,
    });
    expect(recommitted(d, 120, today)).toMatchObject({ takes: [share(city, 60), share(district, 60)], missing: 0 });
  });
  it("what is intended for a later year covers it: nothing is committed before its time", () => {
    const d = on([planned(city, 1, 60, { committed: 60 }), planned(later, 2, 40, {}, 40)], { [city]: 500 }, {}, { contracted: 80 });
    expect(recommitted(d, 100, today)).toEqual({ takes: [], entries: [], quota: null, missing: 0 });
  });
  it("what a later year is to give more is intended more, and moves no money", () => {
    const d = on([planned(city, 1, 60, { committed: 60 }), planned(later, 2, 70, {}, 40)], { [city]: 500 });
    expect(recommitted(d, 130, today)).toEqual({ takes: [share(later, 70, true)], entries: [], quota: null, missing: 0 });
  });
  it("of a line that is there and short of what is intended for it, nothing more is taken", () => {
    const d = on([planned(city, 1, 60, { committed: 60 }), planned(later, 2, 90, {}, 40)], { [city]: 500, [later]: 30 });
    expect(recommitted(d, 110, today).missing).toBe(10);
  });
  it("leaves alone what is meant for who was established before", () => {
    const d = on(
      [holding({ line: city, committed: 100 })],
      {},
      { lines: [{ ...lineWith({ appropriated: 120, committed: 100 }, city), intended: 15 }] },
    );
    expect(recommitted(d, 106, today).missing).toBe(1);
  });
  it("counts against the community's quota of the year, and is asserted as it is written", () => {
    const community = { residents: null, taken: { 2026: 199_999_990 } };
    const d = on([holding({ line: special, committed: 100 })], { [special]: 500_000 }, { community });
    expect(recommitted(d, 111, today).missing).toBe(1);
    expect(recommitted(d, 110, today)).toMatchObject({ missing: 0, quota: { area, year: 2026, most: 200_000_000 } });
  });
  it("two lines of one year share its quota", () => {
    const community = { residents: null, taken: { 2026: 199_999_990 } };
    const d = on(
      [planned(city, 1, 58, { committed: 50 }), planned(district, 2, 90, { committed: 50 })],
      { [city]: 500, [district]: 500 },
      { community },
    );
    expect(recommitted(d, 111, today)).toMatchObject({ takes: [share(city, 58), share(district, 52)], missing: 1 });
  });
  it("of a year that is closed nothing is taken: what none has planned goes on with the line that is open", () => {
    const closed = { ...lineWith({ appropriated: 500, paid: 100 }, "2025-440303009-special"), closed: true };
    const d = on([holding({ line: closed.line, year: 2025, paid: 100 })], {}, { lines: [closed, lineWith({ appropriated: 500 })] });
    expect(recommitted(d, 105, today)).toMatchObject({ entries: more("2026-440303009-special", 5), missing: 0 });
  });
  it("an urgent start that is not established yet has no commitment that could be made more", () => {
    const d = on([holding({ held: 100 })], { [city]: 500 }, {}, { approved: null });
    expect(recommitted(d, 110, today)).toMatchObject({ entries: [], missing: 110 });
  });
});

describe("a contract is made less", () => {
  it("what is saved goes back from the last line", () => {
    const d = on([planned(city, 1, 50, { committed: 50 }), planned(district, 2, 50, { committed: 50 })], { [city]: 50, [district]: 50 });
    expect(recommitted(d, 30, today)).toMatchObject({
      takes: [],
      entries: [entry("DECOMMIT", district, 50), entry("DECOMMIT", city, 20)],
      missing: 0,
    });
  });
  it("what was intended for a later year is intended no more before any money goes back", () => {
    const d = on([planned(city, 1, 60, { committed: 60 }), planned(later, 2, 40, {}, 40)], { [city]: 500 });
    expect(recommitted(d, 70, today)).toMatchObject({ takes: [share(later, 10, true)], entries: [] });
    expect(recommitted(d, 40, today)).toMatchObject({ takes: [share(later, 0, true)], entries: [entry("DECOMMIT", city, 20)] });
  });
});

const parts = fc.array(
  fc.record({ most: fc.nat(90), committed: fc.nat(90), paid: fc.nat(40), free: fc.nat(90), there: fc.boolean(), intended: fc.nat(90) }),
  { minLength: 1, maxLength: 5 },
);
it("I2, I8 whatever the plan: money and intention are together what the contract needs, to the fen, or it says what is missing", () =>
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 600 }), (given, amount) => {
      const holdings = given.map(({ most, committed, paid, there, intended }, index) => {
        const has = there ? { committed, paid } : {};
        const own = there ? committed + paid : intended;
        return planned(`${there ? 2026 : 2027}-44030${index}-street`, index, own + most, has, there ? 0 : intended);
      });
      const lines = given.flatMap(({ free, committed, paid, there }, index) =>
        there ? [lineWith({ appropriated: free + committed + paid, committed, paid }, `2026-44030${index}-street`)] : [],
      );
      const d = on(holdings, {}, { lines }, { approved: 1000 });
      const paid = holdings.reduce((total, one) => total + one.paid, 0);
      if (amount < paid) return;
      const { takes, entries, missing } = recommitted(d, amount, today);
      const after = holdings.map((one) => {
        const posted = (kind: string) =>
          entries.filter((each) => each.line === one.line && each.kind === kind).reduce((sum, each) => sum + each.amount, 0);
        const meant = takes.find((each) => each.line === one.line && each.later)?.amount ?? one.planned?.intended ?? 0;
        const has = one.committed + one.paid + posted("COMMIT") - posted("DECOMMIT");
        expect(posted("HOLD")).toBe(posted("COMMIT"));
        expect(posted("HOLD")).toBeLessThanOrEqual(given[holdings.indexOf(one)]?.free ?? 0);
        expect(has + meant).toBeLessThanOrEqual(one.planned?.most ?? 0);
        expect(Math.min(one.committed + posted("COMMIT") - posted("DECOMMIT"), meant)).toBeGreaterThanOrEqual(0);
        return has + meant;
      });
      const before = holdings.reduce((total, one) => total + one.committed + one.paid + (one.planned?.intended ?? 0), 0);
      const whole = after.reduce((total, one) => total + one, 0);
      expect([whole + missing, missing > 0 && amount <= before]).toEqual([amount, false]);
    }),
  ));
