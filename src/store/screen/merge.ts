import { eq, type SQL, sql } from "drizzle-orm";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { retitle } from "../propose/words.ts";
import { projects } from "../schema.ts";

/** What counts for it counts for the other from now on; who proposed the other is no supporter of it. */
export const merged = (db: Db, { subject, body: { into } }: FactOf<"merged">): readonly Statement[] => {
  const receipt = idOf(subject);
  return [
    db.update(projects).set({ mergedInto: into }).where(eq(projects.receipt, receipt)),
    db.run(sql`UPDATE supports SET counts_for = ${into}
      WHERE counts_for = ${receipt} AND person <> (SELECT proposer FROM projects WHERE receipt = ${into})`),
    db.run(sql`UPDATE paper_counts SET counts_for = ${into} WHERE counts_for = ${receipt}`),
    db.run(sql`UPDATE wishes SET project = ${into} WHERE project = ${receipt}`),
  ];
};

/** What came along with it goes back with it, and nothing else does. */
export const unmerged = (db: Db, { subject, body: { from } }: FactOf<"unmerged">): readonly Statement[] => {
  const receipt = idOf(subject);
  const came = family(receipt);
  return [
    db.run(sql`UPDATE supports SET counts_for = ${receipt} WHERE counts_for = ${from} AND project IN ${came}`),
    db.run(sql`UPDATE paper_counts SET counts_for = ${receipt} WHERE counts_for = ${from} AND of IN ${came}`),
    db.run(sql`UPDATE wishes SET project = ${receipt} WHERE project = ${from} AND home IN ${came}`),
    db.update(projects).set({ mergedInto: null }).where(eq(projects.receipt, receipt)),
  ];
};

/** A project and all that were merged into it before. */
const family = (receipt: string): SQL => sql`(WITH RECURSIVE family AS (
  SELECT ${receipt} AS receipt UNION SELECT p.receipt FROM family f JOIN projects p ON p.merged_into = f.receipt) SELECT receipt FROM family)`;

/** Its own part of the words and the sum: what is asked for by both together is what was asked for. */
export const divided = (db: Db, { subject, body, texts }: FactOf<"divided">): readonly Statement[] => {
  const receipt = idOf(subject);
  const { amount } = body;
  const need = texts.need ? { need: texts.need } : {};
  return [
    ...retitle(db, receipt, texts.title),
    db
      .update(projects)
      .set({ asked: amount, amount, ...need })
      .where(eq(projects.receipt, receipt)),
  ];
};
export const splitOff = (db: Db, { subject, body }: FactOf<"split_off">): readonly Statement[] => [
  db
    .update(projects)
    .set({ splitFrom: body.from })
    .where(eq(projects.receipt, idOf(subject))),
];
