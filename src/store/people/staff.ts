/** The people who hold a role in an area or below it, and what they hold. */
import { and, eq, notInArray, sql } from "drizzle-orm";
import type { Neighbours } from "#model/people/neighbours.ts";
import type { Staff } from "#model/people/staff.ts";
import type { Db } from "../home.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { areas, contacts, grants, persons, suppliers } from "../schema.ts";
import { codesUnder, pathOf } from "../sql.ts";
import { grantColumns } from "./know.ts";

/** Who was named by a supplier stands in its file, under the name that it gave: here it would say who they are. */
export function staff(db: Db, area: string): Reading<Staff | undefined> {
  const rows = db
    .select(apart({ person: { id: persons.id, name: persons.name, handle: persons.handle }, grant: grantColumns }))
    .from(grants)
    .innerJoin(persons, eq(persons.id, grants.person))
    .where(
      and(
        eq(grants.revoked, false),
        notInArray(grants.role, ["resident", "agent"]),
        notInArray(grants.id, db.select({ grant: contacts.grant }).from(contacts)),
        sql`${grants.area} IN ${codesUnder(pathOf(area))}`,
      ),
    )
    .orderBy(grants.role, persons.id)
    .limit(500);
  return map(
    together({
      area: one(db.select({ path: areas.path }).from(areas).where(eq(areas.code, area))),
      rows: one(rows),
      organisations: one(db.select({ id: suppliers.id, name: suppliers.name }).from(suppliers).orderBy(suppliers.name).limit(200)),
    }),
    ({ area: [found], rows: list, organisations }) => {
      if (!found) return undefined;
      const people = new Map(
        list.map(({ person }) => [
          person.id,
          { ...person, grants: list.filter((each) => each.person.id === person.id).map((each) => each.grant) },
        ]),
      );
      return { area, path: found.path, people: [...people.values()], organisations };
    },
  );
}

/** The areas, in and below one, in which somebody holds an office. */
export const areasOfStaff = (db: Db, area: string): Reading<readonly { readonly code: string; readonly name: string }[]> =>
  one(
    db
      .selectDistinct(apart({ code: areas.code, name: areas.name }))
      .from(grants)
      .innerJoin(areas, eq(areas.code, grants.area))
      .where(
        and(eq(grants.revoked, false), notInArray(grants.role, ["resident", "agent"]), sql`${grants.area} IN ${codesUnder(pathOf(area))}`),
      )
      .limit(500),
  );

/** An area and the initials given to its neighbours. */
export function neighbours(db: Db, area: string): Reading<Neighbours | undefined> {
  const own = { parent: areas.parent, path: areas.path, name: areas.name, initials: areas.initials };
  const beside = sql`${areas.parent} = (SELECT parent FROM areas WHERE code = ${area}) AND ${areas.code} <> ${area} AND ${areas.initials} IS NOT NULL`;
  const parts = together({
    own: one(db.select(own).from(areas).where(eq(areas.code, area))),
    beside: one(db.select({ initials: areas.initials }).from(areas).where(beside)),
  });
  return map(
    parts,
    ({ own: [found], beside: others }) =>
      found && { area, path: found.path, name: found.name, initials: found.initials, taken: others.map((each) => each.initials ?? "") },
  );
}
