/** What the facts of delivery mean in rows. */
import { and, eq, sql } from "drizzle-orm";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import { drawn } from "../budget/record.ts";
import type { Db, Statement } from "../home.ts";
import { usedBefore } from "../procure/record.ts";
import { activitySessions, changes, complaints, contracts, projects } from "../schema.ts";

const set = (db: Db, subject: string, values: Partial<typeof projects.$inferInsert>): Statement =>
  db
    .update(projects)
    .set(values)
    .where(eq(projects.receipt, idOf(subject)));

const running = (subject: string) => and(eq(contracts.project, idOf(subject)), eq(contracts.state, "running"));

const started = (db: Db, { subject, envelope }: FactOf<"started">): readonly Statement[] => [set(db, subject, { startedOn: envelope.on })];

const reported = (db: Db, { subject, body }: FactOf<"reported">): readonly Statement[] => [set(db, subject, { percent: body.percent })];

/** Complete in the supplier's word: one more look by the acceptance group. */
const completed = (db: Db, { subject, body }: FactOf<"completed">): readonly Statement[] => [
  set(db, subject, { round: body.round, percent: 100 }),
];

const sessionHeld = (db: Db, { subject, body, texts, envelope }: FactOf<"session_held">): readonly Statement[] => {
  const { session: n, activity, heads, families, times } = body;
  const project = idOf(subject);
  const area = sql`(SELECT area FROM projects WHERE receipt = ${project})`;
  return [
    db.insert(activitySessions).values({ project, n, area, activity, happened: envelope.on, place: texts.place, heads, families, times }),
  ];
};

const changeAsked = (db: Db, { subject, body, envelope }: FactOf<"change_asked">): readonly Statement[] => [
  db.insert(changes).values({
    project: idOf(subject),
    n: body.change,
    level: body.level,
    amount: body.amount ?? body.oldAmount,
    askedBy: envelope.by,
    state: "asked",
  }),
];

const decide = (db: Db, { subject, body, envelope }: FactOf<"changed" | "change_declined">, state: "changed" | "declined"): Statement =>
  db
    .update(changes)
    .set({ state, decidedBy: envelope.by })
    .where(and(eq(changes.project, idOf(subject)), eq(changes.n, body.change)));

/** The contract is from now on what was agreed, and so is what was approved where it is more. */
const changed = (db: Db, fact: FactOf<"changed">): readonly Statement[] => {
  const { amount, until, approved } = fact.body;
  const place = fact.texts.place === "" ? {} : { place: fact.texts.place };
  return [
    ...drawn(db, fact.subject, fact.body),
    set(db, fact.subject, { contracted: amount, approved, contractUntil: until, ...place }),
    db
      .update(contracts)
      .set({ amount: sql`${amount} - ${usedBefore(idOf(fact.subject))}`, until })
      .where(running(fact.subject)),
    decide(db, fact, "changed"),
  ];
};
const changeDeclined = (db: Db, fact: FactOf<"change_declined">): readonly Statement[] => [decide(db, fact, "declined")];

const workResumed = (db: Db, { subject, body }: FactOf<"work_resumed">): readonly Statement[] => [
  set(db, subject, { contractUntil: body.until }),
  db.update(contracts).set({ until: body.until }).where(running(subject)),
];

/** Its contract has ended with it; where what was done is still to be accepted and paid, the project is from now on worth that. */
const terminated = (db: Db, { subject, body, envelope }: FactOf<"terminated">): readonly Statement[] => {
  const settled = sql`max(0, ${body.settled} - ${usedBefore(idOf(subject))})`;
  const end = { state: "ended", settled, endedOn: envelope.on, document: body.document } as const;
  const paysOn = envelope.to?.stage !== "terminated";
  return [
    db.update(contracts).set(end).where(running(subject)),
    ...(paysOn ? [set(db, subject, { contracted: body.settled, round: body.round, ending: true })] : []),
  ];
};

const complained = (db: Db, { subject, body, envelope }: FactOf<"complained">): readonly Statement[] => {
  const { complaint: id, flag, person, due, handler } = body;
  return [db.insert(complaints).values({ id, project: idOf(subject), flag, person, handler, on: envelope.on, due })];
};
const redressed = (db: Db, { body, envelope }: FactOf<"redressed">): readonly Statement[] => [
  db.update(complaints).set({ answeredBy: envelope.by }).where(eq(complaints.id, body.complaint)),
];

export const rows = {
  started,
  reported,
  session_held: sessionHeld,
  vouched: () => [],
  change_asked: changeAsked,
  changed,
  change_declined: changeDeclined,
  suspended: () => [],
  work_resumed: workResumed,
  completed,
  terminated,
  complained,
  redressed,
};
