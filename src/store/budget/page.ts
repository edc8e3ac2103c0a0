/** The budget as it stands: lines of an area and below, what each class and area takes, the statement of one line. */
import { and, desc, eq, inArray, lt, type SQL, sql } from "drizzle-orm";
import { sum } from "#model/budget/entry.ts";
import type { BudgetPage, EntryRow, FigureRow, LineRow } from "#model/lists.ts";
import type { Db } from "../home.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { areas, entries, facts, figures, lines, projects } from "../schema.ts";
import { pathOf, pathWithin } from "../sql.ts";
import { balanceOf, linesWith } from "./know.ts";

/** Of one fiscal year, or of all; of an area and all below it. */
export function budgetPage(db: Db, area: string, year: number | null): Reading<BudgetPage | undefined> {
  const inScope = and(pathWithin(lines.path, pathOf(area)), year === null ? undefined : eq(lines.year, year));
  const parts = together({
    area: one(db.select({ name: areas.name }).from(areas).where(eq(areas.code, area))),
    lines: one(linesWith(db, inScope)),
    years: one(db.selectDistinct({ year: lines.year }).from(lines).orderBy(desc(lines.year))),
    areas: one(
      db
        .selectDistinct(apart({ code: areas.code, name: areas.name }))
        .from(lines)
        .innerJoin(areas, eq(areas.code, lines.area))
        .limit(100),
    ),
    taken: takenFrom(db, inScope),
  });
  return map(parts, ({ area: [found], lines: list, years, areas: all, taken }) => {
    const rows = list.map(lineRow);
    const total = sum(rows.map((row) => row.balance));
    return found && { year, area, areaName: found.name, years: years.map((each) => each.year), areas: all, lines: rows, total, ...taken };
  });
}

/** What the projects of each class and each area take from some lines. */
function takenFrom(
  db: Db,
  inScope: SQL | undefined,
): Reading<{ readonly classes: readonly FigureRow[]; readonly byArea: readonly FigureRow[] }> {
  const ids = db.select({ id: lines.id }).from(lines).where(inScope);
  const sums = {
    held: sql<number>`sum(${figures.held})`,
    committed: sql<number>`sum(${figures.committed})`,
    paid: sql<number>`sum(${figures.paid})`,
  };
  const classes = db
    .select({ key: figures.class, ...sums })
    .from(figures)
    .where(inArray(figures.line, ids))
    .groupBy(figures.class);
  const byArea = db
    .select(apart({ key: figures.area, name: areas.name, ...sums }))
    .from(figures)
    .innerJoin(areas, eq(areas.code, figures.area))
    .where(inArray(figures.line, ids))
    .groupBy(figures.area, areas.name);
  return map(together({ classes: one(classes), byArea: one(byArea) }), (taken) => ({
    byArea: taken.byArea,
    classes: taken.classes.map((each) => ({ ...each, name: each.key })),
  }));
}

type Joined = Awaited<ReturnType<typeof linesWith>>[number];
const lineRow = ({ path: _path, areaName, balance, ...row }: Joined): LineRow => ({ ...row, areaName, balance: balanceOf(balance ?? {}) });

export const pageOfEntries = 50;
/** The statement of a line, newest entry first. */
export function statement(
  db: Db,
  line: string,
  { before, kind }: { readonly before?: number | undefined; readonly kind?: string | undefined },
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
    .where(and(eq(entries.line, line), before ? lt(entries.n, before) : undefined, kind ? sql`${entries.kind} = ${kind}` : undefined))
    .orderBy(desc(entries.n))
    .limit(pageOfEntries);
  return map(together({ lines: one(linesWith(db, eq(lines.id, line))), rows: one(rows) }), ({ lines: [found], rows: list }) => ({
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
