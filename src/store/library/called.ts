/** What the facts of a call to organisations mean in rows. */
import { eq, sql } from "drizzle-orm";
import type { FactOf } from "#model/draft.ts";
import { goalsIn, listIn } from "#model/screen/plan.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { applications, contests, items, solicitations, standards, standardVersions } from "../schema.ts";
import { leafOf, pathOf } from "../sql.ts";

type Subject = { readonly subject: string };
const setCall = (db: Db, { subject }: Subject, set: Partial<typeof solicitations.$inferInsert>): Statement =>
  db
    .update(solicitations)
    .set(set)
    .where(eq(solicitations.id, idOf(subject)));
const setApplication = (db: Db, { subject }: Subject, set: Partial<typeof applications.$inferInsert>): Statement =>
  db
    .update(applications)
    .set(set)
    .where(eq(applications.id, idOf(subject)));

export const solicited = (db: Db, fact: FactOf<"solicited">): readonly Statement[] => {
  const { area, ...asked } = fact.body;
  const row = { id: idOf(fact.subject), leaf: leafOf(fact), area, path: pathOf(area), ...asked, ...fact.texts };
  return [db.insert(solicitations).values({ ...row, state: "open" })];
};
export const closed = (db: Db, fact: FactOf<"solicitation_closed">): readonly Statement[] => [setCall(db, fact, { state: "closed" })];
export const ended = (db: Db, fact: FactOf<"solicitation_ended">): readonly Statement[] => [setCall(db, fact, { state: "ended" })];

type Texts = FactOf<"applied" | "standard_entered">["texts"];
const templateOf = (
  { title, need, plan, goals, checks }: Texts,
  sums: { class: string; low: number; high: number; beneficiaries: number },
) => {
  const { class: of, low, high, beneficiaries } = sums;
  return { title, need, plan, class: of, low, high, beneficiaries, goals: goalsIn(goals), checks: listIn(checks) };
};

/** Sent anew it takes the place of what was there, and keeps its own place in the order. */
export const applied = (db: Db, fact: FactOf<"applied">): readonly Statement[] => {
  const { solicitation, supplier, staff, office, channel } = fact.body;
  const { by, at } = fact.envelope;
  const sent = { template: templateOf(fact.texts, fact.body), staff, office, channel, contact: fact.texts.contact, by, sentAt: at };
  const stands = { ...sent, state: "sent" as const, checkedBy: null };
  return [
    db
      .insert(applications)
      .values({ id: idOf(fact.subject), leaf: leafOf(fact), solicitation, supplier, ...stands })
      .onConflictDoUpdate({ target: applications.id, set: stands }),
  ];
};
export const forgone = (db: Db, fact: FactOf<"application_forgone">): readonly Statement[] => [
  setApplication(db, fact, { state: "forgone" }),
];
export const qualified = (db: Db, fact: FactOf<"application_qualified">): readonly Statement[] => [
  setApplication(db, fact, { state: "qualified", checkedBy: fact.envelope.by, note: fact.texts.note }),
];
export const returned = (db: Db, fact: FactOf<"application_returned">): readonly Statement[] => [
  setApplication(db, fact, {
    ...{ state: "returned", checkedBy: fact.envelope.by, note: fact.texts.note },
    ...{ returnedUntil: fact.body.until, returnedAt: fact.body.at },
  }),
];
export const unfit = (db: Db, fact: FactOf<"application_unfit">): readonly Statement[] => [
  setApplication(db, fact, { state: "unfit", checkedBy: fact.envelope.by, code: fact.body.code, note: fact.texts.note }),
];

/** Without a quorum it waits for another sitting. */
export const assessed = (db: Db, fact: FactOf<"assessed">): readonly Statement[] => {
  const { item, result, score } = fact.body;
  return [
    ...(result === "no_quorum" ? [] : [setApplication(db, fact, { state: "scored", score, passed: result === "passed" })]),
    db.update(items).set({ carried: true }).where(eq(items.id, item)),
  ];
};

export const announced = (db: Db, fact: FactOf<"result_announced">): readonly Statement[] => {
  const { rows, until, at } = fact.body;
  const { by, on } = fact.envelope;
  return [
    db.run(sql`UPDATE applications SET rank = r.value ->> 'rank', state = iif(r.value ->> 'admitted', 'admitted', 'missed')
      FROM json_each(${JSON.stringify(rows)}) r WHERE applications.id = r.value ->> 'application'`),
    setCall(db, fact, { state: "announced", announcedOn: on, announcedBy: by, resultUntil: until, resultAt: at }),
  ];
};
export const contested = (db: Db, { subject, body, texts }: FactOf<"result_contested">): readonly Statement[] => [
  db.insert(contests).values({ id: body.contest, application: idOf(subject), person: body.person, text: texts.text }),
];
export const answered = (db: Db, fact: FactOf<"contest_answered">): readonly Statement[] => [
  db
    .update(contests)
    .set({ answer: fact.texts.answer, upheld: fact.body.upheld, answeredBy: fact.envelope.by })
    .where(eq(contests.id, fact.body.contest)),
  ...(fact.body.upheld
    ? [db.run(sql`UPDATE applications SET state = 'missed' WHERE id = ${idOf(fact.subject)} AND state = 'admitted'`)]
    : []),
];

/** A version that no two people have proposed and let in, but a panel has scored: the table asks for the whole way. */
export const standardEntered = (db: Db, fact: FactOf<"standard_entered">): readonly Statement[] => {
  const { version, area, supplier, application, proposer } = fact.body;
  const id = idOf(fact.subject);
  return [
    db.insert(standards).values({ id, leaf: leafOf(fact), area }),
    db.insert(standardVersions).values({
      ...{ standard: id, version, template: templateOf(fact.texts, fact.body), state: "admitted" },
      ...{ supplier, application, proposedBy: proposer, decidedBy: "clock" },
    }),
    db.update(standards).set({ version, since: fact.envelope.on }).where(eq(standards.id, id)),
  ];
};
export const entered = (db: Db, fact: FactOf<"application_entered">): readonly Statement[] => [
  setApplication(db, fact, { state: "entered" }),
];
