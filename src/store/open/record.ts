import { and, eq, sql } from "drizzle-orm";
import type { FactOf } from "#model/draft.ts";
import type { Db, Statement } from "../home.ts";
import { calendarYears } from "../schema.ts";

/** A newer typing takes the place of one that nobody has confirmed. */
export const yearTyped = (db: Db, { body, texts, envelope }: FactOf<"year_typed">): readonly Statement[] => {
  const { year, off, work } = body;
  const n = sql`1 + (SELECT count(*) FROM calendar_years WHERE year = ${year})`;
  return [
    db
      .update(calendarYears)
      .set({ state: "replaced" })
      .where(and(eq(calendarYears.year, year), eq(calendarYears.state, "typed"))),
    db.insert(calendarYears).values({ year, n, state: "typed", off, work, source: texts.source, typedBy: envelope.by }),
  ];
};

/** In force from now on; every open due time that reaches into it is looked at again. */
export const yearConfirmed = (db: Db, { body, envelope }: FactOf<"year_confirmed">): readonly Statement[] => [
  db
    .update(calendarYears)
    .set({ state: "replaced" })
    .where(and(eq(calendarYears.year, body.year), eq(calendarYears.state, "confirmed"))),
  db
    .update(calendarYears)
    .set({ state: "confirmed", confirmedBy: envelope.by })
    .where(and(eq(calendarYears.year, body.year), eq(calendarYears.state, "typed"))),
  db.run(sql`INSERT OR REPLACE INTO dues SELECT 'project:' || receipt, -(SELECT max(leaf) FROM facts) FROM projects
    WHERE due_at IS NOT NULL AND provisional IN (0, 1) AND due_day >= ${`${body.year}-01-01`}
    UNION SELECT 'project:' || project, -(SELECT max(leaf) FROM facts) FROM objections WHERE answer IS NULL AND due ->> 'day' >= ${`${body.year}-01-01`}`),
];
