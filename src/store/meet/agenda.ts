/** What happens to an agenda before its items are voted on, what is typed of them, and what was in the box. */
import { eq, sql } from "drizzle-orm";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { retitle } from "../propose/words.ts";
import { items, meetings, projects, scores } from "../schema.ts";

const ofMeeting = (db: Db, subject: string, set: Partial<typeof meetings.$inferInsert>): Statement =>
  db
    .update(meetings)
    .set(set)
    .where(eq(meetings.id, idOf(subject)));
const ofItem = (db: Db, item: string, set: Partial<typeof items.$inferInsert>): Statement =>
  db.update(items).set(set).where(eq(items.id, item));

export const postponed = (db: Db, { subject, body, texts }: FactOf<"postponed">): readonly Statement[] => [
  ofMeeting(db, subject, { at: body.at, place: texts.place }),
];
export const observed = (db: Db, { subject, texts }: FactOf<"observed">): readonly Statement[] => [
  ofMeeting(db, subject, { observers: texts.observers }),
];
export const itemAmended = (db: Db, { body, texts }: FactOf<"item_amended">): readonly Statement[] => [
  ofItem(db, body.item, { amount: body.amount, amendedWhy: texts.reason }),
];
export const itemDeferred = (db: Db, { body }: FactOf<"item_deferred">): readonly Statement[] => [
  ofItem(db, body.item, { state: "deferred" }),
];
export const itemStruck = (db: Db, { body }: FactOf<"item_struck">): readonly Statement[] => [ofItem(db, body.item, { state: "struck" })];
export const heard = (db: Db, { body }: FactOf<"heard">): readonly Statement[] => [
  ofItem(db, body.item, { heardCame: body.came, heardConsented: body.consented }),
];
export const handsTyped = (db: Db, { subject, body, envelope }: FactOf<"hands_typed">): readonly Statement[] => [
  ofMeeting(db, subject, { typed: body.rows, typedBy: envelope.by }),
];

/** The project is from now on what was read out. */
export const amended = (db: Db, { subject, body, texts }: FactOf<"amended">): readonly Statement[] => [
  db
    .update(projects)
    .set({ amount: body.amount })
    .where(eq(projects.receipt, idOf(subject))),
  ...(texts.title === "" ? [] : [keepTitle(db, body.item), ...retitle(db, idOf(subject), texts.title)]),
];

/** The name under which the item was on the agenda when it was called. */
const keepTitle = (db: Db, item: string): Statement =>
  db.run(
    sql`UPDATE items SET announced_title = (SELECT title FROM projects WHERE receipt = items.project) WHERE id = ${item} AND announced_title IS NULL`,
  );

export const scored = (db: Db, { body: { item, person, points } }: FactOf<"scored">): readonly Statement[] =>
  points.map((one) =>
    db
      .insert(scores)
      .values({ item, person, ...one })
      .onConflictDoUpdate({ target: [scores.item, scores.person, scores.criterion], set: { points: one.points } }),
  );

/** In a town made anew from its facts the box is filled here; in the living one it is full already. */
export const boxOpened = (db: Db, { body: { item, slips } }: FactOf<"box_opened">): readonly Statement[] => [
  db.run(sql`INSERT INTO slips (item, slip, choice, boxed) SELECT ${item}, value ->> 'slip', value ->> 'choice', 1 FROM json_each(${JSON.stringify(slips)})
    WHERE NOT EXISTS (SELECT 1 FROM slips s WHERE s.item = ${item} AND s.slip = value ->> 'slip')`),
  db.run(sql`UPDATE slips SET boxed = 1 WHERE item = ${item}`),
];
