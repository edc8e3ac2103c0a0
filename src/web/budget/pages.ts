import type { Hono } from "hono";
import { available, type Balance, used } from "#model/budget/entry.ts";
import { type Day, dayOf, isDay, stamp, yearOf } from "#model/day.ts";
import type { BudgetPage, EntryRow, FigureRow } from "#model/lists.ts";
import { writeSpreadsheet } from "#outside/spreadsheet.ts";
import { book } from "#store/budget/book.ts";
import { budgetPage, pageOfEntries, statement } from "#store/budget/page.ts";
import { everywhere } from "#store/open/areas.ts";
import { fetch, together } from "#store/read.ts";
import { BudgetPageView } from "#views/budget/budget.tsx";
import { LinePage } from "#views/budget/line.tsx";
import { csv, notFound, page, twin, xlsx } from "../answer.ts";
import { type Ctx, type Env, settingOf, whoOf } from "../ask.ts";
import { openDoor } from "../door.ts";
import { at, inArea, offersOf, somewhere } from "../place.ts";
import { appropriatePlace, appropriating, drawAppropriations, preview, template } from "./bring.ts";
import { drawing, ofLine } from "./deeds.ts";
import { exported, mostInFile } from "./export.ts";
import { progress } from "./progress.ts";
import { showReport } from "./report.ts";
import { budgetTables } from "./tables.ts";

export function budgetRoom(app: Hono<Env>): void {
  openDoor(app, drawing, inArea("/budget/lines", "draw"));
  openDoor(app, appropriating, appropriatePlace, drawAppropriations);
  app.post("/budget/appropriations/preview", preview);
  app.get("/budget/appropriations/template.xlsx", template);
  for (const each of ofLine) openDoor(app, each, at("/budget/lines", each.noun));
  for (const path of ["/budget", "/budget.json", "/budget.csv"] as const) app.get(path, (c) => budget(c, twin(path).as));
  app.get("/budget.xlsx", (c) => budget(c, "xlsx"));
  app.get("/budget/progress", progress);
  app.get("/budget/report", (c) => showReport(c, "page"));
  for (const as of ["json", "docx"] as const) app.get(`/budget/report.${as}`, (c) => showReport(c, as));
  app.get("/budget/lines/:id", line);
}

const dayAsked = (c: Ctx): Day | null => {
  const at = c.req.query("at") ?? "";
  return isDay(at) ? at : null;
};

async function budget(c: Ctx, as: "page" | "json" | "csv" | "xlsx"): Promise<Response> {
  const { db, now } = c.get("house");
  const { year, area = everywhere } = c.req.query();
  const wanted = year === "all" ? null : /^20\d\d$/.test(year ?? "") ? Number(year) : yearOf(dayOf(now()));
  const found = await fetch(db, budgetPage(db, area, wanted, dayAsked(c)));
  if (!found) return notFound(c);
  if (as === "json") return c.json(budgetJson(found));
  if (as === "csv") return csv(c, `budget-${area}-${wanted ?? "all"}`, budgetRows(found));
  if (as === "xlsx") return xlsx(c, `budget-${area}-${wanted ?? "all"}`, await writeSpreadsheet(budgetTables(found, settingOf(c).lang)));
  const offers = [
    ...(somewhere(c, "draw") ? [{ act: "draw" as const, href: "/budget/lines/new" }] : []),
    ...(somewhere(c, "appropriate") ? [{ act: "appropriate" as const, href: "/budget/appropriations/new" }] : []),
  ];
  return page(c, BudgetPageView({ s: settingOf(c), page: found, offers }));
}

const figures = (b: Balance) => ({
  appropriated: b.appropriated,
  carried_in: b.carriedIn,
  carried_out: b.carriedOut,
  held: b.held,
  committed: b.committed,
  paid: b.paid,
  lapsed: b.lapsed,
  available: available(b),
  used: used(b),
});
/** Nothing is appropriated to a class or an area inside a line: they only take. */
const taken = ({ key, held, committed, paid }: FigureRow) => ({
  appropriated: 0,
  held,
  committed,
  paid,
  lapsed: 0,
  available: 0,
  used: held + committed + paid,
  key,
});

function budgetJson(found: BudgetPage) {
  const named = (rows: readonly FigureRow[], name: string) =>
    rows.map((row) => (({ key, ...rest }) => ({ [name]: key, ...rest }))(taken(row)));
  return {
    year: found.year,
    at: found.at,
    area: found.area,
    total: figures(found.total),
    classes: named(found.classes, "class"),
    areas: named(found.byArea, "area"),
    streets: named(found.streets, "street"),
    gifts: found.gifts,
    lines: found.lines.map(({ line: id, year, area, areaName, source, title, remark, balance }) => ({
      line: id,
      year,
      area,
      area_name: areaName,
      source,
      title,
      remark,
      ...figures(balance),
    })),
  };
}

const budgetRows = (found: BudgetPage): readonly (readonly (string | number | null)[])[] => [
  ["line", "year", "area", "source", "title", ...Object.keys(figures(found.total))],
  ...found.lines.map(({ line: id, year, area, source, title, balance }) => [
    id,
    year,
    area,
    source,
    title,
    ...Object.values(figures(balance)),
  ]),
];

async function line(c: Ctx): Promise<Response> {
  const { db } = c.get("house");
  const { id, as } = fileOf(c.req.param("id") ?? "");
  const { before, kind } = c.req.query();
  const from = /^\d{1,9}$/.test(before ?? "") ? Number(before) : undefined;
  const most = as === "csv" || as === "xlsx" ? mostInFile : pageOfEntries;
  const asked = { before: from, kind, at: dayAsked(c), most };
  const known = await fetch(db, together({ book: book(db, id), statement: statement(db, id, asked) }));
  const { line: row, entries } = known.statement;
  if (!known.book || !row) return notFound(c);
  const account = known.book;
  if (as === "csv" || as === "xlsx") return exported(c, row, entries, as);
  if (as === "json") return c.json({ line: row.line, title: row.title, ...figures(row.balance), entries: entries.map(entryJson) });
  const who = whoOf(c);
  const offers = who.id ? offersOf(c, ofLine, account, `/budget/lines/${id}`) : [];
  const last = entries.at(-1);
  return page(
    c,
    LinePage({
      s: settingOf(c),
      line: row,
      entries,
      requests: who.id ? account.requests : [],
      offers,
      next: entries.length === pageOfEntries && last ? last.n : null,
    }),
  );
}

const fileOf = (param: string) => (param.endsWith(".xlsx") ? { id: param.slice(0, -".xlsx".length), as: "xlsx" as const } : twin(param));
const entryJson = ({ at: when, receipt, title, after, ...entry }: EntryRow) => ({
  ...entry,
  at: stamp(when),
  project: receipt,
  title,
  after: figures(after),
});
