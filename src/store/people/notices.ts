/** What notices ask of an office: objections to answer, the most urgent first, and corrected notices to look at a second time. */
import { and, eq, isNull, ne, type SQL, sql } from "drizzle-orm";
import { type Role, staffRoles, type Who } from "#model/people/roles.ts";
import type { Db } from "../home.ts";
import { apart, one, together } from "../read.ts";
import { amendments, objections, projects } from "../schema.ts";
import { codesUnder } from "../sql.ts";

const second: readonly Role[] = ["clerk", "officer:service", "approver"];

export function noticesFor(db: Db, who: Who) {
  const open = db
    .select(apart({ receipt: projects.receipt, title: projects.title, due: objections.due }))
    .from(objections)
    .innerJoin(projects, eq(projects.receipt, objections.project))
    .where(and(isNull(objections.answer), where(who, staffRoles, true), sql`${objections.person} IS NOT ${who.id}`))
    .orderBy(objections.dueAt)
    .limit(40);
  const asked = db
    .select({ receipt: projects.receipt, title: projects.title })
    .from(amendments)
    .innerJoin(projects, eq(projects.receipt, amendments.project))
    .where(and(eq(amendments.state, "asked"), ne(amendments.askedBy, who.id), where(who, second)))
    .limit(20);
  return together({ objections: one(open), amendments: one(asked) });
}

/** In the areas of the grants for these roles; `handles`: only what the role itself has to answer. */
function where(who: Who, roles: readonly Role[], handles = false): SQL {
  const mine = who.grants
    .filter((grant) => roles.includes(grant.role))
    .map(
      (grant) => sql`(${handles ? sql`${objections.handler} = ${grant.role} AND ` : sql``}${projects.area} IN ${codesUnder(grant.path)})`,
    );
  return mine.length === 0 ? sql`0` : sql`(${sql.join(mine, sql` OR `)})`;
}
