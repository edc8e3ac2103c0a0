/** What is late, what stands without a day, what was entered afterwards: each found by an index, in an area and below it. */
import { and, desc, eq, isNotNull, isNull, lt, ne, type SQL, sql } from "drizzle-orm";
import type { Backdated, BackdatedFilter, Idle, Late } from "#model/open/oversight.ts";
import type { Db } from "../home.ts";
import { assignee } from "../people/office.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { areas, backdated, objections, persons, projects } from "../schema.ts";
import { codesOf, codesUnder, pathOf } from "../sql.ts";

/** Rows that one page shows; the most urgent come first. */
const most = 200;

/** The proposer, the firm, or everybody who holds the office over its place. */
const namesOf = (turn: SQL) => sql<string>`CASE ${turn}
  WHEN 'proposer' THEN (SELECT json_array(name) FROM persons WHERE id = ${projects.proposer})
  WHEN 'supplier' THEN (SELECT json_array(name) FROM suppliers WHERE id = ${projects.supplier})
  ELSE (SELECT json_group_array(DISTINCT h.name) FROM grants g JOIN persons h ON h.id = g.person
    WHERE g.revoked = 0 AND g.role = ${turn} AND g.area IN (SELECT value FROM ${codesOf(sql`${projects.path}`)})) END`;

const columns = (turn: SQL, names: SQL<string> = namesOf(turn)) => ({
  receipt: projects.receipt,
  title: projects.title,
  area: projects.area,
  areaName: areas.name,
  stage: projects.stage,
  turn: sql<string>`${turn}`,
  names,
});
const named = <T extends { readonly names: string | null }>(rows: readonly T[]) =>
  rows.map((row) => ({ ...row, names: row.names === null ? [] : (JSON.parse(row.names) as readonly string[]) }));

/** A notice that runs is nobody's work; a provisional day ends nothing. */
const runs = sql`(${projects.stage} = 'notice' AND EXISTS (SELECT 1 FROM notice_projects n WHERE n.project = ${projects.receipt} AND n.state = 'running'))`;

export function overdue(db: Db, area: string, now: number): Reading<{ readonly late: readonly Late[]; readonly idle: readonly Idle[] }> {
  const here = sql`${projects.area} IN ${codesUnder(pathOf(area))}`;
  const turn = sql`${projects.turn}`;
  // By name, where it was given to one of the office.
  const handlersNow = sql<string>`coalesce((SELECT json_array(a.name) FROM (SELECT ${assignee("name", now)} AS name) a WHERE a.name IS NOT NULL), ${namesOf(turn)})`;
  const stages = db
    .select(
      apart({
        ...columns(turn, handlersNow),
        dueAt: sql<number>`${projects.dueAt}`,
        dueDay: sql<string>`${projects.dueDay}`,
        unit: projects.dueUnit,
      }),
    )
    .from(projects)
    .innerJoin(areas, eq(areas.code, projects.area))
    .where(and(here, isNotNull(projects.dueAt), lt(projects.dueAt, now), eq(projects.provisional, false), sql`NOT ${runs}`))
    .orderBy(projects.dueAt)
    .limit(most);
  const handler = sql`${objections.handler}`;
  const day = sql<string>`${objections.due} ->> 'day'`;
  const unit = sql<"working" | "calendar">`${objections.due} ->> 'unit'`;
  const replies = db
    .select(apart({ ...columns(handler), dueAt: sql<number>`${objections.dueAt}`, dueDay: day, unit }))
    .from(objections)
    .innerJoin(projects, eq(projects.receipt, objections.project))
    .innerJoin(areas, eq(areas.code, projects.area))
    .where(and(isNull(objections.answer), lt(objections.dueAt, now), here))
    .orderBy(objections.dueAt)
    .limit(most);
  const standing = db
    .select(apart({ ...columns(turn, handlersNow), since: projects.lastOn }))
    .from(projects)
    .innerJoin(areas, eq(areas.code, projects.area))
    .where(and(here, isNull(projects.dueAt), ne(projects.turn, "nobody")))
    .orderBy(projects.lastOn)
    .limit(most);
  return map(together({ stages: one(stages), replies: one(replies), standing: one(standing) }), (found) => ({
    late: [...named(found.stages).map((row) => ({ ...row, reply: false })), ...named(found.replies).map((row) => ({ ...row, reply: true }))]
      .sort((a, b) => a.dueAt - b.dueAt)
      .slice(0, most),
    idle: named(found.standing),
  }));
}

const pageful = 50;

/** Newest first. */
export function backdatedList(db: Db, { area, from, until, after }: BackdatedFilter): Reading<readonly Backdated[]> {
  const { leaf, subject, kind, happened, recorded, days, role } = backdated;
  return one(
    db
      .select(
        apart({
          ...{ leaf, subject, kind, happened, recorded, days, role },
          title: projects.title,
          areaName: areas.name,
          by: sql<string>`coalesce(${persons.name}, ${backdated.by})`,
        }),
      )
      .from(backdated)
      .leftJoin(
        projects,
        sql`${projects.receipt} = substr(${backdated.subject}, 9) AND ${backdated.subject} >= 'project:' AND ${backdated.subject} < 'project;'`,
      )
      .leftJoin(areas, eq(areas.code, projects.area))
      .leftJoin(persons, eq(persons.id, backdated.by))
      .where(
        and(
          eq(backdated.area, area),
          after === undefined ? undefined : lt(leaf, after),
          from === undefined ? undefined : sql`${recorded} >= ${from}`,
          until === undefined ? undefined : sql`${recorded} <= ${until}`,
        ),
      )
      .orderBy(desc(leaf))
      .limit(pageful),
  );
}
