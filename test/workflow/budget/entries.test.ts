import { describe, expect, it } from "vitest";
import { commit, giveBack, reverse } from "#workflow/budget/money.ts";
import { area, dossier, holding, line, receipt } from "../../support/known.ts";

const community = `2026-${area}-special`;
const today = "2026-06-15";
const entry = (kind: string, amount: number, of = line) => ({ line: of, kind, holder: `project:${receipt}`, amount });

describe("entries", () => {
  it("from hold to commitment: nothing more, less or the same", () => {
    const d = dossier({}, { holdings: [holding({ held: 30 })] });
    expect(commit(d, 30, today)).toEqual([entry("COMMIT", 30)]);
    expect(commit(d, 50, today)).toEqual([entry("HOLD", 20), entry("COMMIT", 50)]);
    expect(commit(d, 10, today)).toEqual([entry("RELEASE", 20), entry("COMMIT", 10)]);
  });
  it("P9.8 everything held or committed goes back to where it came from; what is paid stays paid", () => {
    const d = dossier({}, { holdings: [holding({ held: 5, committed: 7, paid: 11 }), holding({ line: community, committed: 2 })] });
    expect(giveBack(d)).toEqual([entry("RELEASE", 5), entry("DECOMMIT", 7), entry("DECOMMIT", 2, community)]);
    expect(giveBack(dossier({}, { holdings: [holding({ paid: 11 })] }))).toEqual([]);
  });
  const ref = (n: number, standing: boolean, of = line, seq = 9) => ({ line: of, n, kind: "COMMIT", amount: n, standing, seq });
  it("a reversal names every entry that stands of the last fact", () => {
    const d = dossier({}, { entries: [ref(1, false, line, 8), ref(2, true), ref(9, true, community)] });
    expect(reverse(d, "COMMIT")).toEqual([
      { ...entry("COMMIT", 2), reverses: 2 },
      { ...entry("COMMIT", 9, community), reverses: 9 },
    ]);
    expect(reverse(d, "DECOMMIT")).toEqual([]);
  });
  it("and nothing where entries of two facts stand: no one of them can be mended by itself", () =>
    expect(reverse(dossier({}, { entries: [ref(1, true, line, 8), ref(2, true)] }), "COMMIT")).toEqual([]));
});
