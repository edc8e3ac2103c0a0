/** What waits for somebody in the calls to organisations: of the office and of who calls the panel by their areas, of an applicant by its own. */
import { and, asc, eq, ne, type SQL, sql } from "drizzle-orm";
import type { CallTask } from "#model/library/task.ts";
import type { Role, Who } from "#model/people/roles.ts";
import type { Db } from "../home.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { applications, solicitations } from "../schema.ts";
import { anyOf, codesUnder } from "../sql.ts";

const office: readonly Role[] = ["officer:service", "officer:works", "district"];
const callers: readonly Role[] = ["chair", "clerk"];
const count = (what: SQL): SQL<number> =>
  sql<number>`(SELECT count(*) FROM applications a WHERE a.solicitation = solicitations.id AND ${what})`;
const onAgenda = sql`EXISTS (SELECT 1 FROM items i JOIN meetings m ON m.id = i.meeting WHERE i.application = a.id AND i.state NOT IN ('struck', 'deferred')
  AND (m.state = 'called' OR (m.state = 'ended' AND i.carried = 0)))`;

export function callTasks(db: Db, who: Who): Reading<readonly CallTask[]> {
  const here = (roles: readonly Role[]): SQL =>
    anyOf(who.grants.filter((grant) => roles.includes(grant.role)).map((grant) => sql`${solicitations.area} IN ${codesUnder(grant.path)}`));
  const calls = db
    .select(
      apart({
        id: solicitations.id,
        title: solicitations.title,
        state: solicitations.state,
        office: sql<number>`${here(office)}`,
        sent: count(sql`a.state = 'sent'`),
        fit: count(sql`a.state = 'qualified' AND NOT ${onAgenda}`),
        left: count(sql`a.state IN ('sent', 'returned', 'qualified')`),
        said: sql<number>`(SELECT count(*) FROM contests c JOIN applications a ON a.id = c.application WHERE a.solicitation = solicitations.id AND c.answer IS NULL)`,
      }),
    )
    .from(solicitations)
    .where(and(ne(solicitations.state, "ended"), sql`(${here(office)} OR ${here(callers)})`))
    .orderBy(asc(solicitations.closes))
    .limit(20);
  const firms = who.grants.flatMap((grant) => (grant.supplier === null ? [] : [sql`${applications.supplier} = ${grant.supplier}`]));
  const own = db
    .select(apart({ id: applications.id, title: solicitations.title, until: applications.returnedUntil }))
    .from(applications)
    .innerJoin(solicitations, eq(solicitations.id, applications.solicitation))
    .where(and(eq(applications.state, "returned"), anyOf(firms)))
    .limit(20);
  return map(together({ calls: one(calls), own: one(own) }), ({ calls: list, own: mine }) => [
    ...mine.map(({ id, title, until }) => ({ href: `/applications/${id}`, title, what: "mend" as const, day: until ?? "", count: 1 })),
    ...list.flatMap((row) =>
      tasksIn(row).map(([what, n]) => ({ href: `/solicitations/${row.id}`, title: row.title, what, day: "", count: n })),
    ),
  ]);
}

interface Counts {
  readonly state: string;
  readonly office: number;
  readonly sent: number;
  readonly fit: number;
  readonly left: number;
  readonly said: number;
}
function tasksIn({ state, office: isOffice, sent, fit, left, said }: Counts): readonly (readonly [CallTask["what"], number])[] {
  if (state === "announced") return isOffice && said > 0 ? [["contest", said]] : [];
  if (state !== "closed") return [];
  if (!isOffice) return fit > 0 ? [["call", fit]] : [];
  return [
    ...(sent > 0 ? [["check", sent] as const] : []),
    ...(fit > 0 ? [["call", fit] as const] : []),
    ...(left === 0 ? [["announce", 1] as const] : []),
  ];
}
