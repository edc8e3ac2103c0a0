/** Where a suite's rows live: it asks for an empty, migrated database and is given D1 or Node's SQLite. */
import type { Database, Db } from "#store/home.ts";

export type Home = () => Promise<Database>;
type Value = string | number | null;

/** Rows as the database answers them, past everything that the store knows. */
export async function rows<T = Record<string, Value>>(db: Db, sql: string, ...values: readonly Value[]): Promise<T[]> {
  const { results } = await db.$client
    .prepare(sql)
    .bind(...values)
    .all<T>();
  return results;
}

/** The one value of the one row. */
export async function value<T = number>(db: Db, sql: string, ...values: readonly Value[]): Promise<T> {
  const [row] = await rows<Record<string, T>>(db, sql, ...values);
  return Object.values(row ?? {})[0] as T;
}
