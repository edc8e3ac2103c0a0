import { beforeEach, describe, expect, it } from "vitest";
import type { Database } from "#store/home.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { type Home, rows, value } from "./home.ts";

const hash = "f".repeat(64);
const forged = (subject: string, leaf: string, seq: string, prev: string) =>
  `(leaf, subject, seq, kind, version, body, salt, prev, hash) SELECT ${leaf}, '${subject}', ${seq}, 'remarked', 1, '{}', '${"s".repeat(22)}', ${prev}, '${hash}'`;
const next = "(SELECT max(leaf) + 1 FROM facts)";
const last = (column: string) => `(SELECT ${column} FROM facts WHERE subject = 'calendar' ORDER BY seq DESC LIMIT 1)`;

export function factsSuite(home: Home): void {
  let town: Town;
  let database: Database;
  beforeEach(async () => {
    database = await home();
    town = await smallTown(database);
  });

  describe("facts", () => {
    it("are numbered without gaps in each subject, and without gaps in the whole log", async () => {
      const bad = await rows(town.db, "SELECT subject FROM facts GROUP BY subject HAVING min(seq) <> 1 OR max(seq) <> count(*)");
      expect(bad).toEqual([]);
      const [log] = await rows(town.db, "SELECT min(leaf) AS first, max(leaf) AS last, count(*) AS all_of_them FROM facts");
      expect(log).toEqual({ first: 1, last: log?.["all_of_them"], all_of_them: log?.["last"] });
      expect(log?.["last"]).toBeGreaterThan(60);
    });

    it.each([
      ["changed", "UPDATE facts SET body = '{}' WHERE leaf = 3", /never changed/],
      ["changed in nothing", "UPDATE facts SET seq = seq WHERE leaf = 3", /never changed/],
      ["removed", "DELETE FROM facts WHERE leaf = 3", /never removed/],
      ["replaced by its place in the log", `INSERT OR REPLACE INTO facts ${forged("line:x", "3", "1", "''")}`, /does not follow/],
      ["replaced by its number", `INSERT OR REPLACE INTO facts ${forged("calendar", next, "1", "''")}`, /does not follow/],
    ])("are never %s", async (_how, statement, why) => {
      const before = await rows(town.db, "SELECT * FROM facts ORDER BY leaf");
      await expect(rows(town.db, statement)).rejects.toThrow(why);
      expect(await rows(town.db, "SELECT * FROM facts ORDER BY leaf")).toEqual(before);
    });

    it("the forged fact of these tests would be taken if it followed", async () => {
      await rows(town.db, `INSERT INTO facts ${forged("calendar", next, last("seq + 1"), last("hash"))}`);
      expect(await value(town.db, "SELECT count(*) FROM facts WHERE hash = ?", hash)).toBe(1);
    });

    it.each([
      ["leaves out a number", forged("calendar", next, last("seq + 2"), last("hash"))],
      ["takes a number again", forged("calendar", next, last("seq"), last("hash"))],
      ["does not begin with one", forged("line:new", next, "2", "''")],
      ["names another before it", forged("calendar", next, last("seq + 1"), `'${hash}'`)],
      ["names one before the first", forged("line:new", next, "1", `'${hash}'`)],
      ["leaves out a place in the log", forged("calendar", "(SELECT max(leaf) + 2 FROM facts)", last("seq + 1"), last("hash"))],
      ["stands before the log", forged("calendar", "0", last("seq + 1"), last("hash"))],
    ])("one that %s is refused", async (_how, fact) => {
      await expect(rows(town.db, `INSERT INTO facts ${fact}`)).rejects.toThrow(/does not follow/);
    });
  });

  describe("what else is only added to (P5.4)", () => {
    it.each([
      ["a denial", "denials", "UPDATE denials SET act = 'x'"],
      ["a denial", "denials", "DELETE FROM denials"],
      ["a denial", "denials", "INSERT OR REPLACE INTO denials (id, at, act, subject, refusal) VALUES (1, 2, 'x', 'x', 'x')"],
      ["a policy", "policies", "UPDATE policies SET document = '{}'"],
      ["a policy", "policies", "DELETE FROM policies"],
      [
        "a policy",
        "policies",
        "INSERT OR REPLACE INTO policies SELECT digest, id, area, version, '{}', layer, origins, issue, draft, submitted_by, published_by, published FROM policies",
      ],
      ["a kind of entry", "kinds", "UPDATE kinds SET h = 5"],
      ["a kind of entry", "kinds", "DELETE FROM kinds"],
      ["a kind of entry", "kinds", "INSERT OR REPLACE INTO kinds SELECT kind, 1, ci, co, h, c, p, l, holder FROM kinds"],
    ])("%s stays as it was written: %s, %s", async (_what, table, statement) => {
      await rows(town.db, "INSERT INTO denials (at, act, subject, refusal) VALUES (1, 'pass', 'project:1', 'not_your_role')");
      const before = await rows(town.db, `SELECT * FROM ${table}`);
      await expect(rows(town.db, statement)).rejects.toThrow(/never|fixed/);
      expect(await rows(town.db, `SELECT * FROM ${table}`)).toEqual(before);
    });
  });
}
