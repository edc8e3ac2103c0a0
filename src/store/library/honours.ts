/** Honours of a year, and the communities that have no feature yet. */
import { and, eq, sql } from "drizzle-orm";
import type { Honour } from "#model/library/honour.ts";
import type { Db } from "../home.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { areas, honours, projects } from "../schema.ts";
import { codesUnder, pathOf } from "../sql.ts";

const selectHonours = (db: Db) =>
  db
    .select(
      apart({
        id: honours.id,
        project: honours.project,
        title: projects.title,
        level: honours.level,
        area: honours.area,
        areaName: areas.name,
        path: areas.path,
        year: honours.year,
        state: honours.state,
        reason: honours.reason,
        proposedBy: honours.proposedBy,
        taken:
          sql<number>`EXISTS (SELECT 1 FROM honours o WHERE o.area = ${honours.area} AND o.year = ${honours.year} AND o.level = 'community' AND o.state = 'given'
          AND o.id <> ${honours.id} AND ${honours.level} = 'community')`.mapWith(Boolean),
      }),
    )
    .from(honours)
    .innerJoin(projects, eq(projects.receipt, honours.project))
    .innerJoin(areas, eq(areas.code, honours.area));

export const honourById = (db: Db, id: string): Reading<Honour | undefined> =>
  map(one(selectHonours(db).where(eq(honours.id, id))), ([row]) => row);

export interface Year {
  readonly honours: readonly Honour[];
  /** 一社区一特色: those of the area without one. */
  readonly without: readonly { readonly code: string; readonly name: string }[];
}

export function honoursOf(db: Db, area: string, year: number): Reading<Year> {
  const under = codesUnder(pathOf(area));
  const list = selectHonours(db)
    .where(and(eq(honours.year, year), sql`${honours.area} IN ${under}`))
    .orderBy(honours.level, honours.area, honours.leaf)
    .limit(300);
  const without = db
    .select({ code: areas.code, name: areas.name })
    .from(areas)
    .where(
      and(
        eq(areas.level, "community"),
        sql`${areas.code} IN ${under}`,
        sql`NOT EXISTS (SELECT 1 FROM honours h WHERE h.area = ${areas.code} AND h.year = ${year} AND h.level = 'community' AND h.state = 'given')`,
      ),
    )
    .orderBy(areas.path)
    .limit(2000);
  return together({ honours: one(list), without: one(without) });
}
