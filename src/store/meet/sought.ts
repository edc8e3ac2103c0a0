/** Subjects of a sitting that no form names: what becomes of them is written with what becomes of it. */
import { type SQL, sql } from "drizzle-orm";

export const projectOfItem = (item: string): SQL => sql`SELECT 'project:' || project FROM items WHERE id = ${item}`;

const listed = (meetings: SQL): SQL => sql`SELECT 'project:' || project FROM items WHERE meeting IN (${meetings}) AND state = 'listed'`;
export const projectsListed = (meeting: string): SQL => listed(sql`${meeting}`);

/** The sittings that a body is called to, and the projects they list. */
export function calledTo(body: string): readonly SQL[] {
  const called = sql`SELECT m.id FROM meeting_bodies b JOIN meetings m ON m.id = b.meeting WHERE b.body = ${body} AND m.state = 'called'`;
  return [sql`SELECT 'meeting:' || id FROM (${called})`, listed(called)];
}
