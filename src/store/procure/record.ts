/** How a supplier is chosen and the contract with it, in rows. */
import { and, eq, inArray, sql } from "drizzle-orm";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { contracts, milestones, projects, quotes, tenders } from "../schema.ts";

const ofProject = (subject: string) => eq(projects.receipt, idOf(subject));
const tender = (subject: string, n: number) => and(eq(tenders.project, idOf(subject)), eq(tenders.n, n));
export const contract = (subject: string, n: number) => and(eq(contracts.project, idOf(subject)), eq(contracts.n, n));

/** A choice that no contract has used and by which no package was divided. */
export const voidUnused = (db: Db, subject: string): Statement => {
  const used = sql`(EXISTS (SELECT 1 FROM contracts c WHERE c.project = tenders.project AND c.tender = tenders.n)
    OR EXISTS (SELECT 1 FROM packages k WHERE k.lead = tenders.project AND k.tender = tenders.n))`;
  const before = and(eq(tenders.project, idOf(subject)), inArray(tenders.state, ["open", "opened", "awarded"]), sql`NOT ${used}`);
  return db.update(tenders).set({ state: "void" }).where(before);
};

/** What came to nothing before it is void. */
export const sourced = (db: Db, { subject, body }: FactOf<"sourced">): readonly Statement[] => {
  return [
    voidUnused(db, subject),
    db.insert(tenders).values({ project: idOf(subject), n: body.tender, way: body.way, least: body.least, state: "open" }),
  ];
};

export const quoted = (db: Db, { subject, body }: FactOf<"quoted">): readonly Statement[] => [
  db.insert(quotes).values({ project: idOf(subject), ...body }),
];

export const unsealed = (db: Db, { subject, body, envelope: { by, on } }: FactOf<"unsealed">): readonly Statement[] => {
  const set = body.key === 1 ? { firstKey: by } : { secondKey: by, openedOn: on, state: "opened" as const };
  return [
    db.update(tenders).set(set).where(tender(subject, body.tender)),
    ...body.quotes.map(({ supplier, amount }) =>
      db
        .update(quotes)
        .set({ amount })
        .where(and(eq(quotes.project, idOf(subject)), eq(quotes.tender, body.tender), eq(quotes.supplier, supplier))),
    ),
  ];
};

export const awarded = (db: Db, { subject, body, envelope }: FactOf<"awarded">): readonly Statement[] => {
  const { tender: n, lowest: _lowest, ...choice } = body;
  return [
    db
      .update(tenders)
      .set({ ...choice, awardedBy: envelope.by, state: "awarded" })
      .where(tender(subject, n)),
  ];
};

/** What former contracts have used of what the project is contracted for: the worth of their work, and what was paid over it. */
export const usedBefore = (receipt: string) =>
  sql`(SELECT coalesce(sum(settled + max(0, claim - repaid)), 0) FROM contracts WHERE project = ${receipt} AND state = 'ended')`;
/** And what the running one costs: what the project is contracted for in all. */
export const contractedInAll = (receipt: string) =>
  sql`nullif(${usedBefore(receipt)} + coalesce((SELECT coalesce(price, amount) FROM contracts WHERE project = ${receipt} AND state = 'running'), 0), 0)`;

export const contracted = (db: Db, { subject, body, texts, envelope }: FactOf<"contracted">): readonly Statement[] => {
  const { contract: n, milestones: parts, ...terms } = body;
  const project = idOf(subject);
  const of = (column: "area" | "class" | "place") => sql`(SELECT ${sql.raw(column)} FROM projects WHERE receipt = ${project})`;
  const [labels = [], delivered = []] = [texts.labels, texts.deliverables].map((text) => text.split("\n"));
  return [
    db.insert(contracts).values({ project, n, ...terms, signedOn: envelope.on, area: of("area"), class: of("class"), place: of("place") }),
    ...parts.map((part, index) => {
      const words = { label: labels[index] ?? "", delivers: delivered[index] ?? "" };
      return db.insert(milestones).values({ project, contract: n, n: index + 1, ...part, ...words });
    }),
    db
      .update(projects)
      .set({
        ...{ supplier: terms.supplier, contractFrom: terms.from, contractUntil: terms.until, contractNumber: terms.number },
        contracted: contractedInAll(project),
      })
      .where(ofProject(subject)),
  ];
};

export const varied = (db: Db, { subject, body }: FactOf<"varied">): readonly Statement[] => [
  db.update(contracts).set(body.to).where(contract(subject, body.contract)),
  db
    .update(projects)
    .set({ contractUntil: body.to.until, contracted: contractedInAll(idOf(subject)) })
    .where(ofProject(subject)),
];

/** Nobody's project until another contract is signed. */
export const dismissed = (db: Db, { subject, body, envelope }: FactOf<"dismissed">): readonly Statement[] => {
  const { contract: n, ...end } = body;
  return [
    db
      .update(contracts)
      .set({ ...end, state: "ended", endedOn: envelope.on })
      .where(contract(subject, n)),
    db
      .update(projects)
      .set({
        supplier: null,
        startedOn: null,
        contractFrom: null,
        contractUntil: null,
        contractNumber: null,
        contracted: contractedInAll(idOf(subject)),
      })
      .where(ofProject(subject)),
  ];
};
