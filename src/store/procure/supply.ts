/** All that is known of the choice of a supplier for a project and of its contracts, in one statement. */
import { type SQL, sql } from "drizzle-orm";
import type { Contract } from "#model/procure/contract.ts";
import type { Near } from "#model/procure/near.ts";
import type { Beside, Package } from "#model/procure/package.ts";
import type { Entry } from "#model/procure/pick.ts";
import type { Standing } from "#model/procure/supplier.ts";
import type { Tender } from "#model/procure/tender.ts";
import type { Db } from "../home.ts";
import { lists, map, type Reading } from "../read.ts";
import { besideOf, libraryFor, meritsOf, packageOf, tenderJson } from "./beside.ts";

interface Supply {
  readonly contracts: readonly Contract[];
  readonly tender: Tender | null;
  readonly near: readonly Near[];
  readonly suppliers: readonly Standing[];
  readonly package: Package | null;
  readonly beside: readonly Beside[];
  readonly library: readonly Entry[];
}
type Lists = Omit<Supply, "tender" | "package"> & { readonly tenders: readonly (Tender | null)[]; readonly packages: readonly Package[] };

export const supplyOf = (db: Db, receipt: string): Reading<Supply> => {
  const choice = { tenders: tenderOf(receipt), packages: packageOf(receipt), beside: besideOf(receipt), library: libraryFor(receipt) };
  const parts = { contracts: contractsOf(receipt), ...choice, near: nearTo(receipt), suppliers: suppliersFor(receipt) };
  const read = lists<{ [K in keyof Lists]: Lists[K][number] }>(db, parts);
  return map(read, ({ tenders: [tender], packages: [all], ...rest }) => ({ ...rest, tender: tender ?? null, package: all ?? null }));
};

/** One after another, each with its milestones. */
const contractsOf = (
  receipt: string,
): SQL => sql`SELECT json_object('n', c.n, 'number', c.number, 'supplier', c.supplier, 'supplierName', s.name,
    'way', c.way, 'tender', c.tender, 'amount', c.amount, 'signedOn', c.signed_on, 'from', c.from_day, 'until', c.until_day, 'advance', c.advance,
    'retention', c.retention, 'warranty', c.warranty, 'payDays', c.pay_days, 'price', c.price, 'repaid', c.repaid, 'forgiven', c.forgiven, 'state', c.state, 'settled', c.settled, 'claim', c.claim, 'endedOn', c.ended_on, 'document', c.document,
    'milestones', (SELECT json_group_array(json_object('n', m.n, 'percent', m.percent, 'due', m.due, 'label', m.label, 'delivers', m.delivers, 'acceptedOn', m.accepted_on))
      FROM milestones m WHERE m.project = c.project AND m.contract = c.n)) AS row
  FROM contracts c JOIN suppliers s ON s.id = c.supplier WHERE c.project = ${receipt} ORDER BY c.n`;

/** The last, where it is not void and not that of a package that was divided. */
const tenderOf = (
  receipt: string,
): SQL => sql`SELECT iif(t.state = 'void' OR EXISTS (SELECT 1 FROM packages k WHERE k.lead = t.project AND k.tender = t.n), 'null', ${tenderJson(sql`t`)}) AS row
  FROM tenders t WHERE t.project = ${receipt} ORDER BY t.n DESC LIMIT 1`;

/** While a supplier is looked for: what was given to whom in the same community or at the same place, of the same class; of a package, in any of its own. */
const nearTo = (receipt: string): SQL => {
  const here = (column: "area" | "place") => sql`SELECT c.project, c.supplier, c.amount, c.signed_on FROM projects me
    JOIN contracts c ON c.${sql.raw(column)} = me.${sql.raw(column)} AND c.class = me.class AND c.project <> me.receipt
    WHERE me.receipt IN (SELECT ${receipt} UNION SELECT project FROM package_parts WHERE lead = ${receipt} AND state = 'in') AND me.stage = 'procurement'`;
  return sql`SELECT json_object('receipt', c.project, 'title', p.title, 'supplier', c.supplier, 'amount', c.amount, 'on', c.signed_on) AS row
    FROM (${here("area")} UNION ${here("place")} ORDER BY 4 DESC LIMIT 60) c JOIN projects p ON p.receipt = c.project`;
};

/** Those that may be chosen while one is looked for; afterwards the one at work. */
const suppliersFor = (receipt: string): SQL => {
  const those = (on: SQL) => sql`SELECT s.* FROM projects p JOIN suppliers s ON ${on} WHERE p.receipt = ${receipt}`;
  return sql`SELECT json_object('id', id, 'name', name, 'founded', founded, 'suspended', json(iif(suspended, 'true', 'false')),
      'vettedOn', vetted_on, 'clear', json(iif(clear IS NULL, 'null', iif(clear, 'true', 'false'))), 'merits', json(${meritsOf(sql`f`)})) AS row
    FROM (${those(sql`p.stage = 'procurement'`)} UNION ${those(sql`s.id = p.supplier`)} LIMIT 200) f`;
};
