/** What each fact of this room means in rows. */
import { eq } from "drizzle-orm";
import type { FactOf } from "#model/draft.ts";
import type { keepFacts } from "#model/keep/facts.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import type { Records } from "../recording.ts";
import { dues, outages, works } from "../schema.ts";
import { leafOf } from "../sql.ts";

/** The clock looks at it again before its warranty ends. */
const handedOver = (db: Db, fact: FactOf<"handed_over">): readonly Statement[] => {
  const { area, class: of, supplier, until, remind } = fact.body;
  const project = idOf(fact.subject);
  return [
    db.insert(works).values({ project, leaf: leafOf(fact), area, class: of, supplier, accepted: fact.envelope.on, until, remind }),
    db.insert(dues).values({ subject: fact.subject, at: remind }).onConflictDoNothing(),
  ];
};

const ofWork = (fact: { readonly subject: string }) => eq(works.project, idOf(fact.subject));
const keeperNamed = (db: Db, fact: FactOf<"keeper_named">): readonly Statement[] => [
  db
    .update(works)
    .set({ keeper: fact.texts.keeper, contact: fact.texts.contact || null })
    .where(ofWork(fact)),
];
const warrantyEnding = (db: Db, fact: FactOf<"warranty_ending">): readonly Statement[] => [
  db.update(works).set({ told: true }).where(ofWork(fact)),
];

const faultReported = (db: Db, fact: FactOf<"fault_reported">): readonly Statement[] => {
  const { fault: id, person, warranted, due } = fact.body;
  const place = { id, work: idOf(fact.subject), leaf: leafOf(fact), happened: fact.envelope.on };
  return [db.insert(outages).values({ ...place, ...fact.texts, person, warranted, dueDay: due.day, dueAt: due.at, dueUnit: due.unit })];
};
const faultAnswered = (db: Db, { body, texts, envelope }: FactOf<"fault_answered">): readonly Statement[] => [
  db
    .update(outages)
    .set({ answer: texts.answer, answered: envelope.on, answeredBy: envelope.by, repaired: body.repaired })
    .where(eq(outages.id, body.fault)),
];

export const keepRecords: Records<keyof typeof keepFacts> = {
  handed_over: handedOver,
  keeper_named: keeperNamed,
  fault_reported: faultReported,
  fault_answered: faultAnswered,
  warranty_ending: warrantyEnding,
};
