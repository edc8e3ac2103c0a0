import { eq, sql } from "drizzle-orm";
import type { FactOf } from "#model/draft.ts";
import type { Answers } from "#model/propose/question.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { intakes, projects, shelf } from "../schema.ts";
import { leafOf } from "../sql.ts";
import { forgetWords } from "./words.ts";

/** Path and queue (the street in which it waits for money) come from the tree of areas. */
export function proposed(db: Db, fact: FactOf<"proposed">): readonly Statement[] {
  const { body: b, texts: t, envelope: e } = fact;
  const from = b.standard ? { standard: b.standard.id, standardVersion: b.standard.version } : {};
  return [
    db.run(sql`INSERT INTO projects (receipt, leaf, area, path, queue, title, need, place, class, asked, amount, beneficiaries, apportioned,
        proposer, entered_by, policy, stage, turn, submitted, last_on, seq)
      SELECT ${idOf(fact.subject)}, ${leafOf(fact)}, own.code, own.path, iif(own.level = 'community', above.path, own.path),
        ${t.title}, ${t.need}, ${t.place}, ${b.class}, ${b.amount}, ${b.amount}, ${b.beneficiaries}, ${Number(b.apportioned)},
        ${b.proposer}, ${e.by}, ${b.policy}, 'screening', 'clerk', ${e.at}, ${e.on}, ${fact.seq}
      FROM areas own LEFT JOIN areas above ON above.code = own.parent WHERE own.code = ${b.area}`),
    db.insert(intakes).values({
      project: idOf(fact.subject),
      side: b.side,
      confirmed: b.confirmed,
      answers: answersIn(t.answers),
      content: b.content ?? null,
      grid: b.grid ?? null,
      ...from,
    }),
  ];
}

/** Mended by its proposer: no longer public, where it was, until a clerk has passed the new words. */
export function revised(db: Db, fact: FactOf<"revised">): readonly Statement[] {
  const { class: kind, amount, beneficiaries } = fact.body;
  const { answers, ...words } = fact.texts;
  const receipt = idOf(fact.subject);
  return [
    forgetWords(db, receipt),
    answered(db, receipt, answers, fact.body.content),
    db
      .update(projects)
      .set({ ...words, class: kind, asked: amount, amount, beneficiaries, public: false })
      .where(eq(projects.receipt, receipt)),
    db.update(shelf).set({ class: kind }).where(eq(shelf.receipt, receipt)),
  ];
}

/** Erased words leave nothing behind. */
const answersIn = (text: string): Answers => (text === "" ? {} : JSON.parse(text));
export const answered = (db: Db, receipt: string, answers: string, content: string | undefined): Statement =>
  db
    .update(intakes)
    .set({ answers: answersIn(answers), content: content ?? null })
    .where(eq(intakes.project, receipt));

/** Where somebody who checks it says which it is. */
export const inGrid = (db: Db, receipt: string, grid: string | undefined): readonly Statement[] =>
  grid === undefined ? [] : [db.update(intakes).set({ grid }).where(eq(intakes.project, receipt))];
