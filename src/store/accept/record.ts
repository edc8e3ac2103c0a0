import { eq, sql } from "drizzle-orm";
import { endOf, startOf } from "#model/day.ts";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { withOrigins } from "../procure/origins.ts";
import { dues, evaluations, opinionRounds, projects, representatives, signatures } from "../schema.ts";

export const inspected = (db: Db, { subject, body, texts, envelope }: FactOf<"inspected">): readonly Statement[] => {
  const { round, slot, person, verdict } = body;
  return [db.insert(signatures).values({ project: idOf(subject), round, slot, person, verdict, note: texts.note, happened: envelope.on })];
};

export const excused = (db: Db, { subject, body, texts, envelope }: FactOf<"excused">): readonly Statement[] => [
  db
    .insert(signatures)
    .values({ project: idOf(subject), ...body, person: null, verdict: "absent", note: texts.reason, happened: envelope.on }),
];

export const represented = (db: Db, { subject, body }: FactOf<"represented">): readonly Statement[] => [
  db
    .insert(representatives)
    .values({ project: idOf(subject), ...body })
    .onConflictDoUpdate({ target: [representatives.project, representatives.slot], set: { person: body.person } }),
];

/** Some weeks later the clock asks what people say of it. */
export const accepted = (db: Db, { subject, body, envelope }: FactOf<"accepted">): readonly Statement[] => [
  db
    .update(projects)
    .set({ acceptedOn: envelope.on })
    .where(eq(projects.receipt, idOf(subject))),
  ...(body.asked === undefined ? [] : [wake(db, subject, startOf(body.asked))]),
];
const wake = (db: Db, subject: string, at: number): Statement => db.insert(dues).values({ subject, at }).onConflictDoNothing();

/** Whoever said that they need it too is told that they are asked. */
export const opinionsAsked = (db: Db, { subject, seq, body, envelope }: FactOf<"opinions_asked">): readonly Statement[] => {
  const project = idOf(subject);
  const of = (column: "area" | "supplier") => sql`(SELECT ${sql.raw(column)} FROM projects WHERE receipt = ${project})`;
  return [
    db.insert(opinionRounds).values({ project, area: of("area"), until: body.until, supplier: of("supplier") }),
    db.run(sql`INSERT INTO outbox (subject, seq, person, at) SELECT DISTINCT ${subject}, ${seq}, s.person, ${envelope.at} FROM supports s
      JOIN projects p ON p.receipt = s.project WHERE s.project IN ${withOrigins(project)} AND s.standing = 1 AND s.person <> p.proposer
        AND s.person NOT IN (SELECT proposer FROM projects WHERE receipt IN ${withOrigins(project)})`),
    wake(db, subject, endOf(body.until) + 1),
  ];
};

/** Changed where it is there, else new: an insert that turns into an update would meet the triggers of both. */
export const opined = (db: Db, { body: b, envelope }: FactOf<"opined">): readonly Statement[] => [
  db.run(sql`UPDATE opinions SET opinion = ${b.opinion}, happened = ${envelope.on} WHERE project = ${b.project} AND person = ${b.person}`),
  db.run(sql`INSERT INTO opinions SELECT ${b.project}, ${b.person}, ${b.opinion}, ${envelope.on}
    WHERE NOT EXISTS (SELECT 1 FROM opinions WHERE project = ${b.project} AND person = ${b.person})`),
];

export const opinionsClosed = (db: Db, { subject, body }: FactOf<"opinions_closed">): readonly Statement[] => [
  db
    .update(opinionRounds)
    .set({ closed: true, low: body.low })
    .where(eq(opinionRounds.project, idOf(subject))),
];

export const remedied = (db: Db, { subject }: FactOf<"remedied">): readonly Statement[] => [
  db
    .update(opinionRounds)
    .set({ low: false })
    .where(eq(opinionRounds.project, idOf(subject))),
];

export const evaluated = (db: Db, { subject, body, envelope }: FactOf<"evaluated">): readonly Statement[] => {
  const { n, agency, score, band } = body;
  return [db.insert(evaluations).values({ project: idOf(subject), n, agency, score, band, happened: envelope.on })];
};
