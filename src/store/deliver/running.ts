/** What is under way in an area and below it, with what an early warning is computed from: found by stage, in one statement. */
import { and, inArray, isNotNull, sql } from "drizzle-orm";
import type { RunningRow } from "#model/deliver/warning.ts";
import type { Db } from "../home.ts";
import { one, type Reading } from "../read.ts";
import { areas, projects } from "../schema.ts";
import { codesUnder, pathOf } from "../sql.ts";

/** Rows that one page looks through. */
const most = 500;

const paid = sql<number>`coalesce((SELECT sum(e.h_paid) FROM entries e WHERE e.holder = 'project:' || ${projects.receipt}
  AND e.m = (SELECT max(o.m) FROM entries o WHERE o.holder = e.holder AND o.line = e.line)), 0)`;
const complaints = sql<number>`(SELECT count(*) FROM complaints c WHERE c.project = ${projects.receipt} AND c.answered_by IS NULL)`;
const twins = sql<number>`(SELECT count(*) FROM activity_sessions s JOIN activity_sessions t ON t.area = s.area AND t.happened = s.happened AND t.place = s.place
  AND (t.project <> s.project OR t.n <> s.n) WHERE s.project = ${projects.receipt})`;

export const running = (db: Db, area: string): Reading<readonly RunningRow[]> =>
  one(
    db
      .select({
        receipt: projects.receipt,
        title: projects.title,
        areaName: sql<string>`(SELECT name FROM ${areas} WHERE code = ${projects.area})`,
        stage: projects.stage,
        startedOn: projects.startedOn,
        contractFrom: projects.contractFrom,
        contractUntil: projects.contractUntil,
        dueDay: projects.dueDay,
        percent: projects.percent,
        contracted: projects.contracted,
        paid,
        complaints,
        twins,
      })
      .from(projects)
      .where(
        and(
          sql`${projects.area} IN ${codesUnder(pathOf(area))}`,
          inArray(projects.stage, ["delivery", "change", "suspended", "acceptance", "rectification"]),
          isNotNull(projects.contracted),
        ),
      )
      .orderBy(projects.contractUntil)
      .limit(most),
  );
