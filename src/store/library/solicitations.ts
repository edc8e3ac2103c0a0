/** Calls to social organisations: what is known before one is opened, one with what was sent in, and the list. */
import { desc, eq, lt, type SQL, sql } from "drizzle-orm";
import type { Applied, Opening, Solicitation, Solicited } from "#model/library/solicitation.ts";
import type { Db } from "../home.ts";
import { calendarNear } from "../open/know.ts";
import { policyOf } from "../policy/document.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { areas, policies, solicitations, suppliers } from "../schema.ts";
import { codesOf, pathOf } from "../sql.ts";
import { applicationsOf } from "./applications.ts";

/** By the policy in force in the area. */
export function opening(db: Db, area: string, now: number): Reading<Opening | undefined> {
  const nearest = db
    .select(apart({ digest: policies.digest, document: policies.document }))
    .from(policies)
    .innerJoin(areas, eq(areas.code, policies.area))
    .where(sql`${policies.area} IN (SELECT value FROM ${codesOf(pathOf(area))})`)
    .orderBy(desc(sql`length(${areas.path})`), desc(policies.version))
    .limit(1);
  const parts = together({
    area: one(db.select({ path: areas.path, level: areas.level }).from(areas).where(eq(areas.code, area))),
    policy: one(nearest),
    calendar: calendarNear(db, now),
  });
  return map(parts, ({ area: [found], policy: [rules], calendar }) =>
    found && rules ? { area, ...found, policy: policyOf(rules.digest, rules.document), digest: rules.digest, calendar } : undefined,
  );
}

const select = (db: Db) =>
  db
    .select(apart({ call: solicitations, areaName: areas.name, digest: policies.digest, document: policies.document }))
    .from(solicitations)
    .innerJoin(areas, eq(areas.code, solicitations.area))
    .innerJoin(policies, eq(policies.digest, solicitations.policy));

const known = (db: Db, id: SQL, now: number): Reading<Solicited | undefined> =>
  map(
    together({
      row: one(select(db).where(eq(solicitations.id, id))),
      applications: applicationsOf(db, id),
      calendar: calendarNear(db, now),
      suppliers: one(db.select({ id: suppliers.id, name: suppliers.name }).from(suppliers).orderBy(suppliers.id).limit(500)),
    }),
    ({ row: [found], ...rest }) => {
      if (!found) return undefined;
      const { call, areaName, digest, document } = found;
      return { call: { ...call, areaName }, path: call.path, policy: policyOf(digest, document), ...rest };
    },
  );

export const solicited = (db: Db, id: string, now: number): Reading<Solicited | undefined> => known(db, sql`${id}`, now);

export const applied = (db: Db, id: string, now: number): Reading<Applied | undefined> =>
  map(known(db, sql`(SELECT solicitation FROM applications WHERE id = ${id})`, now), (all) => {
    const application = all?.applications.find((one) => one.id === id);
    return all && application ? { ...all, application } : undefined;
  });

export interface SolicitationRow extends Solicitation {
  readonly applications: number;
}
export const solicitationList = (db: Db, after?: string): Reading<readonly SolicitationRow[]> =>
  map(
    one(
      db
        .select(
          apart({
            call: solicitations,
            areaName: areas.name,
            applications: sql<number>`(SELECT count(*) FROM applications a WHERE a.solicitation = ${solicitations.id} AND a.state <> 'forgone')`,
          }),
        )
        .from(solicitations)
        .innerJoin(areas, eq(areas.code, solicitations.area))
        .where(after ? lt(solicitations.leaf, sql`(SELECT leaf FROM solicitations WHERE id = ${after})`) : undefined)
        .orderBy(desc(solicitations.leaf))
        .limit(20),
    ),
    (rows) => rows.map(({ call, ...rest }) => ({ ...call, ...rest })),
  );
