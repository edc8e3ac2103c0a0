/** What is late, what stands without a day, what was entered afterwards: each found by an index, in an area and below it. */
import { and, desc, eq, isNotNull, isNull, lt, ne, type SQL, sql } from "drizzle-orm";
import type { Backdated, BackdatedFilter, Idle, Late } from "#model/open/oversight.ts";
import { openFact } from "../fact.ts";
import type { Db } from "../home.ts";
import { assignee } from "../people/office.ts";
import { ofTelling, owedBefore } from "../people/tell.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { areas, backdated, facts, outages, outbox, persons, projects, replies } from "../schema.ts";
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
  const under = codesUnder(pathOf(area));
  const here = sql`${projects.area} IN ${under}`;
  const standing = db
    .select(apart({ ...columns(sql`${projects.turn}`, handlersAt(now)), since: projects.lastOn }))
    .from(projects)
    .innerJoin(areas, eq(areas.code, projects.area))
    .where(and(here, isNull(projects.dueAt), ne(projects.turn, "nobody")))
    .orderBy(projects.lastOn)
    .limit(most);
  const parts = {
    stage: one(lateStages(db, here, now)),
    reply: one(lateReplies(db, here, now)),
    repair: one(lateOutages(db, here, now)),
    tell: one(lateTellings(db, sql`${outbox.area} IN ${under}`, now)),
    standing: one(standing),
  };
  return map(together(parts), (found) => ({
    late: (["stage", "reply", "tell", "repair"] as const)
      .flatMap((what) => named(found[what]).map((row) => ({ ...row, what })))
      .sort((a, b) => a.dueAt - b.dueAt)
      .slice(0, most),
    idle: named(found.standing),
  }));
}

/** By name, where it was given to one of the office. */
const handlersAt = (now: number) =>
  sql<string>`coalesce((SELECT json_array(a.name) FROM (SELECT ${assignee("name", now)} AS name) a WHERE a.name IS NOT NULL), ${namesOf(sql`${projects.turn}`)})`;

const lateStages = (db: Db, here: SQL, now: number) =>
  db
    .select(
      apart({
        ...columns(sql`${projects.turn}`, handlersAt(now)),
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

function lateReplies(db: Db, here: SQL, now: number) {
  const day = sql<string>`${replies.due} ->> 'day'`;
  const unit = sql<"working" | "calendar">`${replies.due} ->> 'unit'`;
  return db
    .select(apart({ ...columns(sql`${replies.handler}`), dueAt: sql<number>`${replies.dueAt}`, dueDay: day, unit }))
    .from(replies)
    .innerJoin(projects, eq(projects.receipt, replies.project))
    .innerJoin(areas, eq(areas.code, projects.area))
    .where(and(lt(replies.dueAt, now), here))
    .orderBy(replies.dueAt)
    .limit(most);
}

/** Of a finished work: within its warranty who built it owes the answer. */
function lateOutages(db: Db, here: SQL, now: number) {
  const turn = sql`iif(${outages.warranted}, 'supplier', 'clerk')`;
  const due = {
    dueAt: sql<number>`${outages.dueAt}`,
    dueDay: sql<string>`${outages.dueDay}`,
    unit: outages.dueUnit,
  };
  return db
    .select(apart({ ...columns(turn), ...due }))
    .from(outages)
    .innerJoin(projects, eq(projects.receipt, outages.work))
    .innerJoin(areas, eq(areas.code, projects.area))
    .where(and(isNull(outages.answered), lt(outages.dueAt, now), here))
    .orderBy(outages.dueAt)
    .limit(most);
}

/** Of the clerks alone: whom no message reaches. */
function lateTellings(db: Db, here: SQL, now: number) {
  const due = { dueAt: sql<number>`${outbox.dueAt}`, dueDay: sql<string>`${outbox.due}`, unit: sql<"working" | "calendar">`'calendar'` };
  return db
    .select(apart({ ...columns(sql`'clerk'`), ...due }))
    .from(outbox)
    .innerJoin(projects, ofTelling)
    .innerJoin(areas, eq(areas.code, projects.area))
    .where(owedBefore(now, here))
    .orderBy(outbox.dueAt)
    .limit(most);
}

const pageful = 50;

/** Newest first, each with what its fact says without the texts. */
export function backdatedList(db: Db, { area, from, until, after }: BackdatedFilter): Reading<readonly Backdated[]> {
  const { leaf, subject, kind, happened, recorded, days, role } = backdated;
  const rows = one(
    db
      .select(
        apart({
          ...{ seq: facts.seq, body: facts.body, leaf, subject, kind, happened, recorded, days, role },
          title: projects.title,
          areaName: areas.name,
          by: sql<string>`coalesce(${persons.name}, ${backdated.by})`,
        }),
      )
      .from(backdated)
      .innerJoin(facts, eq(facts.leaf, backdated.leaf))
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
  return map(rows, (list) => list.map(({ seq, body, ...row }) => ({ ...row, fact: openFact({ ...row, seq, body }, () => "") })));
}
