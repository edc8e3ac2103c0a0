import { and, eq, sql } from "drizzle-orm";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { drafts, policies, projects, repins } from "../schema.ts";
import { shelvedByContent } from "../screen/record.ts";
import { leafOf, pathOf } from "../sql.ts";

/** What version 1 of the fact did not say: setup laid a document that says everything itself. */
interface First {
  readonly issue?: number;
  readonly draft?: string | null;
  readonly submittedBy?: string | null;
  readonly layer?: string;
  readonly origins?: string;
}

export function published(db: Db, { subject, body, texts, envelope }: FactOf<"policy_published">): readonly Statement[] {
  const { digest, area, version } = body;
  const { issue = 0, draft = null, submittedBy = null }: First = body;
  const { layer = texts.document, origins = JSON.stringify({ layers: [], places: {} }) }: First = texts;
  const who = { draft, submittedBy, publishedBy: envelope.by, published: envelope.at };
  return [
    db.insert(policies).values({ id: idOf(subject), digest, area, version, document: texts.document, layer, origins, issue, ...who }),
  ];
}

export const drafted = (db: Db, fact: FactOf<"layer_drafted">): readonly Statement[] => {
  const { subject, body, texts, envelope } = fact;
  return [
    db.insert(drafts).values({
      id: idOf(subject),
      leaf: leafOf(fact),
      area: body.area,
      path: pathOf(body.area),
      state: "drafted",
      source: body.source,
      layer: texts.layer,
      changes: 0,
      draftedBy: envelope.by,
      changedAt: envelope.at,
    }),
  ];
};

const set = (db: Db, subject: string, values: Partial<typeof drafts.$inferSelect>): readonly Statement[] => [
  db
    .update(drafts)
    .set(values)
    .where(eq(drafts.id, idOf(subject))),
];

/** What was submitted before is to be submitted anew. */
export const amended = (db: Db, { subject, texts, envelope }: FactOf<"layer_amended">): readonly Statement[] => [
  db
    .update(drafts)
    .set({ layer: texts.layer, changes: sql`${drafts.changes} + 1`, changedAt: envelope.at, state: "drafted", submittedBy: null })
    .where(eq(drafts.id, idOf(subject))),
];
export const submitted = (db: Db, { subject, envelope }: FactOf<"layer_submitted">): readonly Statement[] =>
  set(db, subject, { state: "submitted", submittedBy: envelope.by });
export const draftPublished = (db: Db, { subject, envelope }: FactOf<"layer_published">): readonly Statement[] =>
  set(db, subject, { state: "published", publishedBy: envelope.by });
export const scrapped = (db: Db, { subject }: FactOf<"layer_scrapped">): readonly Statement[] =>
  set(db, subject, { state: "discarded", submittedBy: null });

export const repinAsked = (db: Db, { subject, body, envelope }: FactOf<"repin_asked">): readonly Statement[] => [
  db.insert(repins).values({ project: idOf(subject), n: body.repin, policy: body.policy, askedBy: envelope.by, state: "asked" }),
];
const decided = (db: Db, subject: string, n: number, state: "confirmed" | "declined", decidedBy: string): Statement =>
  db
    .update(repins)
    .set({ state, decidedBy })
    .where(and(eq(repins.project, idOf(subject)), eq(repins.n, n)));

export const repinned = (db: Db, { subject, body, envelope }: FactOf<"repinned">): readonly Statement[] => [
  decided(db, subject, body.repin, "confirmed", envelope.by),
  db
    .update(projects)
    .set({ policy: body.policy })
    .where(eq(projects.receipt, idOf(subject))),
  ...shelvedByContent(db, idOf(subject)),
];
export const repinDeclined = (db: Db, { subject, body, envelope }: FactOf<"repin_declined">): readonly Statement[] => [
  decided(db, subject, body.repin, "declined", envelope.by),
];
