/** The budget as it stands: lines of an area and below, what each class and area takes, the statement of one line. */
import { and, desc, eq, inArray, lt, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { sum } from "#model/budget/entry.ts";
import type { Day } from "#model/day.ts";
import type { BudgetPage, EntryRow, FigureRow, LineRow } from "#model/lists.ts";
import type { Db } from "../home.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { areas, entries, facts, figureDays, figures, lines, projects } from "../schema.ts";
import { pathOf, pathWithin } from "../sql.ts";
import { giftSums } from "./gifts.ts";
import { balanceOf, linesWith } from "./know.ts";

/** Of one fiscal year, or of all; of an area and all below it; as it stands, or stood at the end of a day. */
export function budgetPage(db: Db, area: string, year: number | null, at: Day | null = null): Reading<BudgetPage | undefined> {
  const inScope = and(pathWithin(lines.path, pathOf(area)), year === null ? undefined : eq(lines.year, year));
  const parts = together({
    area: one(db.select({ name: areas.name }).from(areas).where(eq(areas.code, area))),
    lines: one(linesWith(db, inScope, at)),
    years: one(db.selectDistinct({ year: lines.year }).from(lines).orderBy(desc(lines.year))),
    areas: one(
      db
        .selectDistinct(apart({ code: areas.code, name: areas.name }))
        .from(lines)
        .innerJoin(areas, eq(areas.code, lines.area))
        .limit(100),
    ),
    taken: takenFrom(db, inScope, at),
    gifts: giftSums(db, area, year === null ? ["0", "9"] : [`${year}-01`, `${year}-12`], at),
  });
  return map(parts, ({ area: [found], lines: list, years, areas: all, taken, gifts }) => {
    const rows = list.map(lineRow);
    const total = sum(rows.map((row) => row.balance));
    return (
      found && {
        year,
        at,
        area,
        areaName: found.name,
        years: years.map((each) => each.year),
        areas: all,
        lines: rows,
        total,
        gifts,
        ...taken,
      }
    );
  });
}

type Taken = Pick<BudgetPage, "classes" | "byArea" | "streets">;

/** What the projects of each class, each area and each street take from some lines. */
function takenFrom(db: Db, inScope: SQL | undefined, at: Day | null): Reading<Taken> {
  const ids = db.select({ id: lines.id }).from(lines).where(inScope);
  const day = sql`(SELECT max(day) FROM figure_days d WHERE d.line = ${figures.line} AND d.area = ${figures.area} AND d.class = ${figures.class} AND d.day <= ${at ?? "9999"})`;
  const rows = db
    .select(
      apart({
        class: figures.class,
        area: figures.area,
        name: areas.name,
        street: sql<string>`coalesce(${street.code}, ${areas.code})`,
        streetName: sql<string>`coalesce(${street.name}, ${areas.name})`,
        held: sql<number>`sum(${figureDays.held})`,
        committed: sql<number>`sum(${figureDays.committed})`,
        paid: sql<number>`sum(${figureDays.paid})`,
      }),
    )
    .from(figures)
    .innerJoin(
      figureDays,
      and(
        eq(figureDays.line, figures.line),
        eq(figureDays.area, figures.area),
        eq(figureDays.class, figures.class),
        eq(figureDays.day, day),
      ),
    )
    .innerJoin(areas, eq(areas.code, figures.area))
    .leftJoin(street, sql`${street.path} = substr(${areas.path}, 1, 21)`)
    .where(inArray(figures.line, ids))
    .groupBy(figures.class, figures.area)
    .orderBy(figures.class, figures.area);
  return map(one(rows), (list) => ({
    classes: grouped(list, (row) => [row.class, row.class]),
    byArea: grouped(list, (row) => [row.area, row.name]),
    streets: grouped(list, (row) => [row.street, row.streetName]),
  }));
}
const street = alias(areas, "street");

/** Sums of rows under one key, in the order in which the keys come. */
function grouped<T extends Pick<FigureRow, "held" | "committed" | "paid">>(
  rows: readonly T[],
  keyOf: (row: T) => readonly [key: string, name: string],
): readonly FigureRow[] {
  const sums = new Map<string, FigureRow>();
  for (const row of rows) {
    const [key, name] = keyOf(row);
    const before = sums.get(key) ?? { key, name, held: 0, committed: 0, paid: 0 };
    sums.set(key, { ...before, held: before.held + row.held, committed: before.committed + row.committed, paid: before.paid + row.paid });
  }
  return [...sums.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

type Joined = Awaited<ReturnType<typeof linesWith>>[number];
const lineRow = ({ path: _path, rest: _rest, areaName, balance, ...row }: Joined): LineRow => ({
  ...row,
  areaName,
  balance: balanceOf(balance ?? {}),
});

export const pageOfEntries = 50;
interface Wanted {
  readonly before?: number | undefined;
  readonly kind?: string | undefined;
  readonly at?: Day | null;
  readonly most?: number;
}
/** The statement of a line, newest entry first. */
export function statement(
  db: Db,
  line: string,
  { before, kind, at = null, most = pageOfEntries }: Wanted,
): Reading<{ readonly line: LineRow | undefined; readonly entries: readonly EntryRow[] }> {
  const rows = db
    .select(
      apart({
        entry: entries,
        body: facts.body,
        fact: facts.kind,
        receipt: projects.receipt,
        code: projects.code,
        title: projects.title,
        public: projects.public,
      }),
    )
    .from(entries)
    .innerJoin(facts, and(eq(facts.subject, entries.subject), eq(facts.seq, entries.seq)))
    .leftJoin(projects, sql`${projects.receipt} = substr(${entries.holder}, 9)`)
    .where(
      and(
        eq(entries.line, line),
        before ? lt(entries.n, before) : undefined,
        kind ? sql`${entries.kind} = ${kind}` : undefined,
        at ? sql`${entries.n} <= (SELECT n FROM line_days WHERE line = ${line} AND day <= ${at} ORDER BY day DESC LIMIT 1)` : undefined,
      ),
    )
    .orderBy(desc(entries.n))
    .limit(most);
  return map(together({ lines: one(linesWith(db, eq(lines.id, line), at)), rows: one(rows) }), ({ lines: [found], rows: list }) => ({
    line: found ? lineRow(found) : undefined,
    entries: list.map(({ entry, body, fact, public: shown, ...project }) =>
      entryRow(entry, body, fact, shown ? project : { receipt: null, code: null, title: null }),
    ),
  }));
}

type Shown = Pick<EntryRow, "receipt" | "code" | "title">;
function entryRow(entry: typeof entries.$inferSelect, json: string, fact: string, project: Shown): EntryRow {
  const { role, at, on, data } = JSON.parse(json) as { role: string; at: number; on: string; data: Papers };
  const { n, kind, amount, reverses } = entry;
  const sign = entry.sign === 1 ? 1 : -1;
  return { n, kind, amount, sign, reverses, ...project, fact, role, document: documentOf(data, entry), at, on, after: balanceOf(entry) };
}

/** What a fact names as its paper. */
interface Papers {
  readonly document?: string;
  readonly number?: string;
  readonly invoice?: string;
  readonly approval?: string | null;
  readonly meeting?: string | null;
}

/** P8.5: every entry names a document: the paper of its fact, the sitting it rests on, else the fact itself. */
const documentOf = (data: Papers, { subject, seq }: typeof entries.$inferSelect): string =>
  data.document ?? data.number ?? data.invoice ?? data.approval ?? data.meeting ?? `${subject.slice(subject.indexOf(":") + 1)}#${seq}`;
