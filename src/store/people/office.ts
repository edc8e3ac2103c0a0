/** The people of the office whose turn it is at a project, in SQL: those in term over its place. */
import { type SQL, sql } from "drizzle-orm";
import { type Day, dayOf } from "#model/day.ts";
import { staffRoles } from "#model/people/roles.ts";
import { projects } from "../schema.ts";
import { codesOf } from "../sql.ts";

/** A grant `g` of that office, as a condition; `turn` and `path` are those of the project. */
export const ofOffice = (turn: SQL, path: SQL, today: Day): SQL => sql`g.revoked = 0 AND g.role = iif(${turn} = 'office', 'clerk', ${turn})
  AND g.role IN (SELECT value FROM json_each(${JSON.stringify(staffRoles)})) AND g.area IN (SELECT value FROM ${codesOf(path)})
  AND g.from_day <= ${today} AND (g.until_day IS NULL OR g.until_day >= ${today})`;

/** Whom it is assigned to, id or name; nobody where they no longer hold the office. */
export const assignee = (column: "id" | "name", now: number): SQL<string | null> => sql<
  string | null
>`(SELECT h.${sql.raw(column)} FROM grants g JOIN persons h ON h.id = g.person
  WHERE g.person = ${projects.assignee} AND ${ofOffice(sql`${projects.turn}`, sql`${projects.path}`, dayOf(now))} LIMIT 1)`;
