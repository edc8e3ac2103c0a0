import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { items, meetingBodies, meetingReports, meetings, projects, proxies, seats, shares, votes } from "../schema.ts";
import { leafOf, pathOf } from "../sql.ts";

export function called(db: Db, fact: FactOf<"called">): readonly Statement[] {
  const { body: b, texts: t, envelope: e } = fact;
  const id = idOf(fact.subject);
  const meeting = {
    id,
    leaf: leafOf(fact),
    area: b.area,
    path: pathOf(b.area),
    body: t.body,
    place: t.place,
    at: b.at,
    method: b.method,
    state: "called" as const,
    members: b.roll.length,
    rule: b.rule,
    chair: b.chair ?? null,
    observers: t.observers ?? "",
    calledBy: e.by,
  };
  return [
    db.insert(meetings).values(meeting),
    db.run(sql`INSERT INTO seats (meeting, person) SELECT ${id}, value FROM json_each(${JSON.stringify(b.roll)})`),
    ...(b.bodies ?? []).map((body) => db.insert(meetingBodies).values({ meeting: id, body })),
    db.run(sql`INSERT INTO items (id, meeting, n, project, application, change, share, amount, announced, proposer, method, state)
      SELECT value ->> 'item', ${id}, key + 1, value ->> 'project', value ->> 'application', value ->> 'change', value ->> 'share', value ->> 'amount', value ->> 'amount', value ->> 'proposer', coalesce(value ->> 'method', ${b.method}), 'listed' FROM json_each(${JSON.stringify(b.items)})`),
    ...(b.reported ?? []).map((project) => db.insert(meetingReports).values({ meeting: id, project })),
    ...b.items.flatMap(({ item, interested = [] }) => interested.map((person) => cast(db, { item, person, choice: "recused" }))),
  ];
}

const setMeeting = (db: Db, { subject }: { readonly subject: string }, set: Partial<typeof meetings.$inferInsert>) =>
  db
    .update(meetings)
    .set(set)
    .where(eq(meetings.id, idOf(subject)));
const setItem = (db: Db, id: string, set: Partial<typeof items.$inferInsert>) => db.update(items).set(set).where(eq(items.id, id));

export const itemOpened = (db: Db, { body: { item, together = [] } }: FactOf<"item_opened">): readonly Statement[] => [
  setItem(db, item, { state: "open" }),
  ...together.map((one) =>
    db.run(sql`UPDATE items SET state = 'open', together = (SELECT n FROM items WHERE id = ${item}) WHERE id = ${one}`),
  ),
];
export const itemSeparated = (db: Db, { body }: FactOf<"item_separated">): readonly Statement[] => [
  setItem(db, body.item, { alone: true }),
];

/** A table that is confirmed is no longer waiting to be. */
export const itemClosed = (db: Db, fact: FactOf<"item_closed">): readonly Statement[] => [
  ...(fact.body.tally ? [setMeeting(db, fact, { typed: null, typedBy: null })] : []),
  db
    .update(items)
    .set({ state: "closed", tally: fact.body.tally, closedLeaf: leafOf(fact) })
    .where(eq(items.id, fact.body.item)),
];

export const itemCounted = (db: Db, { body: { item, ...counted } }: FactOf<"item_counted">): readonly Statement[] => [
  setItem(db, item, { state: "counted", ...counted }),
];

export const minutesSigned = (db: Db, fact: FactOf<"minutes_signed">): readonly Statement[] => [
  placed(db, idOf(fact.subject)),
  setMeeting(db, fact, { state: "ended", signedBy: fact.envelope.by, signedOn: fact.envelope.on, note: fact.texts.note }),
];

/** Those that passed share out the places of this sitting in the queue for money: the best scored has the first of them, else who was closed first. */
const placed = (db: Db, meeting: string): Statement => {
  const inTurn = (by: SQL) =>
    sql`SELECT id, closed_leaf AS leaf, row_number() OVER (ORDER BY ${by}) AS turn FROM items WHERE meeting = ${meeting} AND result = 'passed'`;
  return db.run(sql`UPDATE items SET place_leaf = place.leaf
    FROM (${inTurn(sql`score DESC, closed_leaf`)}) ranked JOIN (${inTurn(sql`closed_leaf`)}) place ON place.turn = ranked.turn WHERE items.id = ranked.id`);
};

