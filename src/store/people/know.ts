/** Who somebody is: the roles they hold. Read with every act, so that a role revoked a moment ago no longer counts. */
import { and, eq, sql } from "drizzle-orm";
import type { Grant } from "#model/people/roles.ts";
import type { Db } from "../home.ts";
import { built, one, type Reading } from "../read.ts";
import { grants } from "../schema.ts";

export const grantColumns = {
  id: grants.id,
  role: grants.role,
  path: grants.path,
  from: grants.from,
  until: grants.until,
  supplier: grants.supplier,
  delegateOf: grants.delegateOf,
};

export const grantsOf = built(
  (db: Db, person: string): Reading<readonly Grant[]> =>
    one(
      db
        .select(grantColumns)
        .from(grants)
        .where(and(eq(grants.person, person), eq(grants.revoked, false))),
    ),
);

/** Whom a grant was given to. */
export const holderOf = (grant: string) => sql`SELECT 'person:' || ${grants.person} FROM ${grants} WHERE ${grants.id} = ${grant}`;
