import { expect, it } from "vitest";
import type { Database } from "#store/home.ts";
import { expectBooks } from "../town/book.ts";
import { comeToMoney, lines, type Shared } from "../town/funds.ts";
import { fill } from "../town/ready.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { appropriate, openLine } from "../town/walk.ts";
import { chapters } from "./chapters.ts";
import { type Home, rows } from "./home.ts";
import { expectNamed, expectSums } from "./recount.ts";

/** One project on this year's line and, by intention, on the next one's; its contract is changed while it runs. */
export function sharesSuite(home: Home): void {
  let town: Town;
  let of: Shared;
  const begin = async (database: Database) => {
    const small = await smallTown(database);
    await fill(small, "100000");
    of = await comeToMoney(small);
    return small;
  };
  chapters(home, begin, (now) => {
    town = now;
  });
  const stands = () =>
    rows(
      town.db,
      `SELECT u.line, coalesce((SELECT h_committed FROM entries WHERE holder = 'project:' || ?1 AND line = u.line ORDER BY m DESC LIMIT 1), 0) AS committed,
         coalesce((SELECT intended FROM shares WHERE project = ?1 AND line = u.line), 0) AS intended
       FROM (SELECT line FROM allocations WHERE holder = 'project:' || ?1 UNION SELECT line FROM shares WHERE project = ?1) u ORDER BY u.line`,
      of.shared,
    );
  const asks = (amount: string) => town.does("supplier-2", "alter", of.shared, { amount, reason: "养护面积按实测调整。" });
  const permits = () => town.tries("officer-service", "permit", of.shared);
  const plan = (line: string, most: string, order: string) => town.does("finance", "allot", of.shared, { line, most, order });
  const balanced = async () => {
    await expectBooks(town.db);
    await expectSums(town.db);
    await expectNamed(town.db);
  };

  it("P8.3 a change is not permitted over what finance has planned of any line, and says what is missing", async () => {
    await asks("10400");
    expect(await permits()).toMatchObject({ refusal: "money_gone", says: { missing: 40_000 } });
  });

  it("finance plans more while a change waits; what the later year gives more is intended, and nothing is committed before its time", async () => {
    await plan(lines.next, "4400", "2");
    expect(await permits()).toMatchObject({ facts: [{ kind: "changed" }] });
    expect(await stands()).toEqual([
      { line: lines.first, committed: 600_000, intended: 0 },
      { line: lines.next, committed: 0, intended: 440_000 },
    ]);
    await balanced();
  });

  it("a plan sinks under neither what is taken nor what is intended", async () => {
    await asks("9000");
    const under = { line: lines.next, most: "4399", order: "2" };
    expect(await town.tries("finance", "allot", of.shared, under)).toMatchObject({ refusal: "under_the_taken", says: { least: 440_000 } });
  });

  it("a smaller contract is intended less before any money goes back", async () => {
    expect(await permits()).toMatchObject({ facts: [{ kind: "changed" }] });
    expect(await stands()).toMatchObject([{ committed: 600_000 }, { intended: 300_000 }]);
    await balanced();
  });

  it("a dearer one takes of the first line up to its most, and the community's quota is asserted", async () => {
    await asks("9600");
    await plan(lines.first, "6400", "1");
    await plan(lines.next, "3200", "2");
    expect(await permits()).toMatchObject({ facts: [{ kind: "changed", body: { quota: { year: 2026 } } }] });
    expect(await stands()).toMatchObject([{ committed: 640_000 }, { intended: 320_000 }]);
    expect(await rows(town.db, "SELECT most FROM quotas WHERE year = 2026")).toEqual([{ most: 200_000_000 }]);
    await balanced();
  });

  it("when the later year's line has money, what is intended for it is committed, to the fen of the contract", async () => {
    await town.at("2027-01-06");
    await openLine(town, "2027");
    await appropriate(town, lines.next, "50000", "罗财预〔2027〕1号", "2027-01-06");
    expect(await stands()).toEqual([
      { line: lines.first, committed: 640_000, intended: 0 },
      { line: lines.next, committed: 320_000, intended: 0 },
    ]);
    await balanced();
  });
}