/** Called off, or void because the body was elected anew: what was not decided waits again. */
const over = (db: Db, fact: FactOf<"cancelled"> | FactOf<"voided">, state: "cancelled" | "void", note: string): readonly Statement[] => [
  db
    .update(items)
    .set({ state: "struck" })
    .where(and(eq(items.meeting, idOf(fact.subject)), eq(items.state, "listed"))),
  setMeeting(db, fact, { state, note, typed: null, typedBy: null }),
];
export const cancelled = (db: Db, fact: FactOf<"cancelled">) => over(db, fact, "cancelled", fact.texts.reason);
export const voided = (db: Db, fact: FactOf<"voided">) => over(db, fact, "void", "");

export const attended = (db: Db, fact: FactOf<"attended">): readonly Statement[] => {
  const { meeting, person, present, since = 0 } = fact.body;
  return [
    db
      .update(seats)
      .set({ present, leaf: leafOf(fact), since })
      .where(and(eq(seats.meeting, meeting), eq(seats.person, person))),
  ];
};

export const left = (db: Db, fact: FactOf<"left">): readonly Statement[] => [
  db
    .update(seats)
    .set({ left: leafOf(fact), gone: fact.body.gone })
    .where(and(eq(seats.meeting, fact.body.meeting), eq(seats.person, fact.body.person))),
];

export const proxyGiven = (db: Db, fact: FactOf<"proxy_given">): readonly Statement[] => [
  db.insert(proxies).values({ ...fact.body, leaf: leafOf(fact) }),
];
export const proxyRecalled = (db: Db, fact: FactOf<"proxy_recalled">): readonly Statement[] => [
  db
    .update(proxies)
    .set({ ended: leafOf(fact) })
    .where(and(eq(proxies.meeting, fact.body.meeting), eq(proxies.giver, fact.body.giver), isNull(proxies.ended))),
];

const cast = (db: Db, vote: typeof votes.$inferInsert): Statement =>
  db
    .insert(votes)
    .values(vote)
    .onConflictDoUpdate({
      target: [votes.item, votes.person],
      set: { choice: vote.choice, reason: vote.reason ?? null, holder: vote.holder ?? null },
    });

export const voted = (db: Db, { body }: FactOf<"voted">): readonly Statement[] => [cast(db, body)];
export const recused = (db: Db, { body, texts }: FactOf<"recused">): readonly Statement[] => [
  cast(db, { ...body, choice: "recused", reason: texts.reason }),
];
/** Who has voted; what they voted lies in the box, or after the count in `box_opened`. */
export const ballotCast = (db: Db, { body }: FactOf<"ballot_cast">): readonly Statement[] => [
  db.insert(votes).values({ ...body, choice: "cast" }),
];

/** The result has reached its project, with its place among those that wait for money. */
export function resolved(db: Db, fact: FactOf<"resolved">): readonly Statement[] {
  // A vote on a change finds the project established: it waits in no queue.
  const passedLeaf = sql<number>`(SELECT place_leaf FROM items WHERE id = ${fact.body.item})`;
  const { share, result } = fact.body;
  return [
    setItem(db, fact.body.item, { carried: true }),
    ...(share?.less ? without(db, idOf(fact.subject), share.area, share.less.amount) : []),
    ...(result === "passed" && fact.envelope.to?.stage !== "resolution"
      ? [
          db
            .update(projects)
            .set({ passedLeaf, passedOn: fact.envelope.on })
            .where(and(eq(projects.receipt, idOf(fact.subject)), isNull(projects.approved))),
        ]
      : []),
  ];
}

/** A share that its council did not pass falls out of the plan, and the project costs no more than what is left of it. */
const without = (db: Db, project: string, area: string, amount: number): readonly Statement[] => [
  db.delete(shares).where(and(eq(shares.project, project), eq(shares.area, area))),
  db.update(projects).set({ amount }).where(eq(projects.receipt, project)),
];
