/** Whom a fact tells. Where no message reaches them it is owed by the clerks of the place, until a day that the policy sets. */
import { and, eq, lt, type SQL, sql } from "drizzle-orm";
import type { Fact, FactOf } from "#model/draft.ts";
import type { Who } from "#model/people/roles.ts";
import { type Telling, uncalled } from "#model/people/tell.ts";
import type { Db, Statement } from "../home.ts";
import { withOrigins } from "../procure/origins.ts";
import { apart, map, nothing, one, type Reading } from "../read.ts";
import { outbox, persons, policies, projects } from "../schema.ts";
import { anyOf, codesUnder } from "../sql.ts";

/** Written down by a clerk for somebody unnamed, as its first fact says, and not claimed since. */
const unnamed = sql`(${projects.proposer} = ${projects.enteredBy} AND ${projects.proposer} = ${persons.id} AND
  (SELECT f.body ->> '$.data.channel' FROM facts f WHERE f.subject = 'project:' || ${projects.receipt} AND f.seq = 1) <> 'online')`;

export function notify(db: Db, { subject, seq, kind, envelope: { at } }: Fact, person: string): Statement {
  if (uncalled.includes(kind) || !subject.startsWith("project:")) return db.insert(outbox).values({ subject, seq, person, at });
  const shanghai = sql`${at} / 1000 + 28800`;
  return db.run(sql`INSERT INTO outbox (subject, seq, person, at, area, due, due_at)
    SELECT ${subject}, ${seq}, ${person}, ${at}, t.area, t.day, (unixepoch(t.day) + 57600) * 1000 - 1 FROM (SELECT 1) LEFT JOIN
      (SELECT ${projects.area} AS area, date(${shanghai} + 86400 * (${policies.document} ->> '$.tell.value.days'), 'unixepoch') AS day FROM ${projects}
        JOIN ${persons} ON ${persons.id} = ${person} JOIN ${policies} ON ${policies.digest} = ${projects.policy}
        WHERE ${projects.receipt} = substr(${subject}, 9) AND (${persons.handle} IS NULL OR ${unnamed})) t ON true`);
}

export const told = (db: Db, { subject, body: b }: FactOf<"told">): readonly Statement[] => [
  db
    .update(outbox)
    .set({ tries: sql`${outbox.tries} + 1`, told: b.reached !== "no" })
    .where(and(eq(outbox.subject, subject), eq(outbox.seq, b.of), eq(outbox.person, b.person))),
];

/** One fact and whom it is still to be told; when all have been, whom it was told. */
export function telling(db: Db, id: string): Reading<Telling | undefined> {
  const [receipt = "", seq = ""] = id.split("-");
  const chosen = and(eq(outbox.subject, `project:${receipt}`), eq(outbox.seq, Number(seq) || 0), sql`${outbox.due} IS NOT NULL`);
  return map(one(tellings(db).where(chosen).orderBy(outbox.told).limit(1)), ([row]) => row && opened(row));
}

/** What the clerks of a place owe, the most urgent first. */
export function tellingsFor(db: Db, who: Who): Reading<readonly Telling[]> {
  const paths = who.grants.filter((grant) => grant.role === "clerk").map((grant) => grant.path);
  if (paths.length === 0) return map(nothing, () => []);
  const here = anyOf(paths.map((path) => sql`${outbox.area} IN ${codesUnder(path)}`));
  return map(one(tellings(db).where(and(owed, here)).orderBy(outbox.dueAt).limit(40)), (rows) => rows.map(opened));
}

/** Still to be told; the words of the index. */
const owed = sql`${outbox.dueAt} IS NOT NULL AND ${outbox.told} = 0`;
export const owedBefore = (now: number, here: SQL): SQL | undefined => and(owed, lt(outbox.dueAt, now), here);
export const ofTelling = sql`${projects.receipt} = substr(${outbox.subject}, 9)`;

const tellings = (db: Db) =>
  db
    .select(
      apart({
        receipt: projects.receipt,
        title: projects.title,
        seq: outbox.seq,
        kind: sql<string>`(SELECT f.kind FROM facts f WHERE f.subject = ${outbox.subject} AND f.seq = ${outbox.seq})`,
        person: outbox.person,
        name: sql<string | null>`iif(${unnamed}, NULL, ${persons.name})`,
        contact: sql<string | null>`(SELECT nullif(x.text, '') FROM facts f JOIN texts x ON x.digest = f.body ->> '$.texts.contact'
          WHERE f.subject IN (SELECT 'project:' || receipt FROM ${withOrigins(sql`${projects.receipt}`)}) AND f.seq = 1 AND x.text IS NOT NULL LIMIT 1)`,
        path: projects.path,
        due: sql<string>`${outbox.due}`,
        dueAt: sql<number>`${outbox.dueAt}`,
        tries: outbox.tries,
        most: sql<number>`${policies.document} ->> '$.tell.value.tries'`,
        told: outbox.told,
      }),
    )
    .from(outbox)
    .innerJoin(projects, ofTelling)
    .innerJoin(persons, eq(persons.id, outbox.person))
    .innerJoin(policies, eq(policies.digest, projects.policy));

const opened = (row: Omit<Telling, "id">): Telling => ({ ...row, id: `${row.receipt}-${row.seq}` });
