/** The public list of an area: keyset pages over the shelf, an index for each filter, a bound on what is looked through. */
import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import type { ProjectFilter, ProjectList } from "#model/lists.ts";
import { askedTerms } from "#model/terms.ts";
import type { Db } from "../home.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { areas, projects } from "../schema.ts";

export const pageSize = 20;
/** Rows looked through for one page, whatever is asked for. */
const scan = 60;

/** Words of a search that are asked for; a statement takes 100 parameters, and more would hardly tell titles apart. */
const asked = 8;

export const rowColumns = {
  receipt: projects.receipt,
  code: projects.code,
  title: projects.title,
  class: projects.class,
  content: sql<string | null>`(SELECT content FROM intakes WHERE project = ${projects.receipt})`,
  area: projects.area,
  areaName: areas.name,
  stage: projects.stage,
  turn: projects.turn,
  asked: projects.asked,
  amount: projects.amount,
  approved: projects.approved,
  apportioned: projects.apportioned,
  dueAt: projects.dueAt,
  dueDay: projects.dueDay,
  remindAt: projects.remindAt,
  provisional: projects.provisional,
  submitted: projects.submitted,
  year: sql<number>`coalesce(${projects.codeYear}, cast(substr(${projects.lastOn}, 1, 4) AS INTEGER))`,
};

export const selectRows = (db: Db) => db.select(apart(rowColumns)).from(projects).innerJoin(areas, eq(areas.code, projects.area));

export function projectList(db: Db, filter: ProjectFilter): Reading<ProjectList> {
  const found = candidates(filter);
  const rows = db
    .select(apart(rowColumns))
    .from(projects)
    .innerJoin(areas, eq(areas.code, projects.area))
    .where(and(sql`${projects.leaf} IN (${found})`, eq(projects.public, true), ...matches(filter)))
    .orderBy(desc(projects.leaf))
    .limit(pageSize + 1);
  const end = db.all<{ count: number; receipt: string | null }>(sql`
    SELECT (SELECT count(*) FROM (${found})) AS count,
      (SELECT receipt FROM projects WHERE leaf = (SELECT min(leaf) FROM (${found}))) AS receipt`);
  return map(together({ rows: one(rows), end: one(end) }), ({ rows: list, end: [looked] }) => ({
    rows: list.slice(0, pageSize),
    next: list.length > pageSize ? (list[pageSize - 1]?.receipt ?? null) : looked?.count === scan ? looked.receipt : null,
  }));
}

/** What is looked through: by the words, else by the narrowest filter that is given. */
function candidates({ area, stage, year, class: kind, content, q, after }: ProjectFilter): SQL {
  const before = after ? sql`(SELECT leaf FROM projects WHERE receipt = ${after})` : sql`9007199254740991`;
  const [word, ...more] = q
    ? askedTerms(q)
        .slice(0, asked)
        .toSorted((a, b) => b.length - a.length)
    : [];
  if (word !== undefined) {
    const others = more.map(
      (term) => sql` AND EXISTS (SELECT 1 FROM terms o WHERE o.area = t.area AND ${termIs(sql`o.term`, term)} AND o.leaf = t.leaf)`,
    );
    return sql`SELECT DISTINCT t.leaf FROM terms t WHERE t.area = ${area} AND ${termIs(sql`t.term`, word)} AND t.leaf < ${before}${sql.join(others)} ORDER BY t.leaf DESC LIMIT ${scan}`;
  }
  if (content)
    return sql`SELECT leaf FROM shelf_contents WHERE area = ${area} AND content = ${content} AND leaf < ${before} ORDER BY leaf DESC LIMIT ${scan}`;
  const narrow = stage ? sql` AND stage = ${stage}` : year ? sql` AND year = ${year}` : kind ? sql` AND class = ${kind}` : sql``;
  return sql`SELECT leaf FROM shelf WHERE area = ${area}${narrow} AND leaf < ${before} ORDER BY leaf DESC LIMIT ${scan}`;
}

/** A single character is the beginning of a pair. */
const termIs = (term: SQL, word: string): SQL =>
  [...word].length === 1 ? sql`${term} >= ${word} AND ${term} < ${`${word}\u{10ffff}`}` : sql`${term} = ${word}`;

function matches({ stage, class: kind, year, content }: ProjectFilter): readonly SQL[] {
  const inYear = year
    ? [sql`EXISTS (SELECT 1 FROM shelf y WHERE y.area = ${projects.area} AND y.leaf = ${projects.leaf} AND y.year = ${year})`]
    : [];
  const within = content
    ? [
        sql`EXISTS (SELECT 1 FROM shelf_contents k WHERE k.area = ${projects.area} AND k.content = ${content} AND k.leaf = ${projects.leaf})`,
      ]
    : [];
  return [...(stage ? [eq(projects.stage, stage)] : []), ...(kind ? [eq(projects.class, kind)] : []), ...inYear, ...within];
}
