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
    rememberWords(db, receipt, title),
    ...inGrid(db, receipt, "grid" in fact.body ? fact.body.grid : undefined),
  ];
}

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
