/** The notice under which a project stands, its objections, and what waits to be hung. */
import { and, desc, eq, sql } from "drizzle-orm";
import type { Board } from "#model/notice/board.ts";
import type { NoticeState, Objection } from "#model/standing.ts";
import type { Db } from "../home.ts";
import { calendarNear } from "../open/know.ts";
import { policyOf } from "../policy/document.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { areas, noticeProjects, notices, objections, policies, projects } from "../schema.ts";
import { codesUnder, pathOf } from "../sql.ts";

export const noticeOfProject = (db: Db, receipt: string): Reading<NoticeState | null> =>
  map(
    one(
      db
        .select(
          apart({
            notice: notices.id,
            state: noticeProjects.state,
            hungOn: notices.hungOn,
            from: notices.from,
            until: notices.until,
            untilAt: notices.untilAt,
            provisional: notices.provisional,
          }),
        )
        .from(noticeProjects)
        .innerJoin(notices, eq(notices.id, noticeProjects.notice))
        .where(eq(noticeProjects.project, receipt))
        .orderBy(desc(notices.leaf))
        .limit(1),
    ),
    ([row]) => row ?? null,
  );

export const objectionsOf = (db: Db, receipt: string): Reading<readonly Objection[]> =>
  map(one(db.select().from(objections).where(eq(objections.project, receipt)).orderBy(objections.at)), (rows) =>
    rows.map(({ id, project: _project, ...each }) => ({ objection: id, ...each })),
  );

/** The projects of an area, and below it, that have passed and wait to hang. */
export function board(db: Db, area: string, now: number): Reading<Board | undefined> {
  const hanging = sql`NOT EXISTS (SELECT 1 FROM notice_projects np WHERE np.project = ${projects.receipt} AND np.state <> 'over')`;
  const waiting = db
    .select(apart({ project: projects, document: policies.document }))
    .from(projects)
    .innerJoin(policies, eq(policies.digest, projects.policy))
    .where(and(eq(projects.turn, "clerk"), eq(projects.stage, "notice"), sql`${projects.area} IN ${codesUnder(pathOf(area))}`, hanging))
    .orderBy(projects.leaf)
    .limit(60);
  const parts = together({
    area: one(db.select({ path: areas.path }).from(areas).where(eq(areas.code, area))),
    waiting: one(waiting),
    calendar: calendarNear(db, now),
  });
  return map(parts, ({ area: [found], waiting: rows, calendar }) =>
    found
      ? {
          area,
          path: found.path,
          calendar,
          candidates: rows.map(({ project, document }) => ({
            ...project,
            gate: project.gate ?? "",
            policy: policyOf(project.policy, document),
          })),
        }
      : undefined,
  );
}
