/** The words by which a title is found: forgotten when it is about to be another, remembered as long as it is public. */
import { eq, sql } from "drizzle-orm";
import { termsOf } from "#model/terms.ts";
import type { Db, Statement } from "../home.ts";
import { projects } from "../schema.ts";
import { codesOf } from "../sql.ts";

/** Every pair, character and Latin word of the title as it stands is looked up: a bounded number, and none before it has been public. */
export const forgetWords = (db: Db, receipt: string): Statement =>
  db.run(sql`WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40),
      old AS (SELECT leaf, path, lower(title) AS title FROM projects WHERE receipt = ${receipt} AND EXISTS (SELECT 1 FROM shelf s WHERE s.receipt = ${receipt})),
      pieces AS (SELECT DISTINCT substr(o.title, f.i, l.i) AS term FROM old o JOIN n f ON f.i <= length(o.title) JOIN n l ON f.i + l.i <= length(o.title) + 1
        WHERE l.i <= 2 OR (substr(o.title, f.i, 1) GLOB '[a-z0-9]' AND NOT (f.i > 1 AND substr(o.title, f.i - 1, 1) GLOB '[a-z0-9]')))
    DELETE FROM terms WHERE (area, term, leaf) IN (SELECT a.value, p.term, o.leaf FROM old o, ${codesOf(sql`o.path`)} a, pieces p)`);

export const rememberWords = (db: Db, receipt: string, title: string): Statement =>
  db.run(
    sql`INSERT OR IGNORE INTO terms SELECT a.value, t.value, p.leaf FROM projects p, ${codesOf(sql`p.path`)} a, json_each(${JSON.stringify(termsOf(title))}) t WHERE p.receipt = ${receipt} AND p.public = 1`,
  );
/** Another title, and found by its words where the old one was. */
export const retitle = (db: Db, receipt: string, title: string): readonly Statement[] => [
  forgetWords(db, receipt),
  db.update(projects).set({ title }).where(eq(projects.receipt, receipt)),
  db.run(
    sql`INSERT OR IGNORE INTO terms SELECT s.area, t.value, s.leaf FROM shelf s, json_each(${JSON.stringify(termsOf(title))}) t WHERE s.receipt = ${receipt}`,
  ),
];
