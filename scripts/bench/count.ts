/** A database that counts what it is asked: round trips, and the rows that D1 says it read and wrote. */
export interface Cost {
  trips: number;
  read: number;
  written: number;
}
export const nothing = (): Cost => ({ trips: 0, read: 0, written: 0 });

export function counted(real: D1Database, cost: Cost): D1Database {
  const proxy: Pick<D1Database, "prepare" | "batch"> = {
    prepare: (sql) => statement(real.prepare(sql), cost),
    batch: async <T>(statements: D1PreparedStatement[]) => {
      const results = await real.batch<T>(statements.map((one) => inner.get(one) ?? one));
      cost.trips++;
      for (const { meta } of results) add(cost, meta);
      return results;
    },
  };
  return proxy as D1Database;
}

/** The real statement behind a counting one. */
const inner = new WeakMap<D1PreparedStatement, D1PreparedStatement>();

function statement(real: D1PreparedStatement, cost: Cost): D1PreparedStatement {
  const all = async <T>() => {
    const result = await real.all<T>();
    cost.trips++;
    add(cost, result.meta);
    return result;
  };
  const proxy = {
    bind: (...values: unknown[]) => statement(real.bind(...values), cost),
    all,
    run: all,
    first: async (column?: string) => {
      const row = (await all<Record<string, unknown>>()).results[0] ?? null;
      return column === undefined || row === null ? row : row[column];
    },
    raw: async () => (await all<object>()).results.map((row) => Object.values(row)),
  } as unknown as D1PreparedStatement;
  inner.set(proxy, real);
  return proxy;
}

function add(cost: Cost, meta: D1Meta): void {
  cost.read += meta.rows_read;
  cost.written += meta.rows_written;
}
