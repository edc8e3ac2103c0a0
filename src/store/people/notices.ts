/** The objections that an office has to answer, the most urgent first. */
import { and, eq, isNull, sql } from "drizzle-orm";
import { staffRoles, type Who } from "#model/people/roles.ts";
import type { Db } from "../home.ts";
import { apart, one } from "../read.ts";
import { objections, projects } from "../schema.ts";
import { anyOf, codesUnder } from "../sql.ts";

export function objectionsFor(db: Db, who: Who) {
  const mine = who.grants
    .filter((grant) => staffRoles.includes(grant.role))
    .map((grant) => sql`(${objections.handler} = ${grant.role} AND ${projects.area} IN ${codesUnder(grant.path)})`);
  return one(
    db
      .select(apart({ receipt: projects.receipt, title: projects.title, due: objections.due }))
      .from(objections)
      .innerJoin(projects, eq(projects.receipt, objections.project))
      .where(and(isNull(objections.answer), anyOf(mine), sql`${objections.person} IS NOT ${who.id}`))
      .orderBy(objections.dueAt)
      .limit(40),
  );
}
