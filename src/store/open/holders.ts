/** Who holds an office over the place of a project, and who acts for its supplier: whom the clock can remind. */
import { and, eq, sql } from "drizzle-orm";
import { staffRoles } from "#model/people/roles.ts";
import type { Db } from "../home.ts";
import { one } from "../read.ts";
import { grants } from "../schema.ts";
import { codesOf } from "../sql.ts";

const offices = JSON.stringify([...staffRoles, "chair", "supplier"]);

export const holdersOver = (db: Db, receipt: string) => {
  const of = (column: string) => sql`(SELECT ${sql.raw(column)} FROM projects WHERE receipt = ${receipt})`;
  const firm = sql`(${grants.role} <> 'supplier' OR ${grants.supplier} = ${of("supplier")})`;
  return one(
    db
      .select({ person: grants.person, role: grants.role, supplier: grants.supplier, from: grants.from, until: grants.until })
      .from(grants)
      .where(
        and(
          eq(grants.revoked, false),
          sql`${grants.area} IN (SELECT value FROM ${codesOf(of("path"))})`,
          sql`${grants.role} IN (SELECT value FROM json_each(${offices}))`,
          firm,
        ),
      ),
  );
};
