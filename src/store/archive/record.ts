import { and, eq, inArray, sql } from "drizzle-orm";
import type { Fact, FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import { revalued } from "../budget/gifts.ts";
import { ceiling } from "../budget/record.ts";
import type { Db, Statement } from "../home.ts";
import { corrections, items, seats, shelf } from "../schema.ts";

export const asked = (db: Db, { subject, seq, body, texts, envelope }: FactOf<"correction_asked">): readonly Statement[] => {
  const { correction: n, from, to, ...which } = body;
  return [
    db
      .insert(corrections)
      .values({ subject, n, ...which, old: from, new: to, ...texts, askedBy: envelope.by, askedSeq: seq, state: "asked" }),
  ];
};

const decide = (db: Db, fact: Pick<Fact, "subject" | "envelope">, n: number, state: "corrected" | "declined"): Statement =>
  db
    .update(corrections)
    .set({ state, decidedBy: fact.envelope.by })
    .where(and(eq(corrections.subject, fact.subject), eq(corrections.n, n)));

export const declined = (db: Db, fact: FactOf<"correction_declined">): readonly Statement[] => [
  decide(db, fact, fact.body.correction, "declined"),
];

export const corrected = (db: Db, fact: FactOf<"corrected">): readonly Statement[] => [
  decide(db, fact, fact.body.correction, "corrected"),
  ...(fact.subject.startsWith("meeting:") ? inSitting(db, fact) : inProject(db, fact)),
];

/** The kind of the fact that is mended says which column carries the right value. */
function inProject(db: Db, { subject, body, envelope }: FactOf<"corrected">): readonly Statement[] {
  const receipt = idOf(subject);
  const kind = sql`(SELECT kind FROM facts WHERE leaf = ${body.fact})`;
  const mend = (column: string, when: string): Statement =>
    db.run(sql`UPDATE projects SET ${sql.raw(column)} = ${body.to} WHERE receipt = ${receipt} AND ${kind} IN (${sql.raw(when)})`);
  if (body.field === "class")
    return [
      mend("class", "'proposed', 'revised'"),
      db
        .update(shelf)
        .set({ class: String(body.to) })
        .where(eq(shelf.receipt, receipt)),
    ];
  if (body.field === "on") return [mend("approved_on", "'established'"), paidOn(db, receipt, body)];
  return [
    ...(envelope.entries ?? [])
      .filter(({ kind, reverses }) => kind === "COMMIT" && reverses === undefined)
      .map(({ line, amount }) => ceiling(db, subject, line, amount)),
    revalued(db, { subject, body, envelope }),
    mend("approved", "'established'"),
    mend("contracted", "'contracted'"),
    db.run(sql`UPDATE contracts SET amount = ${body.to} WHERE project = ${receipt} AND state = 'running' AND ${kind} = 'contracted'`),
    mend("asked", "'proposed', 'revised'"),
    mend("amount", "'proposed', 'revised'"),
  ];
}

const paidOn = (db: Db, receipt: string, body: FactOf<"corrected">["body"]): Statement =>
  db.run(sql`UPDATE payments SET paid_on = ${body.to} WHERE project = ${receipt}
    AND n = (SELECT body ->> '$.data.payment' FROM facts WHERE leaf = ${body.fact} AND kind = 'paid')`);

/** What was counted with the wrong attendance or hands is counted anew. */
function inSitting(db: Db, { subject, body }: FactOf<"corrected">): readonly Statement[] {
  const meeting = idOf(subject);
  const target = body.target ?? "";
  const recount = and(eq(items.meeting, meeting), inArray(items.state, ["counted", "closed"]));
  const anew = { state: "closed" as const, result: null };
  if (body.field === "attendance") {
    const present = body.to === "yes";
    return [
      db
        .update(seats)
        .set({ present, leaf: present ? 0 : null, since: 0, left: null, gone: 0 })
        .where(and(eq(seats.meeting, meeting), eq(seats.person, target))),
      db.update(items).set(anew).where(recount),
    ];
  }
  const tally = typeof body.to === "object" ? body.to : null;
  return [
    db
      .update(items)
      .set({ ...anew, tally })
      .where(and(recount, eq(items.id, target))),
  ];
}
