/** The suppliers that are registered, seen from an area; and the file of one. */
import { and, desc, eq, sql } from "drizzle-orm";
import type { Authorising, Register, SupplierFile } from "#model/procure/register.ts";
import type { Db } from "../home.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { areas, contacts, contracts, grants, persons, projects, standingChanges, suppliers } from "../schema.ts";

export const register = (db: Db, area: string): Reading<Register | undefined> =>
  map(
    together({
      area: one(db.select({ path: areas.path }).from(areas).where(eq(areas.code, area))),
      known: one(db.select({ id: suppliers.id, name: suppliers.name, credit: suppliers.credit }).from(suppliers).limit(1000)),
    }),
    ({ area: [found], known }) => (found ? { path: found.path, known } : undefined),
  );

/** Of work that this supplier finished: what was said of it once the asking was over, and how it was evaluated last. */
const counts = sql<string | null>`(SELECT json_array(r.as_ordered, r.mostly, r.half_done, r.not_ordered, r.poor) FROM opinion_rounds r
  WHERE r.project = ${contracts.project} AND r.supplier = ${contracts.supplier} AND r.closed = 1)`;
const score = sql<number | null>`iif(${projects.supplier} = ${contracts.supplier}, (SELECT e.score FROM evaluations e
  WHERE e.project = ${contracts.project} ORDER BY e.n DESC LIMIT 1), NULL)`;

/** The file of one supplier. */
export function supplierFile(db: Db, id: string): Reading<SupplierFile | undefined> {
  const engaged = db
    .select(
      apart({
        ...{ receipt: contracts.project, title: projects.title, public: projects.public, stage: projects.stage },
        ...{ amount: contracts.amount, signedOn: contracts.signedOn, state: contracts.state, claim: contracts.claim, counts, score },
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
    contacts: one(contactsOf(db, id)),
  });
  return map(parts, ({ head: [head], changes, contracts: list, contacts: named }) => {
    if (!head) return undefined;
    const engagements = list.map((one) => ({ ...one, counts: one.counts === null ? null : (JSON.parse(one.counts) as number[]) }));
    const said = { contacts: named, changes: changes.map(({ supplier: _of, decidedBy: _by, ...each }) => each), contracts: engagements };
    return { ...head, path: null, ...said };
  });
}

const contactsOf = (db: Db, supplier: string) =>
  db
    .select({
      ...{ grant: contacts.grant, person: grants.person, name: contacts.name, phone: contacts.phone },
      ...{ document: grants.document, from: grants.from, until: grants.until },
    })
    .from(contacts)
    .innerJoin(grants, and(eq(grants.id, contacts.grant), eq(grants.revoked, false)))
    .where(eq(contacts.supplier, supplier))
    .orderBy(contacts.name, contacts.grant)
    .limit(50);

/** The file, and whose telephone it is that was typed. */
export const authorisationOf = (db: Db, id: string, phone: string): Reading<Authorising | undefined> =>
  map(
    together({ file: supplierFile(db, id), holder: one(db.select({ id: persons.id }).from(persons).where(eq(persons.phone, phone))) }),
    ({ file, holder: [holder] }) => file && { ...file, holder: holder?.id ?? null },
  );
export const personWith = (phone: string) => sql`SELECT 'person:' || ${persons.id} FROM ${persons} WHERE ${persons.phone} = ${phone}`;
