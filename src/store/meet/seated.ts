/** Seats in bodies, given one by one or for a new term; a seat ends and stays on record. */
import { and, eq, isNull, sql } from "drizzle-orm";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { bodies, bodySeats } from "../schema.ts";
import { pathOf } from "../sql.ts";

export const seated = (db: Db, { subject, body }: FactOf<"seated">): readonly Statement[] => {
  const { area, key, seat: id, ...terms } = body;
  return [inTerm(db, idOf(subject), area, key, body.term), db.insert(bodySeats).values({ id, body: idOf(subject), ...terms })];
};

export const unseated = (db: Db, { body, envelope }: FactOf<"unseated">): readonly Statement[] => [
  db.update(bodySeats).set({ ended: envelope.on }).where(eq(bodySeats.id, body.seat)),
];

export const renewed = (db: Db, { subject, body }: FactOf<"renewed">): readonly Statement[] => {
  const { area, key, term, from, until, seats } = body;
  const id = idOf(subject);
  return [
    inTerm(db, id, area, key, term),
    db
      .update(bodySeats)
      .set({ ended: from })
      .where(and(eq(bodySeats.body, id), isNull(bodySeats.ended))),
    db.run(sql`INSERT INTO body_seats (id, body, person, kind, term, from_day, until_day)
      SELECT value ->> 'seat', ${id}, value ->> 'person', value ->> 'kind', ${term}, ${from}, ${until} FROM json_each(${JSON.stringify(seats)})`),
  ];
};

const inTerm = (db: Db, id: string, area: string, key: string, term: number): Statement =>
  db
    .insert(bodies)
    .values({ id, area, path: pathOf(area), key, term })
    .onConflictDoUpdate({ target: bodies.id, set: { term } });
