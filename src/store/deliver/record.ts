import { eq } from "drizzle-orm";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { projects } from "../schema.ts";

export const reported = (db: Db, { subject, body }: FactOf<"reported">): readonly Statement[] => [
  db
    .update(projects)
    .set({ percent: body.percent })
    .where(eq(projects.receipt, idOf(subject))),
];

/** Complete in the supplier's word: one more look by the acceptance group. */
export const completed = (db: Db, { subject, body }: FactOf<"completed">): readonly Statement[] => [
  db
    .update(projects)
    .set({ round: body.round, percent: 100 })
    .where(eq(projects.receipt, idOf(subject))),
];
