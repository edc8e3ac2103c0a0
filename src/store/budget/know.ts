/** Lines with their balances: the balance of a line is its last entry, so each costs two rows. */
import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Balance, Holding } from "#model/budget/entry.ts";
import type { EntryRef, LineState } from "#model/budget/line.ts";
import type { Drawing } from "#model/budget/spread.ts";
import type { Day } from "#model/day.ts";
import { projectOf } from "#model/subject.ts";
import type { Db } from "../home.ts";
import { apart, map, one, type Reading } from "../read.ts";
import { areas, entries, lines, projects } from "../schema.ts";
import { codesOf } from "../sql.ts";

/** The last entry of a line, or the last that was recorded by the end of a day. */
const lastBy = (at: Day | null) =>
  at === null
    ? sql`(SELECT max(n) FROM entries WHERE line = ${lines.id})`
    : sql`(SELECT n FROM line_days WHERE line = ${lines.id} AND day <= ${at} ORDER BY day DESC LIMIT 1)`;
const balanceColumns = {
  appropriated: entries.appropriated,
  carriedIn: entries.carriedIn,
  carriedOut: entries.carriedOut,
  held: entries.held,
  committed: entries.committed,
  paid: entries.paid,
  lapsed: entries.lapsed,
};
export type BalanceRow = { readonly [K in keyof Balance]?: number | null };
export const balanceOf = (row: BalanceRow): Balance => ({
  appropriated: row.appropriated ?? 0,
  carriedIn: row.carriedIn ?? 0,
  carriedOut: row.carriedOut ?? 0,
  held: row.held ?? 0,
  committed: row.committed ?? 0,
  paid: row.paid ?? 0,
  lapsed: row.lapsed ?? 0,
});

/** Lines with what stands in them, now or at the end of a day; a line nobody has posted to stands at nothing. */
export const linesWith = (db: Db, where: SQL | undefined, at: Day | null = null) =>
  db
    .select(
      apart({
        line: lines.id,
        year: lines.year,
        area: lines.area,
        areaName: areas.name,
        path: lines.path,
        source: lines.source,
        title: lines.title,
        remark: lines.remark,
        closed: lines.closed,
        rest: lines.rest,
        intended: sql<number>`(SELECT coalesce(sum(intended), 0) FROM shares WHERE line = ${lines.id} AND intended > 0)`,
        balance: balanceColumns,
      }),
    )
    .from(lines)
    .innerJoin(areas, eq(areas.code, lines.area))
    .leftJoin(entries, and(eq(entries.line, lines.id), eq(entries.n, lastBy(at))))
    .where(where)
    .orderBy(lines.year, lines.area, lines.source);

/** The lines that a project may draw on: of the areas on its path, and those that finance has planned for it or that it has drawn on. */
export function linesOfProject(db: Db, receipt: string): Reading<readonly LineState[]> {
  const path = sql`(SELECT path FROM projects WHERE receipt = ${receipt})`;
  const own = sql`SELECT line FROM shares WHERE project = ${receipt} UNION SELECT line FROM allocations WHERE holder = ${projectOf(receipt)}`;
  return map(one(linesWith(db, sql`${lines.area} IN (SELECT value FROM ${codesOf(path)}) OR ${lines.id} IN (${own})`)), (rows) =>
    rows.map(stateOf),
  );
}

/** The same for many: those that `receipts` selects. */
export function linesOfAll(db: Db, receipts: SQL): Reading<readonly LineState[]> {
  const near = sql`SELECT c.value FROM ${projects}, ${codesOf(sql`${projects.path}`)} c WHERE ${projects.receipt} IN (${receipts})`;
  const own = sql`SELECT line FROM shares WHERE project IN (${receipts}) UNION SELECT line FROM allocations WHERE holder IN (SELECT 'project:' || receipt FROM (${receipts}))`;
  return map(one(linesWith(db, sql`${lines.area} IN (${near}) OR ${lines.id} IN (${own})`)), (rows) => rows.map(stateOf));
}

/** What a project of a street can be paid from besides: the open lines of the communities that it is for. */
export function linesBelow(db: Db, receipt: string): Reading<readonly LineState[]> {
  const path = sql`(SELECT path FROM projects WHERE receipt = ${receipt} AND length(path) = 21)`;
  const below = sql`${lines.path} > ${path} || '/' AND ${lines.path} < ${path} || '0' AND ${lines.closed} IS NULL`;
  return map(one(linesWith(db, below)), (rows) => rows.map(stateOf));
}

