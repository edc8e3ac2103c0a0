/** What is known where something is let into the library, or honoured: the rules, the accepted works, the organisations. */
import { and, desc, eq, isNotNull, type SQL, sql } from "drizzle-orm";
import type { Stage } from "#model/library/honour.ts";
import type { Bench, Sources } from "#model/library/standard.ts";
import type { OpenProject } from "#model/propose/wish.ts";
import type { Db } from "../home.ts";
import { areaByCode } from "../open/areas.ts";
import { nearestPolicy } from "../propose/about.ts";
import { map, one, type Reading, together } from "../read.ts";
import { honours, projects, suppliers } from "../schema.ts";
import { codesOf, codesUnder, pathOf } from "../sql.ts";

const most = 100;

/** Public and accepted, in an area and below it, the newest first. */
const acceptedIn = (db: Db, area: string | SQL): Reading<readonly OpenProject[]> =>
  one(
    db
      .select({ receipt: projects.receipt, title: projects.title, amount: projects.amount, path: projects.path })
      .from(projects)
      .where(and(sql`${projects.area} IN ${codesUnder(pathOf(area))}`, isNotNull(projects.acceptedOn), eq(projects.public, true)))
      .orderBy(desc(projects.leaf))
      .limit(most),
  );

export function sourcesIn(db: Db, area: string | SQL): Reading<Sources | undefined> {
  const known = one(db.select({ id: suppliers.id, name: suppliers.name }).from(suppliers).orderBy(suppliers.id).limit(most));
  return map(together({ policy: nearestPolicy(db, area), accepted: acceptedIn(db, area), suppliers: known }), ({ policy, ...rest }) =>
    policy ? { policy, ...rest } : undefined,
  );
}

const pathIn = (db: Db, area: string): Reading<string | undefined> => map(areaByCode(db, area), (row) => row?.path);

export const bench = (db: Db, area: string): Reading<Bench | undefined> =>
  map(together({ path: pathIn(db, area), sources: sourcesIn(db, area) }), ({ path, sources }) =>
    path !== undefined && sources ? { area, path, ...sources } : undefined,
  );

export const spot = (db: Db, area: string): Reading<{ readonly area: string; readonly path: string } | undefined> =>
  map(pathIn(db, area), (path) => (path === undefined ? undefined : { area, path }));

export function stage(db: Db, area: string): Reading<Stage | undefined> {
  const { level, area: of, year, project, state } = honours;
  const near = sql`(${of} IN ${codesUnder(pathOf(area))} OR ${of} IN (SELECT value FROM ${codesOf(pathOf(area))}))`;
  const given = db.select({ level, area: of, year, project, state }).from(honours).where(near).orderBy(desc(honours.leaf)).limit(500);
  return map(together({ path: pathIn(db, area), accepted: acceptedIn(db, area), honours: one(given) }), ({ path, ...rest }) =>
    path === undefined ? undefined : { area, path, ...rest },
  );
}
