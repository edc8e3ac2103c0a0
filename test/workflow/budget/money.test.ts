import { describe, expect, it } from "vitest";
import { commit, giveBack, lineFor, lineOfProject, missing, reverse } from "#workflow/budget/money.ts";
import { area, dossier, holding, line, lineWith, receipt } from "../../support/known.ts";

const community = `2026-${area}-special`;
const lastYear = "2025-440303009-special";
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

describe("what is missing", () => {
  const d = dossier({}, { holdings: [holding({ held: 30 })] });
  it("is counted over what the project holds itself", () => {
    expect(missing(d, lineWith({ appropriated: 100, held: 40 }), 90)).toBe(0);
    expect(missing(d, lineWith({ appropriated: 100, held: 40 }), 91)).toBe(1);
  });
  it("is everything, where there is no line", () => expect(missing(dossier(), undefined, 91)).toBe(91));
  it("does not count what is held on another line", () => expect(missing(d, lineWith({ appropriated: 100 }, community), 101)).toBe(1));
});

describe("entries", () => {
  it("from hold to commitment: nothing more, less or the same", () => {
    const d = dossier({}, { holdings: [holding({ held: 30 })] });
    expect(commit(d, line, 30)).toEqual([entry("COMMIT", 30)]);
    expect(commit(d, line, 50)).toEqual([entry("HOLD", 20), entry("COMMIT", 50)]);
    expect(commit(d, line, 10)).toEqual([entry("RELEASE", 20), entry("COMMIT", 10)]);
  });
  it("P9.8 everything held or committed goes back to where it came from; what is paid stays paid", () => {
    const d = dossier({}, { holdings: [holding({ held: 5, committed: 7, paid: 11 }), holding({ line: community, committed: 2 })] });
    expect(giveBack(d)).toEqual([entry("RELEASE", 5), entry("DECOMMIT", 7), entry("DECOMMIT", 2, community)]);
    expect(giveBack(dossier({}, { holdings: [holding({ paid: 11 })] }))).toEqual([]);
  });
  it("a reversal names the last entry that stands", () => {
    const ref = (n: number, kind: string, standing: boolean, of = line) => ({ line: of, n, kind, amount: n, standing });
    const d = dossier(
      {},
      {
        entries: [
          ref(1, "COMMIT", true),
          ref(2, "COMMIT", true),
          ref(3, "COMMIT", false),
          ref(4, "HOLD", true),
          ref(9, "COMMIT", true, community),
        ],
      },
    );
    expect(reverse(d, line, "COMMIT")).toEqual([{ ...entry("COMMIT", 2), reverses: 2 }]);
    expect(reverse(d, line, "DECOMMIT")).toEqual([]);
  });
});
