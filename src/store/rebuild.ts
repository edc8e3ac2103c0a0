/** The log read in pages, and written again with all that its facts mean: from it every row of the town can be made anew (P9.7). */
import { asc, gt, sql } from "drizzle-orm";
import { openFact, type TextRow } from "./fact.ts";
import { type Db, inOneTrip, type Statement } from "./home.ts";
import { one, type Reading, together } from "./read.ts";
import { facts, texts } from "./schema.ts";
import type { LogRow } from "./seal.ts";
import { meaning } from "./write.ts";

/** Some facts in the order of the log, with their texts as they are still kept: an erased one is `null`. */
export interface LogPage {
  readonly facts: readonly LogRow[];
  readonly texts: readonly (Omit<TextRow, "text"> & { readonly text: string | null })[];
}

const { leaf, subject, seq, kind, version, body, salt, prev, hash } = facts;
const columns = { leaf, subject, seq, kind, version, body, salt, prev, hash };

/** The facts after `last`. */
export function logAfter(db: Db, last: number, most = 200): Reading<LogPage> {
  const rows = db.select(columns).from(facts).where(gt(leaf, last)).orderBy(asc(leaf)).limit(most);
  const named = sql`SELECT t.value FROM (SELECT body FROM facts WHERE leaf > ${last} ORDER BY leaf LIMIT ${most}) f, json_each(f.body, '$.texts') t`;
  const words = db.select().from(texts).where(sql`${texts.digest} IN (${named})`);
  return together({ facts: one(rows), texts: one(words) });
}

/** Facts that are written again in one round trip. */
const atOnce = 20;

/** Writes them again, each with its rows, its entries and whom it tells; the database refuses what does not follow. */
export async function replay(db: Db, page: LogPage): Promise<void> {
  const byDigest = new Map(page.texts.map((row) => [row.digest, row]));
  const again = page.facts.map((fact) => {
    const opened = openFact(fact, (digest) => byDigest.get(digest)?.text ?? "");
    const words = Object.values<string>(JSON.parse(fact.body).texts).flatMap((digest) => byDigest.get(digest) ?? []);
    return [insert(db, fact), ...words.map((row) => db.insert(texts).values(row)), ...meaning(db, opened)];
  });
  for (let at = 0; at < again.length; at += atOnce) await inOneTrip(db, again.slice(at, at + atOnce).flat());
}

const insert = (db: Db, fact: LogPage["facts"][number]): Statement =>
  db.run(sql`INSERT INTO ${facts} (leaf, subject, seq, kind, version, body, salt, prev, hash)
    VALUES (${fact.leaf}, ${fact.subject}, ${fact.seq}, ${fact.kind}, ${fact.version}, ${fact.body}, ${fact.salt}, ${fact.prev}, ${fact.hash})`);
