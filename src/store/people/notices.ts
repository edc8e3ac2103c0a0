/** What notices ask of an office: objections, complaints and red flags to answer, the most urgent first, and corrected notices to look at a second time. */
import { and, eq, ne, type SQL, sql } from "drizzle-orm";
import { type Role, staffRoles, type Who } from "#model/people/roles.ts";
import type { Db } from "../home.ts";
import { apart, one, together } from "../read.ts";
import { amendments, projects, replies } from "../schema.ts";
import { codesUnder } from "../sql.ts";

const second: readonly Role[] = ["clerk", "officer:service", "approver"];

export function noticesFor(db: Db, who: Who) {
  const open = db
    .select(apart({ receipt: projects.receipt, title: projects.title, due: replies.due }))
    .from(replies)
    .innerJoin(projects, eq(projects.receipt, replies.project))
    .where(and(where(who, staffRoles, true), sql`${replies.person} IS NOT ${who.id}`))
    .orderBy(replies.dueAt)
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
    .map((grant) => sql`(${handles ? sql`${replies.handler} = ${grant.role} AND ` : sql``}${projects.area} IN ${codesUnder(grant.path)})`);
  return mine.length === 0 ? sql`0` : sql`(${sql.join(mine, sql` OR `)})`;
}
