/** Subjects of a sitting that no form names: what becomes of them is written with what becomes of it. */
import { type SQL, sql } from "drizzle-orm";

/** A project, or an application to a call. */
const subject = sql`coalesce('project:' || project, 'application:' || application)`;
export const matterOfItem = (item: string): SQL => sql`SELECT ${subject} FROM items WHERE id = ${item}`;

const listed = (meetings: SQL): SQL => sql`SELECT ${subject} FROM items WHERE meeting IN (${meetings}) AND state = 'listed'`;
export const mattersListed = (meeting: string): SQL => listed(sql`${meeting}`);

/** The sittings that a body is called to, and what they list. */
export function calledTo(body: string): readonly SQL[] {
  const called = sql`SELECT m.id FROM meeting_bodies b JOIN meetings m ON m.id = b.meeting WHERE b.body = ${body} AND m.state = 'called'`;
  return [sql`SELECT 'meeting:' || id FROM (${called})`, listed(called)];
}
