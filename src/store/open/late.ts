/** An act on paper that is recorded later than it happened is listed for the auditor, in the same write (P9.11). */
import { type SQL, sql } from "drizzle-orm";
import { dayOf, daysBetween } from "#model/day.ts";
import type { Fact } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { codesOf, leafOf } from "../sql.ts";

/** What the clock does follows from what people have done, and is no entry of its own. */
export function lateEntry(db: Db, fact: Fact): readonly Statement[] {
  const { at, on, by, role } = fact.envelope;
  const recorded = dayOf(at);
  if (on >= recorded || role === "clock" || role === "setup") return [];
  const days = daysBetween(on, recorded);
  return [
    db.run(sql`INSERT INTO backdated SELECT a.value, ${leafOf(fact)}, ${fact.subject}, ${fact.kind}, ${on}, ${recorded}, ${days}, ${by}, ${role}
      FROM ${codesOf(pathOfSubject(fact.subject))} a`),
  ];
}

/** Where its subject belongs; what belongs nowhere in particular, to the whole city. */
function pathOfSubject(subject: string): SQL {
  const id = idOf(subject);
  const [kind] = subject.split(":");
  const found: Readonly<Record<string, SQL>> = {
    project: sql`(SELECT path FROM projects WHERE receipt = ${id})`,
    notice: sql`(SELECT path FROM notices WHERE id = ${id})`,
    approval: sql`(SELECT path FROM approvals WHERE id = ${id})`,
    meeting: sql`(SELECT path FROM meetings WHERE id = ${id})`,
    seat: sql`(SELECT path FROM meetings WHERE id = ${id.split("/")[0] ?? ""})`,
    line: sql`(SELECT path FROM lines WHERE id = ${id})`,
  };
  const path = kind === undefined ? undefined : found[kind];
  return path ? sql`coalesce(${path}, '4403')` : sql`'4403'`;
}
