/** What `change` reads for itself beside what the act needs: the last fact of each subject, the answer given before, what is due. */
import { lte, sql } from "drizzle-orm";
import type { Head } from "./fact.ts";
import { type Db, inOneTrip } from "./home.ts";
import { map, one, type Reading } from "./read.ts";
import { dues, onces } from "./schema.ts";

/** Something that the clock has to look at; `at` tells an old nudge from a newer one. */
export interface Nudge {
  readonly subject: string;
  readonly at: number;
}

/** The last number and hash of each subject; one row read for each, however long its line is. */
export function headsOf(db: Db, subjects: readonly string[]): Reading<ReadonlyMap<string, Head>> {
  const rows = db.all<{ subject: string; seq: number | null; hash: string | null }>(sql`
    SELECT s.value AS subject, f.seq, f.hash FROM json_each(${JSON.stringify(subjects)}) s
    LEFT JOIN facts f ON f.subject = s.value AND f.seq = (SELECT max(seq) FROM facts WHERE subject = s.value)`);
  return map(one(rows), (list) => new Map(list.map(({ subject, seq, hash }) => [subject, { seq: seq ?? 0, hash: hash ?? "" }])));
}

export const readOnce = (db: Db, token: string): Reading<string | undefined> =>
  map(one(db.select({ answer: onces.answer }).from(onces).where(sql`${onces.token} = ${token}`)), ([row]) => row?.answer);

/** A few of the subjects that the clock has to look at now, oldest first. */
export const dueNow = (db: Db, now: number, most = 25) => db.select().from(dues).where(lte(dues.at, now)).orderBy(dues.at).limit(most);

/** Looked at again later: what cannot be done now must not stand before the rest. */
export const putOff = (db: Db, { subject, at }: Nudge, until: number) =>
  inOneTrip(db, [db.run(sql`UPDATE OR REPLACE ${dues} SET at = ${until} WHERE subject = ${subject} AND at = ${at}`)]);
