/** The suppliers that are registered, seen from an area; and all that is known of the choice of one for a project. */
import { desc, eq, sql } from "drizzle-orm";
import type { Contract, Milestone } from "#model/procure/contract.ts";
import type { Near } from "#model/procure/near.ts";
import type { Register, SupplierFile } from "#model/procure/register.ts";
import type { Quote, Tender } from "#model/procure/tender.ts";
import type { Db } from "../home.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { areas, contracts, projects, standingChanges, suppliers, tenders } from "../schema.ts";

export const register = (db: Db, area: string): Reading<Register | undefined> =>
  map(
    together({
      area: one(db.select({ path: areas.path }).from(areas).where(eq(areas.code, area))),
      known: one(db.select({ id: suppliers.id, name: suppliers.name, credit: suppliers.credit }).from(suppliers).limit(1000)),
    }),
    ({ area: [found], known }) => (found ? { path: found.path, known } : undefined),
  );

/** How a supplier is looked for, and every contract. */
export const supplyOf = (db: Db, receipt: string) =>
  together({ contracts: contractsOf(db, receipt), tender: tenderOf(db, receipt), near: nearTo(db, receipt) });

/** One after another, each with its milestones. */
function contractsOf(db: Db, receipt: string): Reading<readonly Contract[]> {
  const parts = sql<string>`(SELECT json_group_array(json_object('n', m.n, 'percent', m.percent, 'due', m.due, 'label', m.label, 'delivers', m.delivers))
    FROM milestones m WHERE m.project = ${contracts.project} AND m.contract = ${contracts.n})`;
  const rows = db
    .select(apart({ contract: contracts, name: suppliers.name, parts }))
    .from(contracts)
    .innerJoin(suppliers, eq(suppliers.id, contracts.supplier))
    .where(eq(contracts.project, receipt))
    .orderBy(contracts.n);
  return map(one(rows), (list) =>
    list.map(({ contract, name, parts: milestones }) => {
      const { project: _project, area: _area, class: _class, place: _place, ...terms } = contract;
      return { ...terms, supplierName: name, milestones: JSON.parse(milestones) as Milestone[] };
    }),
  );
}

/** The last that is not void; prices are rows only when two people have opened them. */
function tenderOf(db: Db, receipt: string): Reading<Tender | null> {
  const offered = sql<string>`(SELECT json_group_array(json_object('supplier', q.supplier, 'name', s.name, 'amount', q.amount))
    FROM (SELECT * FROM quotes WHERE project = tenders.project AND tender = tenders.n ORDER BY amount, supplier) q JOIN suppliers s ON s.id = q.supplier)`;
  const rows = db
    .select(apart({ tender: tenders, offered }))
    .from(tenders)
    .where(eq(tenders.project, receipt))
    .orderBy(desc(tenders.n))
    .limit(1);
  return map(one(rows), ([row]) => {
    if (!row || row.tender.state === "void") return null;
    const { project: _project, awardedBy: _by, state, ...rest } = row.tender;
    return { ...rest, state, quotes: JSON.parse(row.offered) as Quote[] };
  });
}

/** While a supplier is looked for: what was given to whom in the same community or at the same place, of the same class. */
function nearTo(db: Db, receipt: string): Reading<readonly Near[]> {
  const here = (column: "area" | "place") => sql`SELECT c.project, c.supplier, c.amount, c.signed_on FROM projects me
    JOIN contracts c ON c.${sql.raw(column)} = me.${sql.raw(column)} AND c.class = me.class AND c.project <> me.receipt
    WHERE me.receipt = ${receipt} AND me.stage = 'procurement'`;
  return one(
    db.all<Near>(sql`SELECT c.project AS receipt, p.title, c.supplier, c.amount, c.signed_on AS "on"
      FROM (${here("area")} UNION ${here("place")} ORDER BY 4 DESC LIMIT 60) c JOIN projects p ON p.receipt = c.project`),
  );
}

/** The file of one supplier. */
export function supplierFile(db: Db, id: string): Reading<SupplierFile | undefined> {
  const engaged = db
    .select(
      apart({
        ...{ receipt: contracts.project, title: projects.title, public: projects.public, stage: projects.stage },
        ...{ amount: contracts.amount, signedOn: contracts.signedOn, state: contracts.state, claim: contracts.claim },
      }),
    )
    .from(contracts)
    .innerJoin(projects, eq(projects.receipt, contracts.project))
    .where(eq(contracts.supplier, id))
    .orderBy(desc(contracts.signedOn))
    .limit(100);
  const parts = together({
    head: one(db.select().from(suppliers).where(eq(suppliers.id, id))),
    changes: one(db.select().from(standingChanges).where(eq(standingChanges.supplier, id)).orderBy(standingChanges.n)),
    contracts: one(engaged),
  });
  return map(parts, ({ head: [head], changes, contracts: list }) =>
    head ? { ...head, path: null, changes: changes.map(({ supplier: _of, decidedBy: _by, ...each }) => each), contracts: list } : undefined,
  );
}
