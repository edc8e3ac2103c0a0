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

const prepare = (statement: Statement): Prepared => (statement as unknown as { _prepare: () => Prepared })._prepare();

/**
 * The same statements for other words, which go where the marks stand at the end of a parameter (`project:⟨0⟩`). To build
 * SQL out of a query's parts costs more than to run it, so what every act reads is built once.
 */
export function withWords(statements: readonly Statement[], marks: readonly string[]): (words: readonly string[]) => readonly Statement[] {
  const built = statements.map((statement) => {
    const prepared = prepare(statement);
    return { prepared, query: prepared.getQuery() };
  });
  const put = (param: unknown, words: readonly string[]): unknown => {
    const at = typeof param === "string" ? marks.findIndex((mark) => param.endsWith(mark)) : -1;
    return at < 0 ? param : `${param}`.slice(0, -(marks[at] ?? "").length) + words[at];
  };
  return (words) =>
    built.map(({ prepared, query }) => {
      const getQuery = () => ({ ...query, params: query.params.map((param) => put(param, words)) });
      const mapResult: Prepared["mapResult"] = (result, fromBatch) => prepared.mapResult(result, fromBatch);
      return { _prepare: () => ({ getQuery, mapResult }) } as unknown as Statement;
    });
}

/** drizzle's own `batch` cannot take raw statements with parameters; this one takes all. */
export async function inOneTrip(db: Db, statements: readonly Statement[]): Promise<readonly unknown[]> {
  if (statements.length === 0) return [];
  const prepared = statements.map(prepare);
  const queries = prepared.map((one) => one.getQuery());
  const results = await db.$client.batch(queries.map(({ sql, params }) => db.$client.prepare(sql).bind(...params)));
  return results.map((result, index) => (queries[index]?.method === "run" ? undefined : prepared[index]?.mapResult(result, true)));
}
