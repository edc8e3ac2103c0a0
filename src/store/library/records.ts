/** What each fact of this room means in rows. */
import { and, eq } from "drizzle-orm";
import type { FactOf } from "#model/draft.ts";
import type { libraryFacts } from "#model/library/facts.ts";
import { wordsIn } from "#model/library/resource.ts";
import { goalsIn, listIn } from "#model/screen/plan.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import type { Records } from "../recording.ts";
import { honours, matches, resources, standards, standardVersions } from "../schema.ts";
import { leafOf } from "../sql.ts";
import * as called from "./called.ts";

const standardProposed = (db: Db, fact: FactOf<"standard_proposed">): readonly Statement[] => {
  const { version, area, project, supplier, ...sums } = fact.body;
  const { goals, checks, ...words } = fact.texts;
  const id = idOf(fact.subject);
  const template = { ...words, ...sums, goals: goalsIn(goals), checks: listIn(checks) };
  return [
    ...(version === 1 ? [db.insert(standards).values({ id, leaf: leafOf(fact), area })] : []),
    db
      .insert(standardVersions)
      .values({ standard: id, version, template, state: "proposed", project, supplier, proposedBy: fact.envelope.by }),
  ];
};

const ofStandard = (fact: { readonly subject: string }) => eq(standards.id, idOf(fact.subject));
const decided = (db: Db, subject: string, version: number, state: "admitted" | "rebutted", by: string): Statement =>
  db
    .update(standardVersions)
    .set({ state, decidedBy: by })
    .where(and(eq(standardVersions.standard, idOf(subject)), eq(standardVersions.version, version)));

const standardAdmitted = (db: Db, fact: FactOf<"standard_admitted">): readonly Statement[] => [
  decided(db, fact.subject, fact.body.version, "admitted", fact.envelope.by),
  db.update(standards).set({ version: fact.body.version, since: fact.envelope.on }).where(ofStandard(fact)),
];
const exitProposed = (db: Db, fact: FactOf<"exit_proposed">): readonly Statement[] => [
  db.update(standards).set({ exitBy: fact.envelope.by, exitReason: fact.texts.reason }).where(ofStandard(fact)),
];
const standardRetired = (db: Db, fact: FactOf<"standard_retired">): readonly Statement[] => [
  db.update(standards).set({ retiredBy: fact.envelope.by }).where(ofStandard(fact)),
];
const standardRebutted = (db: Db, fact: FactOf<"standard_rebutted">): readonly Statement[] => [
  fact.body.version === null
    ? db.update(standards).set({ exitBy: null, exitReason: "" }).where(ofStandard(fact))
    : decided(db, fact.subject, fact.body.version, "rebutted", fact.envelope.by),
];

const honourProposed = (db: Db, fact: FactOf<"honour_proposed">): readonly Statement[] => [
  db.insert(honours).values({
    ...{ id: idOf(fact.subject), leaf: leafOf(fact), ...fact.body, reason: fact.texts.reason },
    ...{ state: "proposed", proposedBy: fact.envelope.by },
  }),
];
const honourDecided =
  (state: "given" | "declined") =>
  (db: Db, { subject, envelope }: FactOf<"honour_given" | "honour_declined">): readonly Statement[] => [
    db
      .update(honours)
      .set({ state, decidedBy: envelope.by })
      .where(eq(honours.id, idOf(subject))),
  ];

const resourceListed = (db: Db, fact: FactOf<"resource_listed">): readonly Statement[] => {
  const { words, ...texts } = fact.texts;
  return [db.insert(resources).values({ id: idOf(fact.subject), leaf: leafOf(fact), ...fact.body, ...texts, words: wordsIn(words) })];
};
const resourceUnlisted = (db: Db, { subject }: FactOf<"resource_unlisted">): readonly Statement[] => [
  db
    .update(resources)
    .set({ ended: true })
    .where(eq(resources.id, idOf(subject))),
];
const resourceMatched = (db: Db, { subject, body, envelope }: FactOf<"resource_matched">): readonly Statement[] => [
  db.insert(matches).values({ resource: idOf(subject), wish: body.wish, happened: envelope.on }),
];

export const libraryRecords: Records<keyof typeof libraryFacts> = {
  standard_proposed: standardProposed,
  standard_admitted: standardAdmitted,
  exit_proposed: exitProposed,
  standard_retired: standardRetired,
  standard_rebutted: standardRebutted,
  honour_proposed: honourProposed,
  honour_given: honourDecided("given"),
  honour_declined: honourDecided("declined"),
  resource_listed: resourceListed,
  resource_unlisted: resourceUnlisted,
  resource_matched: resourceMatched,
  solicited: called.solicited,
  applied: called.applied,
  application_forgone: called.forgone,
  solicitation_closed: called.closed,
  application_qualified: called.qualified,
  application_returned: called.returned,
  application_unfit: called.unfit,
  assessed: called.assessed,
  result_announced: called.announced,
  result_contested: called.contested,
  contest_answered: called.answered,
  solicitation_ended: called.ended,
  application_entered: called.entered,
  standard_entered: called.standardEntered,
};
