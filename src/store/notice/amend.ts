import { and, eq, sql } from "drizzle-orm";
import type { Fact, FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { forgetWords } from "../propose/words.ts";
import { amendments } from "../schema.ts";
import { overFor } from "./record.ts";

export const asked = (db: Db, { subject, seq, body, texts, envelope }: FactOf<"amendment_asked">): readonly Statement[] => {
  const { amendment: n, ...rest } = body;
  return [
    db.insert(amendments).values({ project: idOf(subject), n, ...rest, ...texts, askedBy: envelope.by, askedSeq: seq, state: "asked" }),
  ];
};

const decide = (db: Db, fact: Pick<Fact, "subject" | "envelope">, n: number, state: "amended" | "declined"): Statement =>
  db
    .update(amendments)
    .set({ state, decidedBy: fact.envelope.by })
    .where(and(eq(amendments.project, idOf(fact.subject)), eq(amendments.n, n)));

export const declined = (db: Db, fact: FactOf<"amendment_declined">): readonly Statement[] => [
  decide(db, fact, fact.body.amendment, "declined"),
];

/** The project goes by the right words from now on; the wrong ones stay on the notice that had them. */
export function reissued(db: Db, fact: FactOf<"reissued">): readonly Statement[] {
  const receipt = idOf(fact.subject);
  const of = sql`(SELECT title, need, place, beneficiaries FROM amendments WHERE project = ${receipt} AND n = ${fact.body.amendment})`;
  return [
    decide(db, fact, fact.body.amendment, "amended"),
    overFor(db, receipt, "corrected", fact.envelope.on),
    forgetWords(db, receipt),
    db.run(sql`UPDATE projects SET (title, need, place, beneficiaries) = ${of} WHERE receipt = ${receipt}`),
  ];
}
