/** The objections, complaints and red flags that an office has to answer, the most urgent first. */
import { type SQL, sql } from "drizzle-orm";
import type { DueTime } from "#model/envelope.ts";
import { staffRoles, type Who } from "#model/people/roles.ts";
import type { Db } from "../home.ts";
import { map, one } from "../read.ts";
import { anyOf, codesUnder } from "../sql.ts";

export function objectionsFor(db: Db, who: Who) {
  const offices = who.grants.filter((grant) => staffRoles.includes(grant.role));
  const mine = offices.map(({ role, path }) => sql`(r.handler = ${role} AND p.area IN ${codesUnder(path)})`);
  const roles = JSON.stringify(offices.map(({ role }) => role));
  // Each table by the index of its own handlers: of the view as a whole every open row would be read.
  const open = (from: SQL): SQL =>
    sql`SELECT project, handler, person, due, due_at FROM ${from} AND handler IN (SELECT value FROM json_each(${roles}))`;
  const rows = db.all<{ receipt: string; title: string; due: string | null }>(sql`SELECT p.receipt, p.title, r.due FROM (
      ${open(sql`objections WHERE answer IS NULL`)} UNION ALL ${open(sql`complaints WHERE answered_by IS NULL`)}) r
    JOIN projects p ON p.receipt = r.project WHERE ${anyOf(mine)} AND r.person IS NOT ${who.id} ORDER BY r.due_at LIMIT 40`);
  return map(one(rows), (list) => list.map((row) => ({ ...row, due: row.due === null ? null : (JSON.parse(row.due) as DueTime) })));
}
