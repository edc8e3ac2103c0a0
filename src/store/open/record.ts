import { and, eq, sql } from "drizzle-orm";
import { endOf } from "#model/day.ts";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
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
    WHERE due_at IS NOT NULL AND provisional IN (0, 1) AND due_day >= ${`${body.year}-01-01`}`),
];

export const dueMoved = (db: Db, { subject, body }: FactOf<"due_moved">): readonly Statement[] => [
  db.run(sql`UPDATE notices SET until_day = ${body.until}, until_at = ${endOf(body.until)}, provisional = ${Number(body.provisional)}
    WHERE id = (SELECT notice FROM notice_projects WHERE project = ${idOf(subject)} AND state = 'running')`),
];
