import { beforeEach, describe, expect, it } from "vitest";
import { fill, line, noticed, table, wishOf } from "../town/ready.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { type Home, rows } from "./home.ts";

/** Rows that no act writes; what the act checks, the table checks again. */
export function forgedSuite(home: Home): void {
  let town: Town;
  beforeEach(async () => {
    town = await smallTown(await home());
    await fill(town, "100000");
    const receipts = await noticed(town, [wishOf(1, "20000"), wishOf(2, "30000")]);
    await table(town, "东街党工纪〔2026〕1号", receipts);
  });
  const objection = (answer: string, upheld: string) =>
    `INSERT INTO objections (id, project, notice, person, text, at, on_day, answer, answered_on, upheld)
      SELECT 'o', receipt, 'n', 'p-resident-1', 'x', 1, '2026-03-13', ${answer}, ${answer}, ${upheld} FROM projects LIMIT 1`;
  const signature = (slot: string, person: string, verdict: string) =>
    `INSERT INTO signatures SELECT receipt, 1, '${slot}', ${person}, '${verdict}', '', '2026-03-20' FROM projects ORDER BY receipt LIMIT 1`;
  const correction = (n: number, state: string, by: string) =>
    `INSERT INTO corrections VALUES ('project:1', ${n}, 1, NULL, 'amount', '1', '2', 'r', 'p', 'p-finance', 1, '${state}', ${by})`;

  describe("the tables refuse what no act writes", () => {
    it.each([
      ["a year confirmed by who typed it", "UPDATE calendar_years SET typed_by = 'p-x', confirmed_by = 'p-x'", /two_people/],
      [
        "two calendars of one year in force",
        "INSERT INTO calendar_years SELECT year, state, n + 1, days_off, days_work, source, typed_by, confirmed_by FROM calendar_years",
        /UNIQUE/,
      ],
      [
        "two areas of one parent with the same initials",
        "UPDATE areas SET initials = 'SAME' WHERE level = 'community' AND parent = '440303009'",
        /UNIQUE/,
      ],
      [
        "more than the cap that nobody agreed to",
        `INSERT INTO facts (leaf, subject, seq, kind, version, body, salt, prev, hash) SELECT (SELECT max(leaf) + 1 FROM facts), subject, seq + 1,
          'established', 2, '{"data":{"override":true,"approval":null,"amount":2000000}}', salt, hash, hash FROM facts
          WHERE subject LIKE 'project:%' ORDER BY leaf DESC LIMIT 1`,
        /nobody agreed to it/,
      ],
      ["a contract beyond the approval", "UPDATE projects SET approved = 100, contracted = 101", /contract_within_approval/],
      ["a contract without an approval", "UPDATE projects SET contracted = 1", /contract_within_approval/],
      ["a project that asks for nothing", "UPDATE projects SET asked = 0", /CHECK/],
      ["a project for nothing", "UPDATE projects SET amount = 0", /CHECK/],
      ["a stage that there is not", "UPDATE projects SET stage = 'finished'", /CHECK/],
      ["another class under money that is held", "UPDATE projects SET class = 'GOODS'", /class is fixed/],
      ["another area under money that is held", "UPDATE projects SET area = '440303001'", /class is fixed/],
      ["an answer that is neither yes nor no", objection("'x'", "NULL"), /CHECK/],
      ["a verdict on an objection without an answer", objection("NULL", "1"), /CHECK/],
      [
        "a name on an objection without a name",
        objection("NULL", "NULL").replace("on_day,", "on_day, named,").replace("'2026-03-13',", "'2026-03-13', 0,"),
        /without_a_name/,
      ],
      ["what was published, changed", "UPDATE publications SET title = 'x'", /never changed/],
      ["what was published, taken away", "DELETE FROM publications", /never removed/],
      ["a proof that is changed", "UPDATE notice_channels SET on_day = '2026-01-01'", /never changed/],
      [
        "a period before every channel is proven",
        "UPDATE notices SET channels = '[\"board\",\"web\"]', hung_on = '2026-03-12'",
        /not proven/,
      ],
      ["a notice that is over without a reason", "UPDATE notice_projects SET result = NULL", /CHECK/],
      ["a signature of somebody absent", signature("officer", "'p-x'", "absent"), /CHECK/],
      ["a signature of nobody", signature("officer", "NULL", "pass"), /CHECK/],
      ["a correction by one person", correction(1, "corrected", "'p-finance'"), /two_people/],
      ["an item that is counted without a result", "UPDATE items SET result = NULL", /CHECK/],
      ["a result of an item that is not counted", "UPDATE items SET state = 'closed'", /CHECK/],
      ["more votes than members present", "UPDATE items SET votes_for = 13", /CHECK/],
      ["more present than there are", "UPDATE items SET present = 17", /CHECK/],
      ["two items open at once", "UPDATE items SET state = 'open', result = NULL", /UNIQUE/],
      [
        "a recusal after the item was counted",
        "INSERT INTO votes (item, person, choice, reason) SELECT id, 'p-member-1', 'recused', 'x' FROM items",
        /not open/,
      ],
      ["a table confirmed by nobody", "UPDATE approvals SET state = 'confirmed'", /CHECK/],
      [
        "a project on two tables at once",
        "INSERT INTO approval_items (approval, project, decision, amount, gate, code, reason) SELECT 'other', project, decision, amount, gate, code, reason FROM approval_items",
        /UNIQUE/,
      ],
      [
        "a document number used twice",
        "INSERT INTO approvals SELECT 'other', leaf, area, path, document, happened, state, dissent, prepared_by, deciders, needed, NULL, NULL, NULL, NULL FROM approvals",
        /UNIQUE/,
      ],
      ["a project hung twice at once", "UPDATE notice_projects SET state = 'running', result = NULL, ended_on = NULL", /UNIQUE|hung twice/],
      [
        "a request for no money",
        `INSERT INTO money_requests (line, n, kind, amount, document, happened, asked_by, state) VALUES ('${line}', 9, 'APPROPRIATE', 0, '1号', '2026-03-02', 'p-finance', 'asked')`,
        /CHECK/,
      ],
    ])("%s", async (what, statement, why) => {
      if (what.includes("hung twice")) await hangAgain();
      await expect(rows(town.db, statement)).rejects.toThrow(why);
    });

    /** A second notice of the same projects, which are no longer on the first. */
    async function hangAgain(): Promise<void> {
      await rows(
        town.db,
        `INSERT INTO notices SELECT 'second', leaf, area, path, gate, result, channels, days, unit, contact, corrects, reason, made_on,
          hung_on, from_day, until_day, until_at, provisional, place, proof FROM notices`,
      );
      await rows(
        town.db,
        "INSERT INTO notice_projects SELECT project, 'second', published, 'over', from_day, until_day, NULL, 'unopposed', '2026-03-20' FROM notice_projects",
      );
    }

    it("a second signature of one person in a round, and a second open correction", async () => {
      await rows(town.db, signature("officer", "'p-x'", "pass"));
      await expect(rows(town.db, signature("council", "'p-x'", "pass"))).rejects.toThrow(/UNIQUE/);
      await rows(town.db, correction(1, "asked", "NULL"));
      await expect(rows(town.db, correction(2, "asked", "NULL"))).rejects.toThrow(/UNIQUE/);
    });
  });
}
