/** A line and what its acts decide on; an area and the lines it has. */
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Book } from "#model/budget/book.ts";
import { lineParts, nextLine } from "#model/budget/entry.ts";
import type { OpenLine, OpenLines, Region } from "#model/budget/region.ts";
import type { Db } from "../home.ts";
import { policyOf } from "../policy/document.ts";
import { map, one, type Reading, together } from "../read.ts";
import { areas, lines, moneyRequests, policies } from "../schema.ts";
import { codesOf, pathOf, pathWithin } from "../sql.ts";
import { linesWith, stateOf } from "./know.ts";

export function book(db: Db, line: string): Reading<Book | undefined> {
  const { year, area } = lineParts(line);
  const district = sql`(SELECT substr(path, 1, 11) FROM lines WHERE id = ${line})`;
  const parts = together({
    lines: one(linesWith(db, eq(lines.id, line))),
    requests: one(db.select().from(moneyRequests).where(eq(moneyRequests.line, line)).orderBy(moneyRequests.n)),
    others: one(
      db
        .select({ line: lines.id, path: lines.path, title: lines.title })
        .from(lines)
        .where(and(pathWithin(lines.path, district), eq(lines.year, year), sql`${lines.id} <> ${line} AND ${lines.closed} IS NULL`))
        .orderBy(lines.id)
        .limit(100),
    ),
    next: one(
      db
        .select({ id: lines.id })
        .from(lines)
        .where(eq(lines.id, nextLine(line))),
    ),
    rules: one(
      db
        .select({ digest: policies.digest, document: policies.document })
        .from(policies)
        .innerJoin(areas, eq(areas.code, policies.area))
        .where(sql`${policies.area} IN (SELECT value FROM ${codesOf(pathOf(area))})`)
        .orderBy(sql`length(${areas.path}) DESC, ${policies.version} DESC`)
        .limit(1),
    ),
  });
  return map(parts, ({ lines: [found], requests, others, next, rules: [rules] }) => {
    if (!found) return undefined;
    const { path, title, remark, rest } = found;
    const carry = rules ? policyOf(rules.digest, rules.document).yearEnd.carry.value : null;
    const asked = requests.map(({ line: _line, happened, decidedBy: _by, target, ...each }) => ({ ...each, to: target, on: happened }));
    return { line: stateOf(found), path, title, remark, rest, others, next: next.length > 0, carry, requests: asked };
  });
}

const areaNow = (db: Db, area: string) =>
  one(
    db
      .select({ path: areas.path })
      .from(areas)
      .where(and(eq(areas.code, area), isNull(areas.validUntil))),
  );

/** An area and the lines it has. */
export const region = (db: Db, area: string): Reading<Region | undefined> =>
  map(
    together({
      area: areaNow(db, area),
      lines: one(db.select({ id: lines.id }).from(lines).where(eq(lines.area, area))),
    }),
    ({ area: [found], lines: list }) => (found ? { area, path: found.path, lines: list.map((each) => each.id) } : undefined),
  );

const mostLines = 500;
/** The lines of an area and below whose years are not closed, the newest year first. */
export const openLines = (db: Db, area: string): Reading<OpenLines | undefined> =>
  map(
    together({
      area: areaNow(db, area),
      lines: one(
        db.all<Omit<OpenLine, "waits"> & { readonly waits: number }>(sql`
          SELECT l.id AS line, l.year, l.path, l.title, (SELECT coalesce(max(n), 0) FROM money_requests WHERE line = l.id) AS requests,
            EXISTS (SELECT 1 FROM money_requests WHERE line = l.id AND state = 'asked') AS waits
          FROM lines l WHERE l.closed IS NULL AND ${pathWithin(sql`l.path`, pathOf(area))} ORDER BY l.year DESC, l.id LIMIT ${mostLines}`),
      ),
    }),
    ({ area: [found], lines: list }) =>
      found && { area, path: found.path, lines: list.map((each) => ({ ...each, waits: each.waits === 1 })) },
  );
