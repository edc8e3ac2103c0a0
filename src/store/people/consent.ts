/** Consents by which somebody acts for a resident: a grant, and beside it how it was given. */
import { and, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { FactOf } from "#model/draft.ts";
import type { Consent, Consents } from "#model/people/consent.ts";
import type { Role } from "#model/people/roles.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { areas, consents, grants, persons } from "../schema.ts";
import { codesOf, codesUnder, pathOf } from "../sql.ts";

export const consented = (db: Db, { subject, body, texts }: FactOf<"consented">): readonly Statement[] => {
  const { grant: id, area, resident, relation, form, heard, from, until } = body;
  const terms = { role: "agent" as const, area, path: pathOf(area), from, until, delegateOf: resident };
  return [
    db.insert(grants).values({ id, person: idOf(subject), ...terms }),
    db.insert(consents).values({ grant: id, relation, form, heard, paper: texts.paper }),
  ];
};

export function consentsIn(db: Db, area: string): Reading<Consents | undefined> {
  const path = pathOf(area);
  const street = sql`coalesce((SELECT up.path FROM areas own JOIN areas up ON up.code = own.parent WHERE own.code = ${area} AND own.level = 'community'), ${path})`;
  const parts = together({
    own: one(db.select({ path: areas.path }).from(areas).where(eq(areas.code, area))),
    residents: people(db, ["resident"], sql`${grants.area} IN ${codesUnder(path)}`),
    agents: people(db, ["resident", "member", "clerk"], sql`${grants.area} IN ${codesUnder(street)}`),
    clerks: people(db, ["clerk"], sql`${grants.area} IN (SELECT value FROM ${codesOf(path)})`),
    list: consentList(db, sql`${grants.area} IN ${codesUnder(path)}`),
  });
  return map(parts, ({ own: [found], ...rest }) => found && { area, path: found.path, ...rest });
}

const people = (db: Db, roles: readonly Role[], where: SQL) =>
  one(
    db
      .selectDistinct(apart({ id: persons.id, name: persons.name }))
      .from(grants)
      .innerJoin(persons, eq(persons.id, grants.person))
      .where(and(where, inArray(grants.role, roles), eq(grants.revoked, false)))
      .orderBy(persons.id)
      .limit(200),
  );

const resident = alias(persons, "resident");
const heard = alias(persons, "heard");

const consentList = (db: Db, where: SQL): Reading<readonly Consent[]> =>
  one(
    db
      .select(
        apart({
          grant: grants.id,
          resident: resident.id,
          residentName: resident.name,
          agent: persons.id,
          agentName: persons.name,
          relation: consents.relation,
          form: consents.form,
          heardName: heard.name,
          paper: consents.paper,
          from: grants.from,
          until: grants.until,
          revoked: grants.revoked,
        }),
      )
      .from(grants)
      .innerJoin(consents, eq(consents.grant, grants.id))
      .innerJoin(persons, eq(persons.id, grants.person))
      .innerJoin(resident, eq(resident.id, grants.delegateOf))
      .innerJoin(heard, eq(heard.id, consents.heard))
      .where(where)
      .orderBy(grants.revoked, desc(grants.from), grants.id)
      .limit(100),
  );
