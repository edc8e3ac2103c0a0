/** The calendar in force around a moment, and the years typed and published. */
import { and, between, desc, eq, gte, isNotNull, or } from "drizzle-orm";
import type { Calendar } from "#model/calendar.ts";
import { dayOf, yearOf } from "#model/day.ts";
import type { Almanac } from "#model/open/almanac.ts";
import type { Db } from "../home.ts";
import { map, one, type Reading, together } from "../read.ts";
import { calendarYears, projects } from "../schema.ts";

/** The published years from the one before to the second after. */
export function calendarNear(db: Db, now: number): Reading<Calendar> {
  const year = yearOf(dayOf(now));
  const rows = db
    .select()
    .from(calendarYears)
    .where(and(between(calendarYears.year, year - 1, year + 2), eq(calendarYears.state, "confirmed")));
  return map(one(rows), (years) => Object.fromEntries(years.map((each) => [each.year, { off: each.off, work: each.work }])));
}

/** All years that are typed or in force, and the open due times that a new year can move. */
export function almanac(db: Db, now: number): Reading<Almanac | undefined> {
  const year = yearOf(dayOf(now));
  const years = db
    .select()
    .from(calendarYears)
    .where(or(eq(calendarYears.state, "typed"), eq(calendarYears.state, "confirmed")))
    .orderBy(desc(calendarYears.year));
  const open = db
    .select({
      receipt: projects.receipt,
      title: projects.title,
      start: projects.dueStart,
      days: projects.dueDays,
      day: projects.dueDay,
      provisional: projects.provisional,
    })
    .from(projects)
    .where(and(isNotNull(projects.dueAt), gte(projects.dueDay, `${year}-01-01`), eq(projects.provisional, true)))
    .limit(100);
  return map(together({ years: one(years), open: one(open) }), ({ years: list, open: dues }) => ({
    path: null,
    years: list.map(({ confirmedBy: _by, ...each }) => each),
    open: dues.map((each) => ({ ...each, start: each.start ?? "", day: each.day ?? "" })),
  }));
}
