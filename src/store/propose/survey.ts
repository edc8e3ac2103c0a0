/** Need surveys with their counts, what one resident answered, and sheets that wait for a second person. */
import { and, desc, eq, getTableColumns, lt, ne, sql } from "drizzle-orm";
import type { Who } from "#model/people/roles.ts";
import type { CountToCheck, Ground, PaperCount, Survey } from "#model/propose/survey.ts";
import type { Db } from "../home.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { areas, paperCounts, projects, surveyCounts, surveyReplies, surveys } from "../schema.ts";
import { codesUnder } from "../sql.ts";

export const ground = (db: Db, area: string): Reading<Ground | undefined> =>
  map(one(db.select({ path: areas.path }).from(areas).where(eq(areas.code, area))), ([row]) => row && { area, path: row.path });

export function surveyById(db: Db, id: string, person = ""): Reading<Survey | undefined> {
  const parts = together({
    survey: one(db.select().from(surveys).where(eq(surveys.id, id))),
    counts: one(
      db
        .select({ online: surveyCounts.online, paper: surveyCounts.paper })
        .from(surveyCounts)
        .where(eq(surveyCounts.survey, id))
        .orderBy(surveyCounts.kind),
    ),
    mine: one(
      db
        .select({ kinds: surveyReplies.kinds, line: surveyReplies.line })
        .from(surveyReplies)
        .where(and(eq(surveyReplies.survey, id), eq(surveyReplies.person, person))),
    ),
  });
  return map(parts, ({ survey: [found], counts, mine: [mine] }) => found && { ...found, counts, mine: mine ?? null });
}

/** The name of the place that is asked. */
export const areaOfSurvey = (db: Db, id: string): Reading<string> =>
  map(
    one(db.select({ name: areas.name }).from(areas).where(sql`${areas.code} = (SELECT area FROM surveys WHERE id = ${id})`)),
    ([row]) => row?.name ?? "",
  );

export interface SurveyRow {
  readonly id: string;
  readonly title: string;
  readonly areaName: string;
  readonly from: string;
  readonly until: string;
  readonly online: number;
  readonly paper: number;
}
const rowColumns = {
  id: surveys.id,
  title: surveys.title,
  areaName: areas.name,
  from: surveys.from,
  until: surveys.until,
  online: surveys.online,
  paper: surveys.paper,
};
export const surveyList = (db: Db, after?: string): Reading<readonly SurveyRow[]> =>
  one(
    db
      .select(apart(rowColumns))
      .from(surveys)
      .innerJoin(areas, eq(areas.code, surveys.area))
      .where(after ? lt(surveys.leaf, sql`(SELECT leaf FROM surveys WHERE id = ${after})`) : undefined)
      .orderBy(desc(surveys.leaf))
      .limit(20),
  );

/** What people wrote beside their ticks, without who wrote it. */
export const linesOf = (db: Db, id: string): Reading<readonly string[]> =>
  map(
    one(
      db
        .select({ line: surveyReplies.line })
        .from(surveyReplies)
        .where(and(eq(surveyReplies.survey, id), sql`${surveyReplies.line} <> ''`))
        .limit(200),
    ),
    (rows) => rows.map((row) => row.line),
  );

/** What people say of a work is closed by the clock. */
const late =
  sql<boolean>`(${paperCounts.about} = 'opinion' AND EXISTS (SELECT 1 FROM opinion_rounds o WHERE o.project = ${paperCounts.of} AND o.closed = 1))`.mapWith(
    Boolean,
  );

export const countById = (db: Db, id: string): Reading<CountToCheck | undefined> =>
  map(
    one(
      db
        .select({ ...getTableColumns(paperCounts), late })
        .from(paperCounts)
        .where(eq(paperCounts.id, id)),
    ),
    ([row]) => row,
  );
/** With the name of what it belongs to, and the kinds of a survey. */
export const countPage = (db: Db, id: string) =>
  map(
    one(
      db
        .select(
          apart({
            sheet: { ...getTableColumns(paperCounts), late },
            survey: { title: surveys.title, kinds: surveys.kinds },
            project: projects.title,
          }),
        )
        .from(paperCounts)
        .leftJoin(surveys, eq(surveys.id, paperCounts.of))
        .leftJoin(projects, eq(projects.receipt, paperCounts.of))
        .where(eq(paperCounts.id, id)),
    ),
    ([row]) => row && { sheet: row.sheet, title: row.survey?.title ?? row.project ?? "", kinds: row.survey?.kinds ?? [] },
  );
export const paperCountsOf = (db: Db, of: string): Reading<readonly PaperCount[]> =>
  one(db.select().from(paperCounts).where(eq(paperCounts.of, of)).orderBy(desc(paperCounts.leaf)).limit(40));

export interface OpenCount {
  readonly id: string;
  readonly about: "survey" | "project" | "opinion";
  readonly forms: number;
  readonly title: string;
}
/** Sheets that somebody else has typed, in the areas where this person is a clerk. */
export function countsToVerify(db: Db, who: Who): Reading<readonly OpenCount[]> {
  const paths = who.grants.filter((grant) => grant.role === "clerk").map((grant) => sql`${paperCounts.area} IN ${codesUnder(grant.path)}`);
  const title = sql<string>`coalesce(${surveys.title}, ${projects.title}, '')`;
  return one(
    db
      .select(apart({ id: paperCounts.id, about: paperCounts.about, forms: paperCounts.forms, title }))
      .from(paperCounts)
      .leftJoin(surveys, and(eq(paperCounts.about, "survey"), eq(surveys.id, paperCounts.of)))
      .leftJoin(projects, and(ne(paperCounts.about, "survey"), eq(projects.receipt, paperCounts.of)))
      .where(
        and(
          eq(paperCounts.state, "entered"),
          sql`${paperCounts.enteredBy} <> ${who.id}`,
          paths.length === 0 ? sql`0` : sql`(${sql.join(paths, sql` OR `)})`,
        ),
      )
      .limit(20),
  );
}
