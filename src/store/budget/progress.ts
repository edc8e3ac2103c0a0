/** How a year's money goes: month by month from the balances that entries carry, what is due to be paid, what lies idle. A page of each. */
import { sql } from "drizzle-orm";
import type { BalanceAt, Due, IdleLine, Progress } from "#model/budget/progress.ts";
import type { Day } from "#model/day.ts";
import type { Db } from "../home.ts";
import { nearestPolicy } from "../propose/about.ts";
import { map, one, type Reading, together } from "../read.ts";
import { pathOf, pathWithin } from "../sql.ts";
import { budgetPage } from "./page.ts";

interface Asked {
  readonly area: string;
  readonly year: number;
  readonly at: Day | null;
  /** The ends of the months that are shown. */
  readonly days: readonly Day[];
  /** The last row of the page of commitments before. */
  readonly after: readonly [due: string, project: string] | null;
}

export const pageOfDue = 50;

export function progressPage(db: Db, { area, year, at, days, after }: Asked): Reading<Progress | undefined> {
  const parts = together({
    budget: budgetPage(db, area, year, at),
    months: monthsOf(db, area, year, days),
    due: dueFrom(db, area, year, after ?? ["", ""]),
    idle: idleLines(db, area, year),
    policy: nearestPolicy(db, area),
  });
  return map(parts, ({ budget, policy, ...rest }) => budget && { budget, ...rest, cutoff: policy?.yearEnd.cutoff.value ?? null });
}

/** The sums of the lines of an area and a year at the end of each day. In this order each month costs one entry a line; SQLite by itself would read them all. */
function monthsOf(db: Db, area: string, year: number, days: readonly Day[]): Reading<readonly BalanceAt[]> {
  return one(
    db.all<BalanceAt>(sql`
      SELECT m.value AS day, sum(e.appropriated) AS appropriated, sum(e.carried_in) AS carriedIn, sum(e.carried_out) AS carriedOut, sum(e.held) AS held,
        sum(e.committed) AS committed, sum(e.paid) AS paid, sum(e.lapsed) AS lapsed
      FROM json_each(${JSON.stringify(days)}) m CROSS JOIN lines l ON l.year = ${year} AND ${pathWithin(sql`l.path`, pathOf(area))}
      CROSS JOIN entries e ON e.line = l.id AND e.n = (SELECT n FROM line_days d WHERE d.line = l.id AND d.day <= m.value ORDER BY d.day DESC LIMIT 1)
      GROUP BY m.value ORDER BY m.value`),
  );
}

/** Soonest due first; without a contract last. One page. */
const dueFrom = (db: Db, area: string, year: number, [due, project]: readonly [string, string]): Reading<readonly Due[]> =>
  one(
    db.all<Due>(sql`
      SELECT c.due, c.line, c.committed, p.receipt, p.code, p.title, p.stage, p.turn FROM commitments c JOIN projects p ON p.receipt = c.project
      WHERE c.area = ${area} AND c.year = ${year} AND (c.due, c.project) > (${due}, ${project}) ORDER BY c.due, c.project, c.line LIMIT ${pageOfDue}`),
  );

/** Lines with money that nobody has touched, and since when. */
const idleLines = (db: Db, area: string, year: number): Reading<readonly IdleLine[]> =>
  one(
    db.all<IdleLine>(sql`
      SELECT l.id AS line, l.title, (SELECT day FROM line_days d WHERE d.line = l.id ORDER BY day DESC LIMIT 1) AS since
      FROM lines l WHERE l.year = ${year} AND l.closed IS NULL AND ${pathWithin(sql`l.path`, pathOf(area))} ORDER BY since`),
  );
