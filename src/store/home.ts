/**
 * Where the rows live. Only `prepare` and `batch` of the database are used, so a second home (Node with SQLite) can offer the same.
 * One `batch` is one round trip and one transaction: all or nothing.
 */
import type { Query } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { drizzle } from "drizzle-orm/d1";

export type Database = Pick<D1Database, "prepare" | "batch">;
export type Db = ReturnType<typeof open>;
export type Statement = BatchItem<"sqlite">;

export const open = (database: Database) => drizzle(database as D1Database);

/** A statement as drizzle prepares it for a batch: its SQL, and how its rows are read. */
interface Prepared {
  readonly getQuery: () => Query & { readonly method?: string };
  readonly mapResult: (result: unknown, fromBatch: boolean) => unknown;
}

/** drizzle's own `batch` cannot take raw statements with parameters; this one takes all. */
export async function inOneTrip(db: Db, statements: readonly Statement[]): Promise<readonly unknown[]> {
  if (statements.length === 0) return [];
  const prepared = statements.map((statement) => (statement as unknown as { _prepare: () => Prepared })._prepare());
  const queries = prepared.map((one) => one.getQuery());
  const results = await db.$client.batch(queries.map(({ sql, params }) => db.$client.prepare(sql).bind(...params)));
  return results.map((result, index) => (queries[index]?.method === "run" ? undefined : prepared[index]?.mapResult(result, true)));
}
