/** The facts of several subjects as they are kept, with their hashes and the texts still there: whoever has them can check the chain. */
import { sql } from "drizzle-orm";
import type { Fact } from "#model/draft.ts";
import { openFacts } from "../fact.ts";
import type { Db } from "../home.ts";
import { map, one, type Reading, together } from "../read.ts";
import { facts, texts } from "../schema.ts";
import type { LogRow } from "../seal.ts";

export function logOf(
  db: Db,
  subjects: readonly string[],
): Reading<{ readonly facts: readonly { readonly row: LogRow; readonly fact: Fact }[] }> {
  const these = sql`(SELECT value FROM json_each(${JSON.stringify(subjects)}))`;
  const { leaf, subject, seq, kind, version, body, salt, prev, hash } = facts;
  const rows = db
    .select({ leaf, subject, seq, kind, version, body, salt, prev, hash })
    .from(facts)
    .where(sql`${subject} IN ${these}`)
    .orderBy(leaf);
  const words = db
    .select({ digest: texts.digest, text: texts.text })
    .from(texts)
    .where(sql`${texts.digest} IN (SELECT t.value FROM facts f, json_each(f.body, '$.texts') t WHERE f.subject IN ${these})`);
  return map(together({ rows: one(rows), words: one(words) }), (read) => ({ facts: openFacts(read.rows, read.words) }));
}
