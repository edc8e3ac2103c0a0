import { expect, it } from "vitest";
import type { Database } from "#store/home.ts";
import { expectBooks } from "../town/book.ts";
import { closeYear, comeToMoney, lines, type Shared, wishes } from "../town/funds.ts";
import { fill } from "../town/ready.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { accept, appropriate, complete, pay } from "../town/walk.ts";
import { chapters } from "./chapters.ts";
import { type Home, rows } from "./home.ts";
import { expectNamed, expectSums } from "./recount.ts";

interface Stand {
  readonly appropriated: number;
  readonly carried_in: number;
  readonly carried_out: number;
  readonly held: number;
  readonly committed: number;
  readonly paid: number;
  readonly lapsed: number;
}

/** One story, told in its order: each rule is looked at where it comes. */
export function yearEndSuite(home: Home): void {
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
  const lineAt = async (line: string): Promise<Stand | undefined> =>
    (await rows<Stand & Record<string, never>>(town.db, "SELECT * FROM entries WHERE line = ? ORDER BY n DESC LIMIT 1", line))[0];
  const has = (receipt: string) =>
    rows(
      town.db,
      `SELECT line, h_held AS held, h_committed AS committed FROM entries e WHERE holder = ?
       AND m = (SELECT max(m) FROM entries WHERE holder = e.holder AND line = e.line) AND h_held + h_committed > 0 ORDER BY line`,
      `project:${receipt}`,
    );
  const intended = () => rows(town.db, "SELECT project, line, intended FROM shares WHERE intended > 0");
  const pieces = async () => [
    await rows(town.db, "SELECT * FROM entries ORDER BY line, n"),
    await rows(town.db, "SELECT max(leaf) AS n FROM facts"),
  ];

  it("a project of two years takes this year's share now, and lists the next year's", async () => {
    expect(await has(of.shared)).toEqual([{ line: lines.first, held: 0, committed: 600_000 }]);
    expect(await intended()).toEqual([{ project: of.shared, line: lines.next, intended: 400_000 }]);
    await expectBooks(town.db);
  });

  it("a transfer is one write on both lines, by two people", async () => {
    expect(await lineAt(lines.street)).toMatchObject({ appropriated: 100_000 });
    expect(await lineAt(lines.first)).toMatchObject({ appropriated: 9_900_000 });
    const facts = await rows(
      town.db,
      "SELECT count(DISTINCT e.subject || e.seq) AS n FROM entries e JOIN facts f USING (subject, seq) WHERE f.body ->> '$.data.kind' = 'TRANSFER'",
    );
    expect(facts).toEqual([{ n: 1 }]);
  });

  it("a year is not closed while it runs, nor before the next year's line is there", async () => {
    const asked = { document: "罗财清〔2027〕1号", on: "2026-06-23" };
    expect(await town.tries("finance", "endYear", lines.first, asked)).toMatchObject({ refusal: "year_running", says: { year: 2026 } });
    await town.at("2027-01-05");
    expect(await town.tries("finance", "endYear", lines.first, { ...asked, on: "2027-01-05" })).toMatchObject({ refusal: "next_line" });
  });

  it("P8.7 what is under contract goes into the next year, the rest goes back and lapses; appropriated and carried in = paid, lapsed and carried out", async () => {
    await closeYear(town);
    const old = await lineAt(lines.first);
    expect(old).toMatchObject({ appropriated: 9_900_000, held: 0, committed: 0, paid: 0, carried_out: 2_600_000, lapsed: 7_300_000 });
    expect(await lineAt(lines.next)).toMatchObject({ appropriated: 0, carried_in: 2_600_000, committed: 2_600_000 });
    expect(await has(of.contracted)).toEqual([{ line: lines.next, held: 0, committed: 2_000_000 }]);
    expect(await has(of.shared)).toEqual([{ line: lines.next, held: 0, committed: 600_000 }]);
    await expectBooks(town.db);
    await expectSums(town.db);
    await expectNamed(town.db);
  });

  it("P8.7 a second run changes nothing, whoever asks for it", async () => {
    const before = await pieces();
    const again = { document: "罗财清〔2027〕2号", on: "2027-01-06" };
    expect(await town.tries("finance", "endYear", lines.first, again)).toMatchObject({ refusal: "line_closed" });
    await rows(
      town.db,
      `INSERT OR REPLACE INTO dues VALUES ('line:${lines.first}', 1), ('project:${of.contracted}', 1), ('project:${of.voted}', 1)`,
    );
    await town.at("2027-01-07");
    expect(await pieces()).toEqual(before);
  });

  it("P8.7 a closed line takes nothing more: not by an act, not by a forged entry", async () => {
    const fund = { kind: "APPROPRIATE", amount: "1", document: "1号", on: "2026-12-31" };
    expect(await town.tries("finance", "fund", lines.first, fund)).toMatchObject({ refusal: "line_closed" });
    await expect(
      rows(
        town.db,
        `INSERT INTO entries SELECT line, n + 1, 'APPROPRIATE', NULL, 0, 1, 1, NULL, subject, seq, 99, appropriated + 1, carried_in, carried_out, held, committed,
         paid, lapsed, 0, 0, 0 FROM entries WHERE line = '${lines.first}' ORDER BY n DESC LIMIT 1`,
      ),
    ).rejects.toThrow(/year is over/);
    await expect(rows(town.db, `UPDATE lines SET closed = NULL, rest = NULL WHERE id = '${lines.first}'`)).rejects.toThrow(/year is over/);
  });

  it("what was established comes first in the next year, before any newer vote; a later share with it", async () => {
    expect(await intended()).toHaveLength(2);
    await appropriate(town, lines.next, "19000", "罗财预〔2027〕1号", "2027-01-06");
    expect(await intended()).toEqual([]);
    expect(await has(of.established)).toEqual([{ line: lines.next, held: 0, committed: 1_500_000 }]);
    expect(await has(of.shared)).toEqual([{ line: lines.next, held: 0, committed: 1_000_000 }]);
    await expectBooks(town.db);
  });

  it("what was carried is paid by the year that it was carried into", async () => {
    await town.at("2027-03-01");
    await complete(town, of.contracted, wishes.contracted);
    await accept(town, of.contracted, wishes.contracted, "clerk-caopu");
    await pay(town, of.contracted, wishes.contracted, "20000", "2027-03-01");
    expect(await lineAt(lines.next)).toMatchObject({ paid: 2_000_000 });
    await expectBooks(town.db);
  });

  it("what was only voted keeps its vote for the policy's months, then comes to the vote again", async () => {
    expect(await has(of.voted)).toEqual([]);
    const stage = () => rows(town.db, "SELECT stage, gate FROM projects WHERE receipt = ?", of.voted);
    await town.at("2027-12-31");
    expect(await stage()).toEqual([{ stage: "approval", gate: "approval" }]);
    await town.at("2028-01-01");
    expect(await stage()).toEqual([{ stage: "resolution", gate: "council" }]);
  });
}