type Joined = Awaited<ReturnType<typeof linesWith>>[number];
export const stateOf = ({ line, year, area, areaName, source, title, intended, closed, balance }: Joined): LineState => ({
  line,
  year,
  area,
  areaName,
  source,
  title,
  intended,
  closed: closed !== null,
  balance: balanceOf(balance ?? {}),
});

/** What the projects of an area take of each year's public money, as a JSON object of years. */
export const takenBy = (area: SQL): SQL<string> => sql<string>`(SELECT json_group_object(year, taken) FROM (
  SELECT l.year, sum(f.held + f.committed + f.paid) - coalesce((SELECT carried FROM quotas q WHERE q.area = f.area AND q.year = l.year), 0) AS taken FROM figures f JOIN lines l ON l.id = f.line
  WHERE f.area = ${area} AND l.source IN ('special', 'city', 'district') GROUP BY l.year))`;

/** What it has drawn on and what finance has planned for it, whether the line exists yet or not. */
export const holdingsOf = (db: Db, receipt: string): Reading<readonly Holding[]> =>
  map(one(db.all<HoldingRow>(holdingRows(sql`${projectOf(receipt)}`, sql`${receipt}`))), (rows) => rows.map(holdingOf));

type HoldingRow = Omit<Holding, "planned"> & {
  readonly ord: number | null;
  readonly most: number | null;
  readonly intended: number | null;
};
const holdingOf = ({ ord, most, intended, ...each }: HoldingRow): Holding => ({
  ...each,
  planned: ord === null || most === null ? null : { order: ord, most, intended: intended ?? 0 },
});
const holdingRows = (holder: SQL, receipt: SQL) => sql`
  SELECT u.line, cast(substr(u.line, 1, 4) AS INTEGER) AS year, coalesce(a.ceiling, 0) AS ceiling, coalesce(e.h_held, 0) AS held,
    coalesce(e.h_committed, 0) AS committed, coalesce(e.h_paid, 0) AS paid, s.ord, s.most, s.intended
  FROM (SELECT line FROM allocations WHERE holder = ${holder} UNION SELECT line FROM shares WHERE project = ${receipt}) u
  LEFT JOIN allocations a ON a.holder = ${holder} AND a.line = u.line
  LEFT JOIN shares s ON s.project = ${receipt} AND s.line = u.line
  LEFT JOIN entries e ON e.holder = ${holder} AND e.line = u.line AND e.m = (SELECT max(m) FROM entries WHERE holder = ${holder} AND line = u.line)
  ORDER BY s.ord, u.line`;

/** The same of many projects, beside their rows; with `linesOfAll` it says of each what is missing for it. */
export const drawn = {
  holdings: sql<string>`(SELECT json_group_array(json_object('line', line, 'year', year, 'ceiling', ceiling, 'held', held, 'committed', committed,
    'paid', paid, 'ord', ord, 'most', most, 'intended', intended)) FROM (${holdingRows(sql`('project:' || ${projects.receipt})`, sql`${projects.receipt}`)}))`,
  residents: sql<number | null>`(SELECT residents FROM areas WHERE code = ${projects.area})`,
  taken: takenBy(sql`${projects.area}`),
};
export interface Drawn {
  readonly holdings: string;
  readonly residents: number | null;
  readonly taken: string;
}
export const drawingOf = (of: Pick<Drawing, "project" | "policy">, row: Drawn, lines: readonly LineState[]): Drawing => ({
  project: of.project,
  policy: of.policy,
  community: { residents: row.residents, taken: JSON.parse(row.taken) as Readonly<Record<string, number>> },
  holdings: (JSON.parse(row.holdings) as HoldingRow[]).map(holdingOf),
  lines,
});

export function entriesOfHolder(db: Db, holder: string): Reading<readonly EntryRef[]> {
  const reversed = sql<number>`EXISTS (SELECT 1 FROM entries r WHERE r.line = ${entries.line} AND r.reverses = ${entries.n})`;
  const rows = db
    .select({
      line: entries.line,
      n: entries.n,
      kind: entries.kind,
      amount: entries.amount,
      sign: entries.sign,
      reversed,
      seq: entries.seq,
      subject: entries.subject,
    })
    .from(entries)
    .where(eq(entries.holder, holder))
    .orderBy(entries.line, entries.m);
  return map(one(rows), (list) => list.map(({ sign, reversed: gone, ...each }) => ({ ...each, sign, standing: sign === 1 && !gone })));
}
