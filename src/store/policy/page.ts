/** Published rules as pages show them: the list, one version with whose layers it was put together from. */
import { desc, type SQL, sql } from "drizzle-orm";
import type { PolicyRow } from "#model/lists.ts";
import { type LayerName, type Origins, originsSchema } from "#model/policy/origin.ts";
import type { Policy } from "#model/policy/policy.ts";
import type { Db } from "../home.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { areas, policies } from "../schema.ts";
import { policyOf } from "./document.ts";

const columns = {
  digest: policies.digest,
  id: policies.id,
  area: policies.area,
  areaName: sql<string>`coalesce((SELECT name FROM areas WHERE code = ${policies.area}), ${policies.area})`,
  version: policies.version,
  published: policies.published,
};

export const policyList = (db: Db): Reading<readonly PolicyRow[]> =>
  one(db.select(apart(columns)).from(policies).orderBy(desc(policies.published), desc(policies.id)).limit(100));

export interface PolicyPage {
  readonly row: PolicyRow;
  readonly policy: Policy;
  readonly origins: Origins;
  readonly layers: readonly LayerName[];
}

/** By id (`440303-1`) or digest. */
export const policyPage = (db: Db, id: string): Reading<PolicyPage | undefined> =>
  pageOf(db, sql`${policies.id} = ${id} OR ${policies.digest} = ${id}`);

/** What held before a version: the one before it of its area, or for the first what was said above it. */
export const policyBefore = (db: Db, id: string): Reading<PolicyPage | undefined> =>
  pageOf(
    db,
    sql`${policies.id} = (SELECT coalesce((SELECT b.id FROM policies b WHERE b.area = p.area AND b.version = p.version - 1), p.origins ->> '$.layers[#-2].id')
      FROM policies p WHERE p.id = ${id} OR p.digest = ${id})`,
  );

function pageOf(db: Db, named: SQL): Reading<PolicyPage | undefined> {
  const parts = together({
    rows: one(
      db
        .select(apart({ ...columns, document: policies.document, origins: policies.origins }))
        .from(policies)
        .where(named),
    ),
    names: one(
      db
        .select({ code: areas.code, name: areas.name })
        .from(areas)
        .where(sql`${areas.code} IN (SELECT l.value ->> 'of' FROM policies, json_each(${policies.origins}, '$.layers') l WHERE ${named})`),
    ),
  });
  return map(parts, ({ rows: [row], names }) => {
    if (!row) return undefined;
    const origins = originsSchema.parse(JSON.parse(row.origins));
    return { row, policy: policyOf(row.digest, row.document), origins, layers: namedLayers(origins, names) };
  });
}

export const namedLayers = (
  { layers }: Origins,
  names: readonly { readonly code: string; readonly name: string }[],
): readonly LayerName[] =>
  layers.map(({ of, id }) => ({ of, id, name: names.find((one) => one.code === of)?.name ?? (of === "base" ? null : of) }));
