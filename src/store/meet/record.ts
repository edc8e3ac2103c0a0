import { and, eq, sql } from "drizzle-orm";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { items, meetings, projects, seats, votes } from "../schema.ts";
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
    calledBy: e.by,
  };
  return [
    db.insert(meetings).values(meeting),
    db.run(sql`INSERT INTO seats (meeting, person) SELECT ${id}, value FROM json_each(${JSON.stringify(b.roll)})`),
    db.run(sql`INSERT INTO items (id, meeting, n, project, amount, proposer, state)
      SELECT value ->> 'item', ${id}, key + 1, value ->> 'project', value ->> 'amount', value ->> 'proposer', 'listed' FROM json_each(${JSON.stringify(b.items)})`),
  ];
}

const setItem = (db: Db, id: string, set: Partial<typeof items.$inferInsert>) => db.update(items).set(set).where(eq(items.id, id));

export const itemOpened = (db: Db, { body }: FactOf<"item_opened">): readonly Statement[] => [setItem(db, body.item, { state: "open" })];

export const itemClosed = (db: Db, fact: FactOf<"item_closed">): readonly Statement[] => [
  db
    .update(items)
    .set({ state: "closed", tally: fact.body.tally, closedLeaf: leafOf(fact) })
    .where(eq(items.id, fact.body.item)),
];

export const itemCounted = (db: Db, { body: { item, ...counted } }: FactOf<"item_counted">): readonly Statement[] => [
  setItem(db, item, { state: "counted", ...counted }),
];

export const minutesSigned = (db: Db, fact: FactOf<"minutes_signed">): readonly Statement[] => [
  db
    .update(meetings)
    .set({ state: "ended", signedBy: fact.envelope.by, signedOn: fact.envelope.on, note: fact.texts.note })
    .where(eq(meetings.id, idOf(fact.subject))),
];

export const cancelled = (db: Db, fact: FactOf<"cancelled">): readonly Statement[] => [
  db
    .update(items)
    .set({ state: "struck" })
    .where(eq(items.meeting, idOf(fact.subject))),
  db
    .update(meetings)
    .set({ state: "cancelled", note: fact.texts.reason })
    .where(eq(meetings.id, idOf(fact.subject))),
];

export const attended = (db: Db, fact: FactOf<"attended">): readonly Statement[] => {
  const { meeting, person, present } = fact.body;
  return [
    db
      .update(seats)
      .set({ present, leaf: leafOf(fact) })
      .where(and(eq(seats.meeting, meeting), eq(seats.person, person))),
  ];
};

const cast = (db: Db, vote: typeof votes.$inferInsert): Statement =>
  db
    .insert(votes)
    .values(vote)
    .onConflictDoUpdate({ target: [votes.item, votes.person], set: { choice: vote.choice, reason: vote.reason ?? null } });

export const voted = (db: Db, { body }: FactOf<"voted">): readonly Statement[] => [cast(db, body)];
export const recused = (db: Db, { body, texts }: FactOf<"recused">): readonly Statement[] => [
  cast(db, { ...body, choice: "recused", reason: texts.reason }),
];

/** The result has reached its project. Its place among those that wait for money is the order in which the items were closed. */
export function resolved(db: Db, fact: FactOf<"resolved">): readonly Statement[] {
  const passedLeaf = sql<number>`(SELECT closed_leaf FROM items WHERE id = ${fact.body.item})`;
  return [
    setItem(db, fact.body.item, { carried: true }),
    ...(fact.body.result === "passed"
      ? [
          db
            .update(projects)
            .set({ passedLeaf, passedOn: fact.envelope.on })
            .where(eq(projects.receipt, idOf(fact.subject))),
        ]
      : []),
  ];
}
