import { and, eq, sql } from "drizzle-orm";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { overFor } from "../notice/record.ts";
import { inGrid } from "../propose/record.ts";
import { forgetWords, rememberWords } from "../propose/words.ts";
import { approvalItems, projects } from "../schema.ts";
import { codesOf } from "../sql.ts";

/** Public from now on: on the shelf and in the search of every area above it. */
export function screened(db: Db, fact: FactOf<"screened"> | FactOf<"aired">): readonly Statement[] {
  const receipt = idOf(fact.subject);
  const { title, need, place } = fact.texts;
  const year = Number(fact.envelope.on.slice(0, 4));
  return [
    forgetWords(db, receipt),
    db
      .update(projects)
      .set({ title, need, place, ...costIn(fact.body), public: true, hidden: null, closed: false })
      .where(eq(projects.receipt, receipt)),
    db.run(
      sql`INSERT OR IGNORE INTO shelf SELECT a.value, p.leaf, p.receipt, p.stage, p.class, ${year} FROM projects p, ${codesOf(sql`p.path`)} a WHERE p.receipt = ${receipt}`,
    ),
    ...shelvedByContent(db, receipt),
    rememberWords(db, receipt, title),
    ...inGrid(db, receipt, "grid" in fact.body ? fact.body.grid : undefined),
  ];
}

/** Under its entry in the tree of its own rules, and under every heading above that; a ring, which no sound policy has, is walked once. */
export const shelvedByContent = (db: Db, receipt: string): readonly Statement[] => [
  db.run(sql`DELETE FROM shelf_contents WHERE leaf = (SELECT leaf FROM projects WHERE receipt = ${receipt})`),
  db.run(sql`INSERT INTO shelf_contents
    WITH RECURSIVE own AS (SELECT p.leaf, p.path, p.policy, i.content FROM projects p JOIN intakes i ON i.project = p.receipt
        WHERE p.receipt = ${receipt} AND i.content IS NOT NULL AND EXISTS (SELECT 1 FROM shelf s WHERE s.receipt = p.receipt)),
      up(content) AS (SELECT content FROM own UNION
        SELECT c.value ->> 'of' FROM up, own, policies y, json_each(y.document, '$.contents') c
        WHERE y.digest = own.policy AND c.value ->> 'code' = up.content AND c.value ->> 'of' IS NOT NULL)
    SELECT a.value, up.content, own.leaf FROM own, up, ${codesOf(sql`own.path`)} a`),
];

/** The cost, where the check found another one. */
export const costIn = ({ amount }: { readonly gate: string; readonly amount?: number }) => (amount === undefined ? {} : { amount });

export const rushed = (db: Db, { subject, body }: FactOf<"rushed">): readonly Statement[] => [
  db
    .update(projects)
    .set({ urgent: true, papersUntil: body.papersUntil })
    .where(eq(projects.receipt, idOf(subject))),
];

/** Withdrawn by its proposer: it no longer hangs. */
export const withdrawn = (db: Db, fact: FactOf<"withdrawn">): readonly Statement[] => [
  overFor(db, idOf(fact.subject), "left", fact.envelope.on),
];

/** Sent back or refused: its notice is over, and a decision of the approving body has had its effect. */
export function left(db: Db, fact: FactOf<"returned"> | FactOf<"refused">): readonly Statement[] {
  const receipt = idOf(fact.subject);
  const { approval } = fact.body;
  return [
    overFor(db, receipt, "upheld", fact.envelope.on),
    ...(approval
      ? [
          db
            .update(approvalItems)
            .set({ done: true })
            .where(and(eq(approvalItems.project, receipt), eq(approvalItems.approval, approval))),
        ]
      : []),
  ];
}
