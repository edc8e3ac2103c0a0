import { and, eq, sql } from "drizzle-orm";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { payments } from "../schema.ts";

export const requested = (db: Db, { subject, body, envelope }: FactOf<"requested">): readonly Statement[] => {
  const { payment: n, ...request } = body;
  const project = idOf(subject);
  const supplier = sql`(SELECT supplier FROM projects WHERE receipt = ${project})`;
  return [db.insert(payments).values({ project, n, supplier, ...request, requestedBy: envelope.by, requestedOn: envelope.on })];
};

const set = (db: Db, subject: string, n: number, values: Partial<typeof payments.$inferInsert>): Statement =>
  db
    .update(payments)
    .set(values)
    .where(and(eq(payments.project, idOf(subject)), eq(payments.n, n)));

export const released = (db: Db, { subject, body, envelope }: FactOf<"released">): readonly Statement[] => [
  set(db, subject, body.payment, { releasedBy: envelope.by, releasedOn: envelope.on }),
];
export const paid = (db: Db, { subject, body, envelope }: FactOf<"paid">): readonly Statement[] => [
  set(db, subject, body.payment, { paidOn: envelope.on, voucher: body.voucher }),
];
