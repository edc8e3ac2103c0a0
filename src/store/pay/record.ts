import { and, eq, sql } from "drizzle-orm";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import { drawn } from "../budget/record.ts";
import type { Db, Statement } from "../home.ts";
import { contract, contractedInAll } from "../procure/record.ts";
import { contracts, milestones, payments, projects } from "../schema.ts";

export const requested = (db: Db, { subject, body, envelope }: FactOf<"requested">): readonly Statement[] => {
  const { payment: n, ...request } = body;
  const project = idOf(subject);
  const supplier = sql`(SELECT supplier FROM contracts WHERE project = ${project} AND n = ${body.contract})`;
  return [db.insert(payments).values({ project, n, supplier, ...request, requestedBy: envelope.by, requestedOn: envelope.on })];
};

const set = (db: Db, subject: string, n: number, values: object): Statement =>
  db
    .update(payments)
    .set(values)
    .where(and(eq(payments.project, idOf(subject)), eq(payments.n, n)));

export const cashAwaited = (db: Db, { subject, body, envelope }: FactOf<"cash_awaited">): readonly Statement[] => [
  set(db, subject, body.payment, { waitsSince: envelope.on }),
];
export const rejected = (db: Db, { subject, body, envelope }: FactOf<"withheld">): readonly Statement[] => [
  set(db, subject, body.payment, { rejectedOn: envelope.on }),
];
export const released = (db: Db, { subject, body, envelope }: FactOf<"released">): readonly Statement[] => [
  set(db, subject, body.payment, { releasedBy: envelope.by, releasedOn: envelope.on, waitsSince: null }),
];
export const paid = (db: Db, { subject, body, envelope }: FactOf<"paid">): readonly Statement[] => [
  set(db, subject, body.payment, { paidOn: envelope.on, voucher: body.voucher }),
];
/** As it was before its release, to be released again. */
export const bounced = (db: Db, { subject, body }: FactOf<"bounced">): readonly Statement[] => [
  set(db, subject, body.payment, { releasedBy: null, releasedOn: null, bounced: sql`bounced + 1` }),
];

export const milestoneAccepted = (db: Db, { subject, body, envelope }: FactOf<"milestone_accepted">): readonly Statement[] => [
  db
    .update(milestones)
    .set({ acceptedOn: envelope.on, acceptedBy: envelope.by })
    .where(and(eq(milestones.project, idOf(subject)), eq(milestones.contract, body.contract), eq(milestones.n, body.milestone))),
];

/** The contract is worth something else; the project is contracted for what all of them are worth. */
const worth = (db: Db, subject: string, n: number, values: object, more: object = {}): readonly Statement[] => [
  db.update(contracts).set(values).where(contract(subject, n)),
  db
    .update(projects)
    .set({ ...more, contracted: contractedInAll(idOf(subject)) })
    .where(eq(projects.receipt, idOf(subject))),
];
export const settled = (db: Db, { subject, body }: FactOf<"settled">): readonly Statement[] =>
  worth(db, subject, body.contract, { price: body.price });
export const supplemented = (db: Db, { subject, body }: FactOf<"supplemented">): readonly Statement[] => [
  ...drawn(db, subject, body),
  ...worth(db, subject, body.contract, { amount: body.amount }, { approved: body.approved }),
];
export const refunded = (db: Db, { subject, body }: FactOf<"refunded">): readonly Statement[] =>
  worth(db, subject, body.contract, { repaid: sql`repaid + ${body.amount}` });
export const writtenOff = (db: Db, { subject, body }: FactOf<"written_off">): readonly Statement[] => [
  db
    .update(contracts)
    .set({ forgiven: sql`forgiven + ${body.amount}` })
    .where(contract(subject, body.contract)),
];
