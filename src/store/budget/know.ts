/** Lines with their balances: the balance of a line is its last entry, so each costs two rows. */
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Book } from "#model/budget/book.ts";
import type { Balance, Holding } from "#model/budget/entry.ts";
import type { Region } from "#model/budget/region.ts";
import type { EntryRef, LineState } from "#model/standing.ts";
import type { Db } from "../home.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { allocations, areas, entries, lines, moneyRequests } from "../schema.ts";
import { codesOf } from "../sql.ts";

const last = sql`(SELECT max(n) FROM entries WHERE line = ${lines.id})`;
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

/** Lines with what stands in them; a line nobody has posted to stands at nothing. */
export const linesWith = (db: Db, where: SQL | undefined) =>
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
        balance: balanceColumns,
      }),
    )
    .from(lines)
    .innerJoin(areas, eq(areas.code, lines.area))
    .leftJoin(entries, and(eq(entries.line, lines.id), eq(entries.n, last)))
    .where(where)
    .orderBy(lines.year, lines.area, lines.source);

/** The lines of the areas on this path. */
export const linesOfPath = (db: Db, path: SQL): Reading<readonly LineState[]> =>
  map(one(linesWith(db, sql`${lines.area} IN (SELECT value FROM ${codesOf(path)})`)), (rows) =>
    rows.map(({ line, year, area, source, balance }) => ({ line, year, area, source, balance: balanceOf(balance ?? {}) })),
  );

export function holdingsOf(db: Db, holder: string): Reading<readonly Holding[]> {
  const own = sql`(SELECT max(m) FROM entries WHERE holder = ${holder} AND line = ${allocations.line})`;
  const rows = db
    .select(
      apart({
        line: allocations.line,
        year: lines.year,
        ceiling: allocations.ceiling,
        held: entries.hHeld,
        committed: entries.hCommitted,
        paid: entries.hPaid,
      }),
    )
    .from(allocations)
    .innerJoin(lines, eq(lines.id, allocations.line))
    .leftJoin(entries, and(eq(entries.holder, allocations.holder), eq(entries.line, allocations.line), eq(entries.m, own)))
    .where(eq(allocations.holder, holder));
  return map(one(rows), (list) =>
    list.map((each) => ({ ...each, held: each.held ?? 0, committed: each.committed ?? 0, paid: each.paid ?? 0 })),
  );
}

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

export function book(db: Db, line: string): Reading<Book | undefined> {
  const parts = together({
    lines: one(linesWith(db, eq(lines.id, line))),
    requests: one(db.select().from(moneyRequests).where(eq(moneyRequests.line, line)).orderBy(moneyRequests.n)),
  });
  return map(parts, ({ lines: [found], requests }) => {
    if (!found) return undefined;
    const { path, title, remark, balance, areaName: _name, ...state } = found;
    const asked = requests.map(({ line: _line, happened, decidedBy: _by, ...each }) => ({ ...each, on: happened }));
    return { line: { ...state, balance: balanceOf(balance ?? {}) }, path, title, remark, requests: asked };
  });
}

/** An area and the lines it has. */
export const region = (db: Db, area: string): Reading<Region | undefined> =>
  map(
    together({
      area: one(
        db
          .select({ path: areas.path })
          .from(areas)
          .where(and(eq(areas.code, area), isNull(areas.validUntil))),
      ),
      lines: one(db.select({ id: lines.id }).from(lines).where(eq(lines.area, area))),
    }),
    ({ area: [found], lines: list }) => (found ? { area, path: found.path, lines: list.map((each) => each.id) } : undefined),
  );
