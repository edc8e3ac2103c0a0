/** A second home for the store: Node's own SQLite behind the few methods of D1 that are used. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import type { Database } from "#store/home.ts";

/** The empty tables, made once: every home begins with their bytes. */
let empty: Uint8Array | undefined;

function migrated(): Uint8Array {
  const migrations = path.join(process.cwd(), "migrations");
  const sqlite = new DatabaseSync(":memory:");
  for (const file of readdirSync(migrations)
    .filter((name) => name.endsWith(".sql"))
    .sort())
    sqlite.exec(readFileSync(path.join(migrations, file), { encoding: "utf8" }));
  return sqlite.serialize();
}

export class NodeHome {
  readonly sqlite = new DatabaseSync(":memory:");
  private readonly prepared = new Map<string, StatementSync>();
  trips = 0;

  constructor() {
    empty ??= migrated();
    this.sqlite.deserialize(empty);
    this.sqlite.exec("PRAGMA foreign_keys = ON");
  }

  get database(): Database {
    return this as unknown as Database;
  }

  prepare(sql: string): Statement {
    return new Statement(this, sql, []);
  }

  /** Most statements are run many times in other words. */
  compile(sql: string): StatementSync {
    const known = this.prepared.get(sql) ?? this.sqlite.prepare(sql);
    this.prepared.set(sql, known);
    return known;
  }

  async batch(statements: readonly Statement[]): Promise<readonly object[]> {
    this.trips++;
    this.sqlite.exec("BEGIN IMMEDIATE");
    try {
      const results = statements.map((statement) => statement.now());
      this.sqlite.exec("COMMIT");
      return results;
    } catch (error) {
      this.sqlite.exec("ROLLBACK");
      throw error;
    }
  }
}

class Statement {
  constructor(
    private readonly home: NodeHome,
    private readonly sql: string,
    private readonly params: readonly SQLInputValue[],
  ) {}

  bind(...params: readonly SQLInputValue[]): Statement {
    return new Statement(this.home, this.sql, params);
  }

  now(): { results: object[]; success: true; meta: object } {
    return { results: this.home.compile(this.sql).all(...this.params) as object[], success: true, meta: {} };
  }

  async all() {
    this.home.trips++;
    return this.now();
  }
  async run() {
    return this.all();
  }
  async raw() {
    const { results } = await this.all();
    return results.map((row) => Object.values(row));
  }
  async first() {
    return (await this.all()).results[0] ?? null;
  }
}
