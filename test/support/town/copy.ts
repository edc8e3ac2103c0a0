/** All rows of a database, and another one filled with them: a few statements instead of a whole story told again. */
import type { Db } from "#store/home.ts";

export type Copy = readonly { readonly table: string; readonly columns: readonly string[]; readonly rows: readonly object[] }[];

/** Tables that are there by themselves: of the runtime, of the migrations, of the kinds of entries. */
const own = `name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT IN ('d1_migrations', 'kinds')`;

export async function copyOf(db: Db): Promise<Copy> {
  const all = async <T>(sql: string) => (await db.$client.prepare(sql).all<T>()).results;
  const tables = await all<{ name: string }>(`SELECT name FROM sqlite_master WHERE type = 'table' AND ${own} ORDER BY rowid`);
  return Promise.all(
    tables.map(async ({ name }) => {
      const columns = (await all<{ name: string }>(`PRAGMA table_info("${name}")`)).map((column) => `"${column.name}"`);
      return { table: name, columns, rows: await all<object>(`SELECT ${columns.join()} FROM "${name}"`) };
    }),
  );
}

/** Into an empty database, row by row as they were: its triggers sleep meanwhile, since what they made is among the rows. */
export async function paste(db: Db, copy: Copy): Promise<void> {
  const say = (sql: string) => db.$client.prepare(sql);
  const { results: triggers } = await say("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all<{
    name: string;
    sql: string;
  }>();
  const filled = copy.filter((one) => one.rows.length > 0);
  await db.$client.batch([
    say("PRAGMA defer_foreign_keys = ON"),
    ...triggers.map(({ name }) => say(`DROP TRIGGER "${name}"`)),
    ...filled.map(({ table, columns, rows }) => {
      const values = columns.map((column) => `value ->> '$.${column}'`);
      return say(`INSERT INTO "${table}" (${columns.join()}) SELECT ${values.join()} FROM json_each(?)`).bind(JSON.stringify(rows));
    }),
    ...triggers.map(({ sql }) => say(sql)),
  ]);
}
