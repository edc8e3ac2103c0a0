/** Names beside a project, and the rules nearest to an area. */
import { desc, eq, type SQL, sql } from "drizzle-orm";
import type { Policy } from "#model/policy/policy.ts";
import type { Db } from "../home.ts";
import { policyOf } from "../policy/document.ts";
import { apart, map, one, type Reading } from "../read.ts";
import { areas, policies, projects, suppliers } from "../schema.ts";
import { codesOf, pathOf } from "../sql.ts";

export const areaOfProject = (db: Db, receipt: string): Reading<{ readonly areaName: string; readonly supplierName: string | null }> =>
  map(
    one(
      db
        .select(apart({ areaName: areas.name, supplierName: suppliers.name }))
        .from(projects)
        .innerJoin(areas, eq(areas.code, projects.area))
        .leftJoin(suppliers, eq(suppliers.id, projects.supplier))
        .where(eq(projects.receipt, receipt)),
    ),
    ([row]) => row ?? { areaName: "", supplierName: null },
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
