/** Payments that were released and wait for the bank's word; and those of the projects that a sheet names. */
import { sql } from "drizzle-orm";
import type { Payable, Waiting } from "#model/pay/sheet.ts";
import type { Db } from "../home.ts";
import { one, type Reading } from "../read.ts";
import { pathWithin } from "../sql.ts";

const most = 200;

/** Under these paths, longest waiting first. */
export const waitingUnder = (db: Db, paths: readonly string[]): Reading<readonly Waiting[]> =>
  one(
    db.all<Waiting>(sql`
      SELECT p.receipt, p.code, p.title, y.n, y.amount, y.invoice, s.name AS supplier, y.released_on AS releasedOn
      FROM payments y JOIN projects p ON p.receipt = y.project JOIN suppliers s ON s.id = y.supplier
      WHERE y.paid_on IS NULL AND y.released_on IS NOT NULL AND (${sql.join(
        paths.map((path) => pathWithin(sql`p.path`, sql`${path}`)),
        sql` OR `,
      )})
      ORDER BY y.released_on, p.receipt LIMIT ${most}`),
  );

/** By receipt or by project number. */
export const paymentsOf = (db: Db, numbers: readonly string[]): Reading<readonly Payable[]> =>
  one(
    db.all<Payable>(sql`
      SELECT j.value AS number, p.receipt, p.path, p.title, y.n, y.amount, y.released_on AS releasedOn, y.paid_on AS paidOn, y.voucher
      FROM json_each(${JSON.stringify(numbers)}) j JOIN projects p ON p.receipt = j.value OR p.code = j.value
      LEFT JOIN payments y ON y.project = p.receipt ORDER BY p.receipt, y.n`),
  );
