/** The names of its area and of its street beside a project, and the rules nearest to an area. */
import { desc, eq, type SQL, sql } from "drizzle-orm";
import type { Policy } from "#model/policy/policy.ts";
import type { Db } from "../home.ts";
import { policyOf } from "../policy/document.ts";
import { map, one, type Reading } from "../read.ts";
import { areas, policies, projects } from "../schema.ts";
import { codesOf, pathOf } from "../sql.ts";

export const areaOfProject = (db: Db, receipt: string): Reading<{ readonly areaName: string; readonly officeName: string }> =>
  map(
    one(
      db
        .select({
          areaName: areas.name,
          officeName: sql<string>`coalesce((SELECT o.name FROM areas o WHERE o.path = ${projects.queue}), ${areas.name})`,
        })
        .from(projects)
        .innerJoin(areas, eq(areas.code, projects.area))
        .where(eq(projects.receipt, receipt)),
    ),
    ([row]) => row ?? { areaName: "", officeName: "" },
  );

/** The published policy of the area, of one above it, else the newest there is. */
export const nearestPolicy = (db: Db, area: string | SQL): Reading<Policy | undefined> =>
  map(
    one(
      db
        .select({ digest: policies.digest, document: policies.document })
        .from(policies)
        .orderBy(
          desc(sql`${policies.area} IN (SELECT value FROM ${codesOf(pathOf(area))})`),
          desc(sql`length(${policies.area})`),
          desc(policies.version),
        )
        .limit(1),
    ),
    ([row]) => (row ? policyOf(row.digest, row.document) : undefined),
  );
