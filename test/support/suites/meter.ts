/** What a database is asked: round trips, statements, and rows read and written where it tells (D1). */
import type { Database } from "#store/home.ts";

export class Meter {
  trips = 0;
  statements = 0;
  read = 0;
  written = 0;

  constructor(private readonly database: Database) {}

  get view(): Database {
    return {
      prepare: (sql) => this.database.prepare(sql),
      batch: async <T>(statements: D1PreparedStatement[]) => {
        this.trips++;
        this.statements += statements.length;
        const results = await this.database.batch<T>(statements);
        for (const { meta } of results) {
          this.read += meta.rows_read ?? 0;
          this.written += meta.rows_written ?? 0;
        }
        return results;
      },
    };
  }
}
