import { eq, sql } from "drizzle-orm";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { inGrid } from "../propose/record.ts";
import { projects, shelf } from "../schema.ts";
import { costIn } from "./record.ts";

/** The shelf keeps its place for it: lists and searches show what is public alone. */
export const covered = (db: Db, { subject, body }: FactOf<"covered">): readonly Statement[] => [
  db
    .update(projects)
    .set({ public: false, hidden: body.code })
    .where(eq(projects.receipt, idOf(subject))),
];

/** What moved meanwhile has moved on the shelf too. */
export const uncovered = (db: Db, { subject }: FactOf<"uncovered">): readonly Statement[] => [
  db
    .update(projects)
    .set({ public: true, hidden: null })
    .where(eq(projects.receipt, idOf(subject))),
  db
    .update(shelf)
    .set({ stage: sql`(SELECT stage FROM projects WHERE receipt = ${idOf(subject)})` })
    .where(eq(shelf.receipt, idOf(subject))),
];

/** Passed for the few who may read it: it never comes on the shelf. */
export const cleared = (db: Db, { subject, body, texts }: FactOf<"cleared">): readonly Statement[] => {
  const { title, need, place } = texts;
  return [
    db
      .update(projects)
      .set({ title, need, place, ...costIn(body), closed: true, public: false, hidden: null })
      .where(eq(projects.receipt, idOf(subject))),
    ...inGrid(db, idOf(subject), body.grid),
  ];
};
