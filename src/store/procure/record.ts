import { eq } from "drizzle-orm";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { projects, suppliers } from "../schema.ts";

export const contracted = (db: Db, { subject, body }: FactOf<"contracted">): readonly Statement[] => {
  const { supplier, amount, from, until, number } = body;
  const contract = { supplier, contracted: amount, contractFrom: from, contractUntil: until, contractNumber: number };
  return [
    db
      .update(projects)
      .set(contract)
      .where(eq(projects.receipt, idOf(subject))),
  ];
};

export const supplierRegistered = (db: Db, { subject, body, texts }: FactOf<"supplier_registered">): readonly Statement[] => [
  db.insert(suppliers).values({ id: idOf(subject), name: texts.name, credit: body.credit }),
];
