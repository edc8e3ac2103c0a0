/** The file of a supplier, in rows. */
import { and, eq, sql } from "drizzle-orm";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { contacts, standingChanges, suppliers } from "../schema.ts";

export const registered = (db: Db, { subject, body, texts }: FactOf<"supplier_registered">): readonly Statement[] => [
  db.insert(suppliers).values({ id: idOf(subject), name: texts.name, ...body }),
];

export const vetted = (db: Db, { subject, body, texts, envelope }: FactOf<"vetted">): readonly Statement[] => [
  db
    .update(suppliers)
    .set({ vettedOn: envelope.on, vettedBy: envelope.by, lists: texts.lists, clear: body.clear, grade: body.grade ?? null })
    .where(eq(suppliers.id, idOf(subject))),
];

export const authorised = (db: Db, { subject, body, texts }: FactOf<"authorised">): readonly Statement[] => [
  db.insert(contacts).values({ grant: body.grant, supplier: idOf(subject), ...texts }),
];

export const asked = (db: Db, { subject, body, texts, envelope }: FactOf<"standing_asked">): readonly Statement[] => [
  db.insert(standingChanges).values({
    ...{ supplier: idOf(subject), n: body.change, of: body.of, ...texts },
    ...{ askedBy: envelope.by, state: "asked" },
  }),
];

const which = (subject: string, n: number) => and(eq(standingChanges.supplier, idOf(subject)), eq(standingChanges.n, n));

export const agreed = (db: Db, { subject, body, texts, envelope }: FactOf<"standing_agreed">): readonly Statement[] => {
  const account = sql`(SELECT account FROM standing_changes WHERE supplier = ${idOf(subject)} AND n = ${body.change})`;
  return [
    db
      .update(standingChanges)
      .set({ state: "agreed", decidedBy: envelope.by, callback: texts.callback })
      .where(which(subject, body.change)),
    db
      .update(suppliers)
      .set(body.of === "account" ? { account } : { suspended: body.of === "suspend" })
      .where(eq(suppliers.id, idOf(subject))),
  ];
};

export const declined = (db: Db, { subject, body, envelope }: FactOf<"standing_declined">): readonly Statement[] => [
  db.update(standingChanges).set({ state: "declined", decidedBy: envelope.by }).where(which(subject, body.change)),
];
