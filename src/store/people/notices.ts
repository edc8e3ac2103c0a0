/** The objections, complaints and red flags that an office has to answer, the most urgent first. */
import { and, eq, sql } from "drizzle-orm";
import { staffRoles, type Who } from "#model/people/roles.ts";
import type { Db } from "../home.ts";
import { apart, one } from "../read.ts";
import { projects, replies } from "../schema.ts";
import { anyOf, codesUnder } from "../sql.ts";

export function objectionsFor(db: Db, who: Who) {
  const mine = who.grants
    .filter((grant) => staffRoles.includes(grant.role))
    .map((grant) => sql`(${replies.handler} = ${grant.role} AND ${projects.area} IN ${codesUnder(grant.path)})`);
  return one(
    db
      .select(apart({ receipt: projects.receipt, title: projects.title, due: replies.due }))
      .from(replies)
      .innerJoin(projects, eq(projects.receipt, replies.project))
      .where(and(anyOf(mine), sql`${replies.person} IS NOT ${who.id}`))
      .orderBy(replies.dueAt)
      .limit(40),
  );
}
