/** Finished works: one with all that was reported of it, and the list of a place. */
import { and, asc, desc, eq, lt, type SQL, sql } from "drizzle-orm";
import type { Keeping, Outage, Work, WorkRow } from "#model/keep/work.ts";
import type { Who } from "#model/people/roles.ts";
import type { Db } from "../home.ts";
import { calendarNear } from "../open/know.ts";
import { policyOf } from "../policy/document.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { areas, intakes, outages, policies, projects, suppliers, works } from "../schema.ts";
import { anyOf, codesUnder, pathOf } from "../sql.ts";

const columns = {
  receipt: works.project,
  code: projects.code,
  title: projects.title,
  place: projects.place,
  public: projects.public,
  area: works.area,
  areaName: areas.name,
  path: areas.path,
  class: works.class,
  side: intakes.side,
  supplier: works.supplier,
  supplierName: suppliers.name,
  acceptedOn: works.accepted,
  until: works.until,
  remind: works.remind,
  keeper: works.keeper,
  contact: works.contact,
};

export function keeping(db: Db, receipt: string, now: number): Reading<Keeping | undefined> {
  const row = db
    .select(apart({ ...columns, told: works.told, digest: policies.digest, document: policies.document }))
    .from(works)
    .innerJoin(projects, eq(projects.receipt, works.project))
    .innerJoin(areas, eq(areas.code, works.area))
    .innerJoin(intakes, eq(intakes.project, works.project))
    .innerJoin(policies, eq(policies.digest, projects.policy))
    .leftJoin(suppliers, eq(suppliers.id, works.supplier))
    .where(eq(works.project, receipt));
  const parts = together({ row: one(row), outages: outagesOf(db, receipt), calendar: calendarNear(db, now) });
  return map(parts, ({ row: [found], ...rest }) => {
    if (!found) return undefined;
    const { told, digest, document, ...work } = found;
    return { work, told, policy: policyOf(digest, document), path: work.path, ...rest };
  });
}

/** The latest come first. */
const outagesOf = (db: Db, receipt: string): Reading<readonly Outage[]> =>
  one(
    db
      .select({
        fault: outages.id,
        person: outages.person,
        warranted: outages.warranted,
        text: outages.text,
        contact: outages.contact,
        on: outages.happened,
        dueAt: outages.dueAt,
        dueDay: outages.dueDay,
        answer: outages.answer,
        answeredOn: outages.answered,
        repaired: outages.repaired,
      })
      .from(outages)
      .where(eq(outages.work, receipt))
      .orderBy(desc(outages.leaf))
      .limit(100),
  );

const count = (more: SQL): SQL<number> => sql<number>`(SELECT count(*) FROM outages o WHERE o.work = ${works.project}${more})`;
const listed = (db: Db) =>
  db
    .select(apart({ ...columns, waiting: count(sql` AND o.answered IS NULL`), reported: count(sql``) }))
    .from(works)
    .innerJoin(projects, eq(projects.receipt, works.project))
    .innerJoin(areas, eq(areas.code, works.area))
    .innerJoin(intakes, eq(intakes.project, works.project))
    .leftJoin(suppliers, eq(suppliers.id, works.supplier));

export const workPage = 50;
/** Of an area and those below it, the last accepted first: what everybody may see. */
export const worksIn = (db: Db, area: string, most: number, after?: string): Reading<readonly WorkRow[]> =>
  one(
    listed(db)
      .where(
        and(
          sql`${works.area} IN ${codesUnder(pathOf(area))}`,
          eq(projects.public, true),
          after ? lt(works.leaf, sql`(SELECT leaf FROM works WHERE project = ${after})`) : undefined,
        ),
      )
      .orderBy(desc(works.leaf))
      .limit(most),
  );

export interface OpenOutage extends Pick<Outage, "fault" | "text" | "dueAt" | "dueDay" | "warranted">, Pick<Work, "receipt" | "title"> {}

/** What somebody has to answer: as who built it, or as the clerk of the place. */
export function outagesFor(db: Db, who: Who): Reading<readonly OpenOutage[]> {
  const reasons = who.grants.flatMap((grant) =>
    grant.role === "clerk"
      ? [sql`(${outages.warranted} = 0 AND ${works.area} IN ${codesUnder(grant.path)})`]
      : grant.supplier === null
        ? []
        : [sql`(${outages.warranted} = 1 AND ${works.supplier} = ${grant.supplier})`],
  );
  return one(
    db
      .select(
        apart({
          fault: outages.id,
          text: outages.text,
          dueAt: outages.dueAt,
          dueDay: outages.dueDay,
          warranted: outages.warranted,
          receipt: works.project,
          title: projects.title,
        }),
      )
      .from(outages)
      .innerJoin(works, eq(works.project, outages.work))
      .innerJoin(projects, eq(projects.receipt, works.project))
      .where(and(sql`${outages.answered} IS NULL`, anyOf(reasons)))
      .orderBy(asc(outages.dueAt))
      .limit(20),
  );
}
