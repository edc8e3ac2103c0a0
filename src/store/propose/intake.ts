/** What each fact of how wishes come in means in rows; the counts are kept by the database itself. */
import { eq, sql } from "drizzle-orm";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { calls, intakes, paperCounts, projects, surveys, wishes } from "../schema.ts";
import { leafOf, pathOf } from "../sql.ts";
import { answered } from "./record.ts";

export const wished = (db: Db, fact: FactOf<"wished">): readonly Statement[] => {
  const { body, texts, envelope, subject } = fact;
  const where = { area: body.area, path: pathOf(body.area), channel: body.channel, person: body.person };
  return [db.insert(wishes).values({ id: idOf(subject), leaf: leafOf(fact), ...where, ...texts, state: "waiting", happened: envelope.on })];
};

export const attached = (db: Db, { subject, body }: FactOf<"attached">): readonly Statement[] => [
  db
    .update(wishes)
    .set({ state: "attached", project: body.project, home: body.project })
    .where(eq(wishes.id, idOf(subject))),
];

export const detached = (db: Db, { subject }: FactOf<"detached">): readonly Statement[] => [
  db
    .update(wishes)
    .set({ state: "waiting", project: null, home: null })
    .where(eq(wishes.id, idOf(subject))),
];

export const invited = (db: Db, fact: FactOf<"invited">): readonly Statement[] => {
  const { subject, body, texts } = fact;
  return [db.insert(calls).values({ id: idOf(subject), leaf: leafOf(fact), path: pathOf(body.area), ...body, ...texts })];
};

export const joined = (db: Db, { subject, body }: FactOf<"joined">): readonly Statement[] => [
  db
    .update(intakes)
    .set({ call: body.call })
    .where(eq(intakes.project, idOf(subject))),
];

/** Nobody has looked at it yet, so it has not been public. */
export const edited = (db: Db, { subject, body, texts: { answers, ...words } }: FactOf<"edited">): readonly Statement[] => [
  answered(db, idOf(subject), answers, body.content),
  db
    .update(projects)
    .set({ ...words, class: body.class, asked: body.amount, amount: body.amount, beneficiaries: body.beneficiaries })
    .where(eq(projects.receipt, idOf(subject))),
];

export const surveyed = (db: Db, fact: FactOf<"surveyed">): readonly Statement[] => {
  const { subject, body, texts } = fact;
  const id = idOf(subject);
  const { kinds: count, ...window } = body;
  // The words may have been erased; how many kinds there are has not.
  const words = texts.list.split("\n");
  const kinds = Array.from({ length: count }, (_, kind) => words[kind] ?? "");
  return [
    db.insert(surveys).values({ id, leaf: leafOf(fact), path: pathOf(body.area), ...window, title: texts.title, kinds }),
    db.run(sql`INSERT INTO survey_counts (survey, kind) SELECT ${id}, key FROM json_each(${JSON.stringify(kinds)})`),
  ];
};

/** Changed where it is there, else new: an insert that turns into an update would meet the triggers of both. */
export const responded = (db: Db, { body: b, texts, envelope }: FactOf<"responded">): readonly Statement[] => {
  const kinds = JSON.stringify(b.kinds);
  return [
    db.run(
      sql`UPDATE survey_replies SET kinds = ${kinds}, line = ${texts.line}, happened = ${envelope.on} WHERE survey = ${b.survey} AND person = ${b.person}`,
    ),
    db.run(sql`INSERT INTO survey_replies SELECT ${b.survey}, ${b.person}, ${kinds}, ${texts.line}, ${envelope.on}
      WHERE NOT EXISTS (SELECT 1 FROM survey_replies WHERE survey = ${b.survey} AND person = ${b.person})`),
  ];
};

export const countEntered = (db: Db, fact: FactOf<"count_entered">): readonly Statement[] => {
  const { subject, body, texts, envelope } = fact;
  const area =
    body.about === "survey"
      ? sql`(SELECT area FROM surveys WHERE id = ${body.of})`
      : sql`(SELECT area FROM projects WHERE receipt = ${body.of})`;
  const path = sql`(SELECT path FROM areas WHERE code = ${area})`;
  const row = { id: idOf(subject), leaf: leafOf(fact), ...body, countsFor: body.of, ...texts, enteredBy: envelope.by };
  return [db.insert(paperCounts).values({ ...row, area: sql`${area}`, path: sql`${path}`, state: "entered" })];
};

export const countVerified = (db: Db, fact: FactOf<"count_verified">): readonly Statement[] => [decided(db, fact, "verified")];
export const countSpoiled = (db: Db, fact: FactOf<"count_spoiled">): readonly Statement[] => [decided(db, fact, "spoiled")];

const decided = (db: Db, { subject, envelope }: FactOf<"count_verified"> | FactOf<"count_spoiled">, state: "verified" | "spoiled") =>
  db
    .update(paperCounts)
    .set({ state, decidedBy: envelope.by })
    .where(eq(paperCounts.id, idOf(subject)));

export const cited = (db: Db, { subject, body }: FactOf<"cited">): readonly Statement[] => [
  db
    .update(intakes)
    .set({ survey: body.survey })
    .where(eq(intakes.project, idOf(subject))),
];

/** What they said of a project that was merged into this one is taken back, and said again, with it. */
export const seconded = (db: Db, { body: { project, person, wanted } }: FactOf<"seconded">): readonly Statement[] => [
  db.run(sql`UPDATE supports SET standing = ${Number(wanted)} WHERE counts_for = ${project} AND person = ${person}`),
  db.run(sql`INSERT INTO supports SELECT ${project}, ${person}, ${Number(wanted)}, ${project}
    WHERE NOT EXISTS (SELECT 1 FROM supports WHERE counts_for = ${project} AND person = ${person})`),
];
