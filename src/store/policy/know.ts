/** What making rules rests on: the layers in force along the path of an area and below it, and the draft itself. */
import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import type { Drafting, Drawing, InForce, PolicyDraft } from "#model/policy/draft.ts";
import { type Fields, isFields, type Json } from "#model/policy/layer.ts";
import type { Db } from "../home.ts";
import { areasUnder } from "../open/areas.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { areas, drafts, policies } from "../schema.ts";
import { codesOf, codesUnder, pathOf } from "../sql.ts";

/** The latest version of each area on a path, and of each below it. */
function inForceAt(db: Db, path: ReturnType<typeof pathOf>): Reading<readonly InForce[]> {
  const rows = db
    .select(
      apart({
        id: policies.id,
        digest: policies.digest,
        area: policies.area,
        areaName: areas.name,
        path: areas.path,
        version: policies.version,
        layer: policies.layer,
        document: policies.document,
      }),
    )
    .from(policies)
    .innerJoin(areas, eq(areas.code, policies.area))
    .where(
      and(
        sql`(${policies.area} IN (SELECT value FROM ${codesOf(path)}) OR ${policies.area} IN ${codesUnder(path)})`,
        sql`${policies.version} = (SELECT max(version) FROM policies p WHERE p.area = ${policies.area})`,
      ),
    )
    .orderBy(areas.path);
  return map(one(rows), (list) => list.map((row) => ({ ...row, layer: layerOf(row.layer) })));
}

function layerOf(text: string): Fields {
  const value: Json = JSON.parse(text);
  return isFields(value) ? value : {};
}

/** An area for which a draft can be begun. */
export function drawing(db: Db, area: string): Reading<Drawing | undefined> {
  const parts = together({
    area: one(db.select({ path: areas.path, name: areas.name }).from(areas).where(eq(areas.code, area))),
    inForce: inForceAt(db, pathOf(area)),
    open: one(
      db.select({ id: drafts.id }).from(drafts).where(sql`${drafts.area} = ${area} AND ${drafts.state} IN ('drafted', 'submitted')`),
    ),
  });
  return map(parts, ({ area: [found], inForce, open: [open] }) => found && { area, ...found, inForce, open: open?.id ?? null });
}

const columns = {
  id: drafts.id,
  area: drafts.area,
  areaName: areas.name,
  path: drafts.path,
  state: drafts.state,
  source: drafts.source,
  layer: drafts.layer,
  changes: drafts.changes,
  draftedBy: drafts.draftedBy,
  changedAt: drafts.changedAt,
  submittedBy: drafts.submittedBy,
};
const selectDrafts = (db: Db) => db.select(apart(columns)).from(drafts).innerJoin(areas, eq(areas.code, drafts.area));

export function drafting(db: Db, id: string): Reading<Drafting | undefined> {
  const parts = together({
    draft: one(selectDrafts(db).where(eq(drafts.id, id))),
    inForce: inForceAt(db, sql`(SELECT path FROM drafts WHERE id = ${id})`),
    areas: areasUnder(db, [sql`(SELECT path FROM drafts WHERE id = ${id})`], 200),
    issue: one(db.select({ last: sql<number>`coalesce(max(${policies.issue}), 0)` }).from(policies)),
  });
  return map(parts, ({ draft: [found], inForce, areas: below, issue: [issue] }) =>
    found
      ? { path: found.path, draft: { ...found, layer: layerOf(found.layer) }, inForce, areas: below, issue: issue?.last ?? 0 }
      : undefined,
  );
}

/** The drafts that are open under these paths, the newest first. */
export const openDrafts = (db: Db, paths: readonly string[]): Reading<readonly PolicyDraft[]> => {
  const within = paths.map((path) => sql`${drafts.area} IN ${codesUnder(path)}`);
  const open = sql`${drafts.state} IN ('drafted', 'submitted') AND (${within.length === 0 ? sql`0` : sql.join(within, sql` OR `)})`;
  return map(one(selectDrafts(db).where(open).orderBy(desc(drafts.leaf)).limit(50)), (list) =>
    list.map((row) => ({ ...row, layer: layerOf(row.layer) })),
  );
};

/** The versions that the publication of a draft makes: the next of its area, and of each area below with a layer of its own. */
export const nextVersions = (
  draft: string,
): SQL => sql`SELECT 'policy:' || a.code || '-' || (1 + (SELECT coalesce(max(version), 0) FROM policies WHERE area = a.code))
  FROM areas a WHERE a.code IN ${codesUnder(sql`(SELECT path FROM drafts WHERE id = ${draft})`)}
  AND (a.code = (SELECT area FROM drafts WHERE id = ${draft}) OR EXISTS (SELECT 1 FROM policies WHERE area = a.code))`;
