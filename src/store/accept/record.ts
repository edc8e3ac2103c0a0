import { eq } from "drizzle-orm";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { projects, representatives, signatures } from "../schema.ts";

export const inspected = (db: Db, { subject, body, texts, envelope }: FactOf<"inspected">): readonly Statement[] => [
  db.insert(signatures).values({ project: idOf(subject), ...body, note: texts.note, happened: envelope.on }),
];

export const excused = (db: Db, { subject, body, texts, envelope }: FactOf<"excused">): readonly Statement[] => [
  db
    .insert(signatures)
    .values({ project: idOf(subject), ...body, person: null, verdict: "absent", note: texts.reason, happened: envelope.on }),
];

export const represented = (db: Db, { subject, body }: FactOf<"represented">): readonly Statement[] => [
  db
    .insert(representatives)
    .values({ project: idOf(subject), ...body })
    .onConflictDoUpdate({ target: [representatives.project, representatives.slot], set: { person: body.person } }),
];

export const accepted = (db: Db, { subject, envelope }: FactOf<"accepted">): readonly Statement[] => [
  db
    .update(projects)
    .set({ acceptedOn: envelope.on })
    .where(eq(projects.receipt, idOf(subject))),
];
