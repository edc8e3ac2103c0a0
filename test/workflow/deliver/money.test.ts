import { describe, expect, it } from "vitest";
import type { Dossier } from "#model/project.ts";
import { recommitted } from "#workflow/deliver/money.ts";
import { dossier, holding, line, lineWith } from "../../support/known.ts";

const d = (given: Partial<Dossier>) => dossier({ stage: "change", approved: 8_600_000, contracted: 8_000_000 }, given);
const commits = (of: string, amount: number) => [
  { line: of, kind: "HOLD", amount },
  { line: of, kind: "COMMIT", amount },
];

describe("what a change commits", () => {
  it("a share meant for a later year is not committed on the line of this one", () => {
    const planned = { order: 2, most: 3_000_000, intended: 3_000_000 };
    const holdings = [holding({ committed: 5_000_000 }), holding({ line: "2027-440303009-special", year: 2027, planned })];
    const known = d({ holdings, lines: [lineWith({ appropriated: 20_000_000, committed: 5_000_000 })] });
    expect(recommitted(known, 8_400_000)).toMatchObject({ line, ceiling: 5_400_000, missing: 0, entries: commits(line, 400_000) });
  });
  it("what is short is taken from that of its lines which has it", () => {
    const street = "2026-440303009-street";
    const holdings = [holding({ committed: 6_000_000 }), holding({ line: street, committed: 2_000_000 })];
    const lines = [
      lineWith({ appropriated: 8_000_000, committed: 8_000_000 }),
      lineWith({ appropriated: 9_000_000, committed: 2_000_000 }, street),
    ];
    expect(recommitted(d({ holdings, lines }), 8_400_000)).toMatchObject({
      line: street,
      ceiling: 2_400_000,
      entries: commits(street, 400_000),
    });
  });
  it("what is meant for others on a line is not there", () => {
    const lines = [{ ...lineWith({ appropriated: 9_000_000, committed: 8_000_000 }), intended: 700_000 }];
    expect(recommitted(d({ holdings: [holding({ committed: 8_000_000 })], lines }), 8_400_000)).toMatchObject({
      missing: 100_000,
      entries: [],
    });
  });
});
