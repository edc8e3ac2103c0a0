import { eq } from "drizzle-orm";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { retitle } from "../propose/words.ts";
import { projects } from "../schema.ts";

export const merged = (db: Db, { subject, body }: FactOf<"merged">): readonly Statement[] => [
  db
    .update(projects)
    .set({ mergedInto: body.into })
    .where(eq(projects.receipt, idOf(subject))),
];
export const unmerged = (db: Db, { subject }: FactOf<"unmerged">): readonly Statement[] => [
  db
    .update(projects)
    .set({ mergedInto: null })
    .where(eq(projects.receipt, idOf(subject))),
];

/** Its own part of the words and the sum: what is asked for by both together is what was asked for. */
export const divided = (db: Db, { subject, body, texts }: FactOf<"divided">): readonly Statement[] => {
  const receipt = idOf(subject);
  const { amount } = body;
  return [...retitle(db, receipt, texts.title), db.update(projects).set({ asked: amount, amount }).where(eq(projects.receipt, receipt))];
};
export const splitOff = (db: Db, { subject, body }: FactOf<"split_off">): readonly Statement[] => [
  db
    .update(projects)
    .set({ splitFrom: body.from })
    .where(eq(projects.receipt, idOf(subject))),
];
