/** A reading: the statements it needs and what their rows mean. Readings are put together and go in one round trip. */
import { getTableColumns, is, SQL, sql, Table } from "drizzle-orm";
import { type SelectedFields, SQLiteColumn } from "drizzle-orm/sqlite-core";
import { type Db, inOneTrip, type Statement, withWords } from "./home.ts";

export interface Reading<T> {
  readonly statements: readonly Statement[];
  readonly fold: (rows: readonly unknown[]) => T;
}

export const one = <S extends Statement>(statement: S): Reading<Awaited<S>> => ({
  statements: [statement],
  fold: ([rows]) => rows as Awaited<S>,
});

export const map = <A, B>(reading: Reading<A>, f: (a: A) => B): Reading<B> => ({ ...reading, fold: (rows) => f(reading.fold(rows)) });

type Parts = Readonly<Record<string, Reading<unknown>>>;
type Whole<P extends Parts> = { [K in keyof P]: P[K] extends Reading<infer T> ? T : never };

export function together<P extends Parts>(parts: P): Reading<Whole<P>> {
  const list = Object.entries(parts);
  return {
    statements: list.flatMap(([, part]) => part.statements),
    fold: (rows) => {
      const rest = [...rows];
      return Object.fromEntries(list.map(([name, part]) => [name, part.fold(rest.splice(0, part.statements.length))])) as Whole<P>;
    },
  };
}

/** Lists of several kinds in one statement: each a query whose rows are JSON texts in a column named `row`. */
export function lists<T extends object>(
  db: Db,
  queries: { readonly [K in keyof T]: SQL },
): Reading<{ readonly [K in keyof T]: readonly T[K][] }> {
  const columns = Object.entries<SQL>(queries).map(
    ([name, query]) => sql`(SELECT json_group_array(json(row)) FROM (${query})) AS ${sql.raw(name)}`,
  );
  return map(one(db.all<Record<string, string>>(sql`SELECT ${sql.join(columns, sql`, `)}`)), ([row = {}]) => {
    const read = Object.entries(row).map(([name, list]) => [name, JSON.parse(list)]);
    return Object.fromEntries(read) as { readonly [K in keyof T]: readonly T[K][] };
  });
}

export const nothing: Reading<null> = { statements: [], fold: () => null };

/** A reading whose statements are built once for all that ask with other words. What its rows mean may not depend on the words. */
export function built<W extends readonly string[], T>(build: (db: Db, ...words: W) => Reading<T>): (db: Db, ...words: W) => Reading<T> {
  let once: { readonly fill: ReturnType<typeof withWords>; readonly fold: Reading<T>["fold"] } | undefined;
  return (db, ...words) => {
    once ??= buildOnce(db, build, words.length);
    return { statements: once.fill(words), fold: once.fold };
  };
}
function buildOnce<W extends readonly string[], T>(db: Db, build: (db: Db, ...words: W) => Reading<T>, length: number) {
  const marks = Array.from({ length }, (_, index) => `⟨${index}⟩`);
  const { statements, fold } = build(db, ...(marks as readonly string[] as W));
  return { fill: withWords(statements, marks), fold };
}

export const fetch = async <T>(db: Db, reading: Reading<T>): Promise<T> => reading.fold(await inOneTrip(db, reading.statements));

/**
 * The fields of a joined select, each under a name of its own. A batch answers rows as objects, in which two columns
 * of one name would be one and shift all that follow.
 */
export function apart<T extends SelectedFields>(fields: T): T {
  let count = 0;
  const alias = (value: unknown): unknown => {
    if (is(value, SQLiteColumn)) return sql`${value}`.mapWith(value).as(`c${++count}`);
    if (is(value, SQL)) return value.as(`c${++count}`);
    return nested(is(value, Table) ? getTableColumns(value) : (value as object));
  };
  const nested = (value: object): object => Object.fromEntries(Object.entries(value).map(([name, each]) => [name, alias(each)]));
  return nested(fields) as T;
}
