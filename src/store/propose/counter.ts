/** At the counter: what somebody asks about, found by its number, by a part of its title or place, or by whose it is; in the areas of who looks. */
import { desc, eq, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { CounterRow } from "#model/propose/counter.ts";
import { readReceipt } from "#model/receipt.ts";
import { askedTerms } from "#model/terms.ts";
import type { Db } from "../home.ts";
import { apart, map, nothing, one, type Reading } from "../read.ts";
import { areas, persons, projects } from "../schema.ts";
import { codesUnder } from "../sql.ts";

/** A page shows no more; who finds too many says more. */
export const mostFound = 30;

export function atCounter(db: Db, q: string, paths: readonly string[]): Reading<readonly CounterRow[]> {
  if (q === "" || paths.length === 0) return map(nothing, () => []);
  const here = sql`(SELECT code FROM areas WHERE ${sql.join(
    paths.map((path) => sql`code IN ${codesUnder(path)}`),
    sql` OR `,
  )})`;
  const receipt = readReceipt(q);
  const who = alias(persons, "who");
  return one(
    db
      .select(
        apart({
          receipt: projects.receipt,
          title: projects.title,
          place: projects.place,
          areaName: areas.name,
          stage: projects.stage,
          submitted: projects.submitted,
          /** Written down for somebody unnamed: it can be claimed. */
          unnamed: sql<number>`${projects.proposer} = ${projects.enteredBy} AND ${channelOf} <> 'online'`,
          name: who.name,
        }),
      )
      .from(projects)
      .innerJoin(areas, eq(areas.code, projects.area))
      .innerJoin(who, eq(who.id, projects.proposer))
      .where(
        sql`${projects.area} IN ${here} AND ${receipt ? eq(projects.receipt, receipt) : sql`${projects.leaf} IN (${matching(q, here)})`}`,
      )
      .orderBy(desc(projects.leaf))
      .limit(mostFound),
  );
}

/** By which way it came in; the first fact of a project says so. */
const channelOf = sql`(SELECT f.body ->> '$.data.channel' FROM facts f WHERE f.subject = 'project:' || ${projects.receipt} AND f.seq = 1)`;

/** Those under way by any part of title and place, public ones by the words of the title, and those of a person by the beginning of the name. */
function matching(q: string, here: SQL): SQL {
  const [word = q] = askedTerms(q).toSorted((a, b) => b.length - a.length);
  const open = sql`p.stage NOT IN ('closed', 'refused', 'failed', 'withdrawn', 'terminated', 'transferred', 'merged', 'divided')`;
  return sql`SELECT p.leaf FROM projects p WHERE p.area IN ${here} AND ${open} AND (instr(p.title, ${q}) > 0 OR instr(p.place, ${q}) > 0)
    UNION SELECT * FROM (SELECT t.leaf FROM terms t JOIN projects p ON p.leaf = t.leaf
      WHERE t.area IN ${here} AND t.term = ${word} AND instr(lower(p.title), lower(${q})) > 0 ORDER BY t.leaf DESC LIMIT 60)
    UNION SELECT p.leaf FROM persons h JOIN projects p ON p.proposer = h.id WHERE h.name >= ${q} AND h.name < ${`${q}\u{10ffff}`}`;
}
