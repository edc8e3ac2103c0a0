/** The people who hold a role in an area or below it, and what they hold. */
import { and, eq, ne, sql } from "drizzle-orm";
import type { Staff } from "#model/people/staff.ts";
import type { Db } from "../home.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { areas, grants, persons } from "../schema.ts";
import { codesUnder, pathOf } from "../sql.ts";
import { grantColumns } from "./know.ts";

export function staff(db: Db, area: string): Reading<Staff | undefined> {
  const rows = db
    .select(apart({ person: { id: persons.id, name: persons.name, handle: persons.handle }, grant: grantColumns }))
    .from(grants)
    .innerJoin(persons, eq(persons.id, grants.person))
    .where(and(eq(grants.revoked, false), ne(grants.role, "resident"), sql`${grants.area} IN ${codesUnder(pathOf(area))}`))
    .orderBy(grants.role, persons.id)
    .limit(500);
  return map(
    together({ area: one(db.select({ path: areas.path }).from(areas).where(eq(areas.code, area))), rows: one(rows) }),
    ({ area: [found], rows: list }) => {
      if (!found) return undefined;
      const people = new Map(
        list.map(({ person }) => [
          person.id,
          { ...person, grants: list.filter((each) => each.person.id === person.id).map((each) => each.grant) },
        ]),
      );
      return { area, path: found.path, people: [...people.values()] };
    },
  );
}
