/** The notice under which a project stands, its objections, what waits to be listed, and a list that is being hung. */
import { and, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Board, Hanging } from "#model/notice/board.ts";
import type { Amendment, NoticeState, Objection } from "#model/standing.ts";
import { lacksOf, producedHere } from "../archive/produced.ts";
import type { Db } from "../home.ts";
import { calendarNear } from "../open/know.ts";
import { policyOf } from "../policy/document.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { amendments, areas, noticeChannels, noticeProjects, notices, objections, policies, projects, publications } from "../schema.ts";
import { codesUnder, pathOf } from "../sql.ts";

export const noticeOfProject = (db: Db, receipt: string): Reading<NoticeState | null> =>
  map(
    one(
      db
        .select(
          apart({
            notice: notices.id,
            state: noticeProjects.state,
            contact: notices.contact,
            hungOn: notices.hungOn,
            from: noticeProjects.from,
            until: noticeProjects.until,
            provisional: notices.provisional,
            left: noticeProjects.left,
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
    rows.map(({ id, project: _project, handler: _handler, dueAt: _dueAt, ...each }) => ({ objection: id, ...each })),
  );

/** All that were asked for; at most one of them is open. */
export const amendmentsOf = (db: Db, receipt: string): Reading<{ readonly amendment: Amendment | null; readonly amendments: number }> =>
  map(one(db.select().from(amendments).where(eq(amendments.project, receipt))), (rows) => ({
    amendment: rows.find((row) => row.state === "asked") ?? null,
    amendments: rows.length,
  }));

/** Who may run a gate that is a notice: whose turn it then is. */
const turns = ["clerk", "officer:service", "district"];

/** The projects of an area, and below it, that have passed and wait to be listed; what will be said of them is fixed. */
export function board(db: Db, area: string): Reading<Board | undefined> {
  const hanging = sql`NOT EXISTS (SELECT 1 FROM notice_projects np WHERE np.project = ${projects.receipt} AND np.state <> 'over')`;
  const latest = sql`${publications.seq} = (SELECT max(seq) FROM publications b WHERE b.project = ${projects.receipt} AND b.gate = ${projects.gate})`;
  const waiting = db
    .select(apart({ project: projects, text: publications.seq, document: policies.document, produced: producedHere }))
    .from(projects)
    .innerJoin(policies, eq(policies.digest, projects.policy))
    .innerJoin(publications, and(eq(publications.project, projects.receipt), latest))
    .where(and(inArray(projects.turn, turns), eq(projects.stage, "notice"), sql`${projects.area} IN ${codesUnder(pathOf(area))}`, hanging))
    .orderBy(projects.leaf)
    .limit(60);
  const contact = sql<string>`coalesce((SELECT n.contact FROM notices n WHERE n.area = ${areas.code} ORDER BY n.leaf DESC LIMIT 1), '')`;
  const parts = together({
    area: one(
      db
        .select(apart({ path: areas.path, contact }))
        .from(areas)
        .where(eq(areas.code, area)),
    ),
    waiting: one(waiting),
  });
  return map(parts, ({ area: [found], waiting: rows }) =>
    found
      ? {
          area,
          ...found,
          candidates: rows.map(({ project, text, document, produced }) => {
            const policy = policyOf(project.policy, document);
            return { ...project, text, gate: project.gate ?? "", policy, lacks: lacksOf(policy, project, produced) };
          }),
        }
      : undefined,
  );
}

/** A list, with the projects that still wait to hang on it. */
export function hangingList(db: Db, id: string, now: number): Reading<Hanging | undefined> {
  const of = (notice: SQL | string) =>
    db
      .select(
        apart({
          receipt: projects.receipt,
          lastOn: projects.lastOn,
          gate: notices.gate,
          digest: projects.policy,
          document: policies.document,
        }),
      )
      .from(noticeProjects)
      .innerJoin(notices, eq(notices.id, noticeProjects.notice))
      .innerJoin(projects, eq(projects.receipt, noticeProjects.project))
      .innerJoin(policies, eq(policies.digest, projects.policy))
      .where(and(eq(noticeProjects.notice, notice), eq(noticeProjects.state, "listed")));
  const parts = together({
    head: one(db.select().from(notices).where(eq(notices.id, id))),
    proofs: one(db.select().from(noticeChannels).where(eq(noticeChannels.notice, id))),
    listed: one(of(id)),
    calendar: calendarNear(db, now),
  });
  return map(parts, ({ head: [head], proofs, listed, calendar }) => {
    if (!head) return undefined;
    const { area, path, channels, days, unit } = head;
    const waiting = listed.map(({ digest, document, ...each }) => ({ ...each, policy: policyOf(digest, document) }));
    return { notice: id, area, path, channels, proofs, limit: { days, unit }, calendar, projects: waiting };
  });
}
