/** Standard projects: those on offer, one with its versions, and what an order takes from it. */
import { and, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Shelved, Standard, Version } from "#model/library/standard.ts";
import type { Offered } from "#model/library/template.ts";
import type { Db } from "../home.ts";
import { apart, map, nothing, one, type Reading, together } from "../read.ts";
import { areas, standards, standardVersions, suppliers } from "../schema.ts";
import { anyOf, codesUnder } from "../sql.ts";
import { sourcesIn } from "./sources.ts";

const head = {
  id: standards.id,
  area: standards.area,
  path: areas.path,
  version: standards.version,
  since: standards.since,
  exitBy: standards.exitBy,
  exitReason: standards.exitReason,
  retiredBy: standards.retiredBy,
  ordered: standards.ordered,
};
type Head = Omit<Standard, "retired" | "versions"> & { readonly retiredBy: string | null };
const opened = ({ retiredBy, ...row }: Head, versions: readonly Version[]): Standard => ({ ...row, retired: retiredBy !== null, versions });

const selectVersions = (db: Db) =>
  db
    .select(
      apart({
        of: standardVersions.standard,
        version: standardVersions.version,
        template: standardVersions.template,
        state: standardVersions.state,
        project: standardVersions.project,
        supplierName: suppliers.name,
        call: sql<
          string | null
        >`(SELECT json_object('id', s.id, 'title', s.title) FROM applications a JOIN solicitations s ON s.id = a.solicitation WHERE a.id = ${standardVersions.application})`,
        proposedBy: standardVersions.proposedBy,
      }),
    )
    .from(standardVersions)
    .leftJoin(suppliers, eq(suppliers.id, standardVersions.supplier));
const flat = ({ template, of: _of, call, ...row }: Awaited<ReturnType<typeof selectVersions>>[number]): Version => ({
  ...row,
  ...template,
  call: call === null ? null : (JSON.parse(call) as Version["call"]),
});

export function shelved(db: Db, id: string): Reading<Shelved | undefined> {
  const row = db.select(apart(head)).from(standards).innerJoin(areas, eq(areas.code, standards.area)).where(eq(standards.id, id));
  const versions = selectVersions(db).where(eq(standardVersions.standard, id)).orderBy(desc(standardVersions.version)).limit(50);
  const sources = sourcesIn(db, sql`(SELECT area FROM standards WHERE id = ${id})`);
  return map(together({ row: one(row), versions: one(versions), sources }), ({ row: [found], versions: all, sources: known }) =>
    found && known ? { ...opened(found, all.map(flat)), ...known } : undefined,
  );
}

export interface OnOffer extends Standard {
  readonly areaName: string;
}
/** What may be ordered, the most ordered first; for staff, what waits to be decided in their areas too. */
export function onOffer(db: Db, staffPaths: readonly string[]): Reading<readonly OnOffer[]> {
  const mine = staffPaths.map((path) => sql`${standards.area} IN ${codesUnder(path)}`);
  const rows = db
    .select(apart({ ...head, areaName: areas.name }))
    .from(standards)
    .innerJoin(areas, eq(areas.code, standards.area))
    .where(and(isNull(standards.retiredBy), sql`(${isNotNull(standards.version)} OR ${anyOf(mine)})`))
    .orderBy(desc(standards.ordered), desc(standards.leaf))
    .limit(200);
  const shown = sql`(SELECT id FROM standards WHERE retired_by IS NULL)`;
  const versions = selectVersions(db)
    .where(
      and(
        sql`${standardVersions.standard} IN ${shown}`,
        sql`(${standardVersions.state} = 'proposed' OR ${standardVersions.version} = (SELECT version FROM standards s WHERE s.id = ${standardVersions.standard}))`,
      ),
    )
    .orderBy(desc(standardVersions.version))
    .limit(400);
  return map(together({ rows: one(rows), versions: one(versions) }), ({ rows: list, versions: all }) =>
    list.map(({ areaName, ...row }) => ({ ...opened(row, all.filter((each) => each.of === row.id).map(flat)), areaName })),
  );
}

/** The version that an order takes now, where there is one on offer. */
export const offered = (db: Db, id: string): Reading<Offered | undefined> =>
  id === ""
    ? map(nothing, () => undefined)
    : map(
        one(
          db
            .select(apart({ id: standards.id, version: standardVersions.version, template: standardVersions.template }))
            .from(standards)
            .innerJoin(standardVersions, and(eq(standardVersions.standard, standards.id), eq(standardVersions.version, standards.version)))
            .where(and(eq(standards.id, id), isNull(standards.retiredBy))),
        ),
        ([row]) => row,
      );
