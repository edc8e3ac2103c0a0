/** Areas, policies: small lists that many pages offer. */
import { desc, eq, sql } from "drizzle-orm";
import type { AreaRow, PolicyRow } from "#model/lists.ts";
import type { Policy } from "#model/policy/policy.ts";
import type { Db } from "../home.ts";
import { policyOf } from "../policy/document.ts";
import { apart, map, one, type Reading } from "../read.ts";
import { areas, policies } from "../schema.ts";
import { codesUnder } from "../sql.ts";

const columns = { code: areas.code, name: areas.name, level: areas.level, path: areas.path, initials: areas.initials };

/** The areas under these paths, the areas themselves first. */
export const areasUnder = (db: Db, paths: readonly string[], most = 40): Reading<readonly AreaRow[]> => {
  const within = paths.length === 0 ? [sql`0`] : paths.map((path) => sql`${areas.code} IN ${codesUnder(path)}`);
  return one(
    db
      .select(columns)
      .from(areas)
      .where(sql`(${sql.join(within, sql` OR `)})`)
      .orderBy(areas.path)
      .limit(most),
  );
};
export const areaByCode = (db: Db, code: string): Reading<AreaRow | undefined> =>
  map(one(db.select(columns).from(areas).where(eq(areas.code, code))), ([row]) => row);

const policyColumns = {
  digest: policies.digest,
  id: policies.id,
  area: policies.area,
  areaName: areas.name,
  version: policies.version,
  published: policies.published,
};

export const policyList = (db: Db): Reading<readonly PolicyRow[]> =>
  one(
    db
      .select(apart(policyColumns))
      .from(policies)
      .innerJoin(areas, eq(areas.code, policies.area))
      .orderBy(desc(policies.published))
      .limit(100),
  );

/** By id (`440303-1`) or digest. */
export const policyPage = (db: Db, id: string): Reading<{ readonly row: PolicyRow; readonly policy: Policy } | undefined> =>
  map(
    one(
      db
        .select(apart({ ...policyColumns, document: policies.document }))
        .from(policies)
        .innerJoin(areas, eq(areas.code, policies.area))
        .where(sql`${policies.id} = ${id} OR ${policies.digest} = ${id}`),
    ),
    ([row]) => (row ? { row, policy: policyOf(row.digest, row.document) } : undefined),
  );
