import { getTableName, is } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import { beforeEach, describe, expect, it } from "vitest";
import { type Db, open } from "#store/home.ts";
import * as schema from "#store/schema.ts";
import { type Home, rows } from "./home.ts";

const tables = Object.values(schema).flatMap((one: unknown) => (is(one, SQLiteTable) ? [one] : []));
const own = "name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_%' ESCAPE '\\' AND name <> 'd1_migrations'";

interface Column {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly dflt_value: string | null;
  readonly pk: number;
  readonly hidden: number;
}

/** A table as the schema tells it, in the words of `PRAGMA table_xinfo`: a key's place is its number, 2 is "generated, not stored". */
function mirrored(table: SQLiteTable) {
  const { columns, primaryKeys } = getTableConfig(table);
  const keys = primaryKeys.flatMap((key) => key.columns.map((column) => column.name));
  return columns.map((column) => ({
    name: column.name,
    type: column.getSQLType().toUpperCase(),
    required: column.notNull,
    preset: column.hasDefault && !column.primary,
    key: column.primary ? 1 : keys.indexOf(column.name) + 1,
    generated: column.generated?.mode === "virtual",
  }));
}

/** The key of a table is required, though SQLite says so only of tables without row numbers. */
const migrated = ({ name, type, notnull, dflt_value, pk, hidden }: Column) => ({
  name,
  type,
  required: notnull === 1 || pk > 0,
  preset: dflt_value !== null,
  key: pk,
  generated: hidden === 2,
});

export function schemaSuite(home: Home): void {
  let db: Db;
  beforeEach(async () => {
    db = open(await home());
  });
  const master = (type: string) =>
    rows<{ name: string; sql: string }>(db, `SELECT name, sql FROM sqlite_master WHERE type = ? AND ${own} ORDER BY name`, type);

  describe("the schema that the store reads by", () => {
    it("has the tables of the migrations, and no other", async () => {
      expect(tables.map(getTableName).sort()).toEqual((await master("table")).map((table) => table.name));
    });

    it("has their columns, one by one", async () => {
      for (const table of tables) {
        const name = getTableName(table);
        expect({ [name]: mirrored(table) }).toEqual({ [name]: (await rows<Column>(db, `PRAGMA table_xinfo("${name}")`)).map(migrated) });
      }
    });
  });

  describe("the migrations", () => {
    it("make every table strict: a column takes nothing but its type", async () => {
      const all = await master("table");
      expect(all.filter(({ sql }) => !/\)\s*STRICT(,\s*WITHOUT ROWID)?\s*$/.test(sql)).map(({ name }) => name)).toEqual([]);
    });

    it("write no CASE inside a trigger: the remote runner would split at its END", async () => {
      const all = await master("trigger");
      expect(all.length).toBeGreaterThan(30);
      expect(all.filter(({ sql }) => /\bCASE\b/i.test(sql.slice(sql.search(/\bBEGIN\b/)))).map(({ name }) => name)).toEqual([]);
    });

    it("make no virtual table: a database that has one cannot be exported", async () => {
      expect((await master("table")).filter(({ sql }) => /^CREATE\s+VIRTUAL/i.test(sql))).toEqual([]);
    });

    it("keep references: a row cannot name what is not there", async () => {
      await expect(
        rows(db, "INSERT INTO areas (code, parent, level, name, path, valid_from) VALUES ('1', '0', 'city', 'x', '1', '2026-01-01')"),
      ).rejects.toThrow(/FOREIGN KEY/);
    });
  });
}
