import { desc, eq, gte, lt, sql } from "drizzle-orm";
import type { NoticePage, NoticeRow } from "#model/lists.ts";
import type { Db } from "../home.ts";
import { rowColumns } from "../propose/list.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { areas, noticeProjects, notices, projects } from "../schema.ts";

const columns = {
  id: notices.id,
  area: notices.area,
  areaName: areas.name,
  place: notices.place,
  from: notices.from,
  until: notices.until,
  untilAt: notices.untilAt,
  provisional: notices.provisional,
  projects: sql<number>`(SELECT count(*) FROM notice_projects np WHERE np.notice = ${notices.id})`,
};

/** Newest first; with `running`, only those whose last day is not over. */
export const noticeList = (
  db: Db,
  { after, running }: { readonly after?: string | undefined; readonly running?: number },
): Reading<readonly NoticeRow[]> =>
  one(
    db
      .select(apart(columns))
      .from(notices)
      .innerJoin(areas, eq(areas.code, notices.area))
      .where(
        running ? gte(notices.untilAt, running) : after ? lt(notices.leaf, sql`(SELECT leaf FROM notices WHERE id = ${after})`) : undefined,
      )
      .orderBy(desc(notices.leaf))
      .limit(running ? 5 : 20),
  );

export function noticePage(db: Db, id: string): Reading<NoticePage | undefined> {
  const head = db
    .select(apart({ ...columns, path: notices.path, hungOn: notices.hungOn, proof: notices.proof }))
    .from(notices)
    .innerJoin(areas, eq(areas.code, notices.area))
    .where(eq(notices.id, id));
  const listed = db
    .select(
      apart({
        ...rowColumns,
        state: noticeProjects.state,
        beneficiaries: projects.beneficiaries,
        openObjections: sql<number>`(SELECT count(*) FROM objections o WHERE o.project = ${projects.receipt} AND o.notice = ${id} AND o.answer IS NULL)`,
        objections: sql<number>`(SELECT count(*) FROM objections o WHERE o.project = ${projects.receipt} AND o.notice = ${id})`,
      }),
    )
    .from(noticeProjects)
    .innerJoin(projects, eq(projects.receipt, noticeProjects.project))
    .innerJoin(areas, eq(areas.code, projects.area))
    .where(eq(noticeProjects.notice, id))
    .orderBy(projects.leaf);
  return map(together({ head: one(head), listed: one(listed) }), ({ head: [found], listed: rows }) =>
    found ? { ...found, listed: rows } : undefined,
  );
}
