/** Small pieces of SQL that several records need. */
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Fact } from "#model/draft.ts";

/** The number of this fact in the whole log, known only as it is written. */
export const leafOf = (fact: Pick<Fact, "subject" | "seq">): SQL<number> =>
  sql`(SELECT leaf FROM facts WHERE subject = ${fact.subject} AND seq = ${fact.seq})`;
export const pathOf = (area: string | SQL): SQL<string> => sql`(SELECT path FROM areas WHERE code = ${area})`;
export const anyOf = (conditions: readonly SQL[]): SQL =>
  conditions.length === 0 ? sql`0` : sql`(${sql.join([...conditions], sql` OR `)})`;
/** `4403/440303/440303009` as rows of codes. */
export const codesOf = (path: SQL): SQL => sql`json_each('["' || replace(${path}, '/', '","') || '"]')`;
/** The codes of an area and of all below it, found by its path. */
export const codesUnder = (path: SQL | string): SQL =>
  sql`(SELECT code FROM areas WHERE path = ${path} OR (path >= ${path} || '/' AND path < ${path} || '0'))`;
/** Is this path that of the area, or of one below it? Not by LIKE: D1 takes no pattern longer than 50 bytes. */
export const isWithin = (path: SQLWrapper, area: SQLWrapper): SQL<boolean> => sql`instr(${path} || '/', ${area} || '/') = 1`;
/** The same as a range, where an index on the path can be used. */
export const pathWithin = (path: SQLWrapper, area: SQL): SQL =>
  sql`(${path} = ${area} OR (${path} >= ${area} || '/' AND ${path} < ${area} || '0'))`;
