/** What each fact of a wish means in rows; the counts are kept by the database itself. */
import { eq } from "drizzle-orm";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { wishes } from "../schema.ts";
import { leafOf, pathOf } from "../sql.ts";

export const wished = (db: Db, fact: FactOf<"wished">): readonly Statement[] => {
  const { body, texts, envelope, subject } = fact;
  const where = { area: body.area, path: pathOf(body.area), channel: body.channel, person: body.person };
  return [db.insert(wishes).values({ id: idOf(subject), leaf: leafOf(fact), ...where, ...texts, state: "waiting", happened: envelope.on })];
};

export const attached = (db: Db, { subject, body }: FactOf<"attached">): readonly Statement[] => [
  db
    .update(wishes)
    .set({ state: "attached", project: body.project })
    .where(eq(wishes.id, idOf(subject))),
];

export const detached = (db: Db, { subject }: FactOf<"detached">): readonly Statement[] => [
  db
    .update(wishes)
    .set({ state: "waiting", project: null })
    .where(eq(wishes.id, idOf(subject))),
];
