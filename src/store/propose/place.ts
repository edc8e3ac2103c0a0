/** A place where wishes can be made: its area and the published policy nearest to it. */
import { and, desc, eq, gte, ne, type SQL, sql } from "drizzle-orm";
import { dayOf } from "#model/day.ts";
import type { Call } from "#model/propose/call.ts";
import type { Place } from "#model/propose/place.ts";
import type { Db } from "../home.ts";
import { gridsOf } from "../open/areas.ts";
import { calendarNear } from "../open/know.ts";
import { policyOf } from "../policy/document.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { areas, calls, grants, persons, policies } from "../schema.ts";
import { codesOf, codesUnder } from "../sql.ts";
import { alikeToNew } from "./alike.ts";

export function place(db: Db, area: string, now: number): Reading<Place | undefined> {
  const path = sql`(SELECT path FROM areas WHERE code = ${area})`;
  const nearest = db
    .select(apart({ digest: policies.digest, document: policies.document }))
    .from(policies)
    .innerJoin(areas, eq(areas.code, policies.area))
    .where(sql`${policies.area} IN (SELECT value FROM ${codesOf(path)})`)
    .orderBy(desc(sql`length(${areas.path})`), desc(policies.version))
    .limit(1);
  const people = db
    .selectDistinct(apart({ id: persons.id, name: persons.name }))
    .from(grants)
    .innerJoin(persons, eq(persons.id, grants.person))
    .where(and(sql`${grants.area} IN ${codesUnder(path)}`, eq(grants.role, "resident"), eq(grants.revoked, false)))
    .orderBy(persons.id)
    .limit(200);
  const parts = together({
    area: one(heads(db, area)),
    policy: one(nearest),
    calendar: calendarNear(db, now),
    residents: one(people),
    calls: callsFor(db, path, now),
  });
  return map(parts, ({ area: [found], policy: [rules], calendar, residents, calls }) =>
    found && rules
      ? {
          area,
          path: found.path,
          name: found.name,
          grids: JSON.parse(found.grids),
          policy: policyOf(rules.digest, rules.document),
          digest: rules.digest,
          calendar,
          residents,
          alike: [],
          calls,
        }
      : undefined,
  );
}

/** A grid has no orders of its own: they are those of its community. */
const heads = (db: Db, area: string) =>
  db
    .select({ path: areas.path, name: areas.name, grids: gridsOf(sql`${area}`) })
    .from(areas)
    .where(and(eq(areas.code, area), ne(areas.level, "grid")));

/** Open or to come, of the area and of those above it. */
const callsFor = (db: Db, path: SQL, now: number): Reading<readonly Call[]> =>
  one(
    db
      .select()
      .from(calls)
      .where(and(sql`${calls.area} IN (SELECT value FROM ${codesOf(path)})`, gte(calls.until, dayOf(now))))
      .limit(20),
  );

/** With what the wish that is typed there may repeat. */
export const placeOf = (
  db: Db,
  area: string,
  now: number,
  said: { readonly title: string; readonly place: string },
): Reading<Place | undefined> =>
  map(together({ found: place(db, area, now), alike: alikeToNew(db, area, said) }), ({ found, alike }) => found && { ...found, alike });
