import { eq } from "drizzle-orm";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { projects } from "../schema.ts";

/** Who entered it stays beside who it belongs to. */
export const claimed = (db: Db, { subject, body }: FactOf<"claimed">): readonly Statement[] => [
  db
    .update(projects)
    .set({ proposer: body.to })
    .where(eq(projects.receipt, idOf(subject))),
];
