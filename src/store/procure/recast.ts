/** What was established goes on in others: the rows of the new ones, and what went along with the old. */
import { and, eq, type SQL, sql } from "drizzle-orm";
import { startOf } from "#model/day.ts";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import { termsOf } from "#model/terms.ts";
import type { Db, Statement } from "../home.ts";
import { changes, dues, projects } from "../schema.ts";
import { shelvedByContent } from "../screen/record.ts";
import { codesOf, leafOf } from "../sql.ts";

export const recastAsked = (db: Db, { subject, body, envelope }: FactOf<"recast_asked">): readonly Statement[] => [
  db.insert(changes).values({
    project: idOf(subject),
    n: body.change,
    level: body.level,
    amount: body.into.reduce((sum, one) => sum + one.amount, 0),
    askedBy: envelope.by,
    state: "asked",
  }),
];

export const recast = (db: Db, { subject, body, envelope }: FactOf<"recast">): readonly Statement[] => {
  const [lead] = body.of;
  if (body.change === null || lead !== idOf(subject)) return [];
  return [
    db
      .update(changes)
      .set({ state: "changed", decidedBy: envelope.by })
      .where(and(eq(changes.project, lead), eq(changes.n, body.change))),
  ];
};

/** Made after the first of those that it came from, with its own words and sum; a section is found under its whole and stands on no list beside it. */
export function founded(db: Db, fact: FactOf<"founded">): readonly Statement[] {
  const { how, from, amount, people, whole, code, pools } = fact.body;
  const { title, need, place } = fact.texts;
  const receipt = idOf(fact.subject);
  const lead = from[0] ?? "";
  const part = how === "section" ? lead : null;
  const lines = JSON.stringify(pools.map((pool) => ({ ...pool, later: Number(pool.later) })));
  return [
    db.run(sql`INSERT INTO projects (receipt, leaf, code, code_year, area, path, queue, title, need, place, class, asked, amount, approved, beneficiaries, apportioned,
        proposer, entered_by, policy, public, urgent, papers_until, stage, turn, submitted, last_on, approved_by, hidden, closed, part_of, whole, seq)
      SELECT ${receipt}, ${leafOf(fact)}, ${code}, code_year, area, path, queue, ${title}, ${need}, ${place}, class, ${amount}, ${amount}, ${amount}, ${people}, apportioned,
        proposer, ${fact.envelope.by}, policy, public, urgent, papers_until, 'procurement', 'nobody', submitted, ${fact.envelope.on}, approved_by, hidden, closed, ${part}, ${whole}, ${fact.seq}
      FROM projects WHERE receipt = ${lead}`),
    db.run(sql`INSERT INTO intakes (project, survey, side, confirmed, answers, content, grid, standard, standard_version)
      SELECT ${receipt}, survey, side, confirmed, answers, content, grid, standard, standard_version FROM intakes WHERE project = ${lead}`),
    db.run(sql`INSERT INTO lineage (project, origin, depth, how)
      SELECT ${receipt}, origin, min(depth), ${how} FROM (SELECT value AS origin, 1 AS depth FROM json_each(${JSON.stringify(from)})
        UNION ALL SELECT l.origin, l.depth + 1 FROM json_each(${JSON.stringify(from)}) f JOIN lineage l ON l.project = f.value) GROUP BY origin`),
    db.run(
      sql`INSERT INTO allocations (holder, line, ceiling) SELECT ${fact.subject}, value ->> 'line', value ->> 'amount' FROM json_each(${lines}) WHERE value ->> 'later' = 0`,
    ),
    ...(pools.some(({ order }) => order !== null) ? [planned(db, receipt, lines)] : []),
    ...(how === "section" ? [] : listed(db, receipt, title)),
    ...(how === "unite" ? wentAlong(db, receipt, from) : []),
  ];
}

/** As finance has planned it, where it has. */
const planned = (db: Db, receipt: string, lines: string): Statement =>
  db.run(sql`INSERT INTO shares (project, line, ord, most, intended)
      SELECT ${receipt}, value ->> 'line', max(value ->> 'order'), sum(value ->> 'amount'), sum(iif(value ->> 'later' = 1, value ->> 'amount', 0))
      FROM json_each(${lines}) WHERE value ->> 'order' IS NOT NULL GROUP BY 2`);

/** On the lists where the old one stood, and found by its words. */
const listed = (db: Db, receipt: string, title: string): readonly Statement[] => [
  db.run(sql`INSERT INTO shelf SELECT a.value, p.leaf, p.receipt, p.stage, p.class, coalesce(p.code_year, cast(substr(p.last_on, 1, 4) AS INTEGER))
    FROM projects p, ${codesOf(sql`p.path`)} a WHERE p.receipt = ${receipt} AND p.public = 1`),
  ...shelvedByContent(db, receipt),
  db.run(
    sql`INSERT OR IGNORE INTO terms SELECT s.area, t.value, s.leaf FROM shelf s, json_each(${JSON.stringify(termsOf(title))}) t WHERE s.receipt = ${receipt}`,
  ),
];

/** Who needed one of them needs what they were united into; who proposed one is no supporter of it. */
function wentAlong(db: Db, receipt: string, from: readonly string[]): readonly Statement[] {
  const those = sql`(SELECT value FROM json_each(${JSON.stringify(from)}))`;
  return [
    db.run(
      sql`UPDATE supports SET counts_for = ${receipt} WHERE counts_for IN ${those} AND person NOT IN (SELECT proposer FROM projects WHERE receipt IN ${those})`,
    ),
    db.run(sql`UPDATE paper_counts SET counts_for = ${receipt} WHERE counts_for IN ${those}`),
    db.run(sql`UPDATE wishes SET project = ${receipt} WHERE project IN ${those}`),
  ];
}

/** The subjects of what is asked for and not yet decided: those that are to be united, and those that there will be. */
export function ofOpenRecast(receipt: string): SQL {
  const open = sql`(SELECT f.body FROM changes c JOIN facts f ON f.subject = 'project:' || c.project AND f.kind = 'recast_asked' AND f.body ->> '$.data.change' = c.n
    WHERE c.project = ${receipt} AND c.state = 'asked')`;
  return sql`SELECT 'project:' || value AS subject FROM ${open} o, json_each(o.body, '$.data.of')
    UNION SELECT 'project:' || (value ->> 'project') FROM ${open} o, json_each(o.body, '$.data.into')`;
}

/** What its sections cost is what it cost, and where that is more, what was approved; people are asked of it some weeks later. */
export const completedInSections = (db: Db, { subject, body }: FactOf<"completed_in_sections">): readonly Statement[] => [
  db
    .update(projects)
    .set({
      contracted: body.contracted,
      acceptedOn: body.accepted,
      approved: sql`max(${projects.approved}, ${body.contracted ?? 0})`,
    })
    .where(eq(projects.receipt, idOf(subject))),
  ...(body.asked === null
    ? []
    : [
        db
          .insert(dues)
          .values({ subject, at: startOf(body.asked) })
          .onConflictDoNothing(),
      ]),
];
