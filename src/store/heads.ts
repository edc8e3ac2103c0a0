/** What `change` reads for itself beside what the act needs: the last fact of each subject, the answer given before, what is due. */
import { is, lte, SQL, sql } from "drizzle-orm";
import type { Subject } from "#model/subject.ts";
import type { Head } from "./fact.ts";
import { type Db, inOneTrip } from "./home.ts";
import { map, one, type Reading } from "./read.ts";
import { dues, onces } from "./schema.ts";

/** Something that the clock has to look at; `at` tells an old nudge from a newer one. */
export interface Nudge {
  readonly subject: string;
  readonly at: number;
}

/** A subject by its name, or a select of one column whose rows are subjects: they are found in the trip that reads them. */
export type Sought = Subject | SQL;

/** The last number and hash of each subject; one row read for each, however long its line is. */
export function headsOf(db: Db, sought: readonly Sought[]): Reading<ReadonlyMap<string, Head>> {
  const named = sought.filter((one) => !is(one, SQL));
  const found = [sql`SELECT value AS subject FROM json_each(${JSON.stringify(named)})`, ...sought.filter((one) => is(one, SQL))];
  const rows = db.all<{ subject: string; seq: number | null; hash: string | null }>(sql`
    SELECT s.subject, f.seq, f.hash FROM (${sql.join(found, sql` UNION `)}) s
    LEFT JOIN facts f ON f.subject = s.subject AND f.seq = (SELECT max(seq) FROM facts WHERE subject = s.subject)`);
  return map(one(rows), (list) => new Map(list.map(({ subject, seq, hash }) => [subject, { seq: seq ?? 0, hash: hash ?? "" }])));
}

export const readOnce = (db: Db, token: string): Reading<string | undefined> =>
  map(one(db.select({ answer: onces.answer }).from(onces).where(sql`${onces.token} = ${token}`)), ([row]) => row?.answer);

/** A few of the subjects that the clock has to look at now, oldest first. */
export const dueNow = (db: Db, now: number, most = 25) => db.select().from(dues).where(lte(dues.at, now)).orderBy(dues.at).limit(most);

/** Looked at again later: what cannot be done now must not stand before the rest. */
export const putOff = (db: Db, { subject, at }: Nudge, until: number) =>
  inOneTrip(db, [db.run(sql`UPDATE OR REPLACE ${dues} SET at = ${until} WHERE subject = ${subject} AND at = ${at}`)]);
