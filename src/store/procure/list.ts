/** Suppliers by their codes, a page at a time. */
import { gt, sql } from "drizzle-orm";
import type { Db } from "../home.ts";
import { map, one, type Reading } from "../read.ts";
import { suppliers } from "../schema.ts";

const atOnce = 50;

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly credit: string;
  readonly suspended: boolean;
  /** Public ones. */
  readonly projects: number;
}

export function supplierList(db: Db, after: string): Reading<{ readonly rows: readonly Listed[]; readonly next: string | null }> {
  const projects = sql<number>`(SELECT count(*) FROM contracts c JOIN projects p ON p.receipt = c.project WHERE c.supplier = suppliers.id AND p.public = 1)`;
  const { id, name, credit, suspended } = suppliers;
  const rows = db.select({ id, name, credit, suspended, projects }).from(suppliers).where(gt(id, after)).orderBy(id).limit(atOnce);
  return map(one(rows), (list) => ({ rows: list, next: list.length === atOnce ? (list.at(-1)?.id ?? null) : null }));
}
