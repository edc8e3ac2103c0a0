/** Finished works: the list of a place as a page and as a table, one of them, and its plate. */
import type { Hono } from "hono";
import type { Keeping, WorkRow } from "#model/keep/work.ts";
import { holds, staffRoles } from "#model/people/roles.ts";
import { writeSpreadsheet } from "#outside/spreadsheet.ts";
import { keeping, workPage, worksIn } from "#store/keep/know.ts";
import { areaByCode, areasToChoose, everywhere } from "#store/open/areas.ts";
import { nearestPolicy } from "#store/propose/about.ts";
import { fetch, together } from "#store/read.ts";
import { worksTable } from "#views/keep/columns.ts";
import { WorksPage } from "#views/keep/list.tsx";
import { PlatePage } from "#views/keep/plate.tsx";
import { WorkPage } from "#views/keep/work.tsx";
import { actsForSupplier } from "#workflow/act.ts";
import { csv, notFound, page, twin, xlsx } from "../answer.ts";
import { type Ctx, type Env, handOf, settingOf, whoOf } from "../ask.ts";
import { openDoor } from "../door.ts";
import { at, offersOf, receiptOf } from "../place.ts";
import { ofWork, reporting } from "./deeds.ts";

export function keepRoom(app: Hono<Env>): void {
  for (const each of ofWork) openDoor(app, each, at("/works", each.noun));
  openDoor(app, reporting, { ...at("/works", reporting.noun), unsigned: true });
  for (const path of ["/works", "/works.json", "/works.csv", "/works.xlsx"] as const) app.get(path, list);
  app.get("/works/:id/plate", (c) => one(c, true));
  app.get("/works/:id", (c) => one(c, false));
}

const mostInTable = 2000;

async function list(c: Ctx): Promise<Response> {
  const { db } = c.get("house");
  const { area: code = everywhere, after } = c.req.query();
  const whole = c.req.path !== "/works";
  const most = whole ? mostInTable : workPage + 1;
  const known = await fetch(
    db,
    together({
      rows: worksIn(db, code, most, after),
      area: areaByCode(db, code),
      areas: areasToChoose(db),
      policy: nearestPolicy(db, code),
    }),
  );
  const { area, policy } = known;
  if (!area) return notFound(c);
  const s = settingOf(c);
  if (c.req.path.endsWith(".json")) return c.json({ works: known.rows.map(rowJson) });
  const table = worksTable(known.rows, policy, s.lang);
  if (c.req.path.endsWith(".csv")) return csv(c, "works", [table.columns.map((one) => one.header), ...table.rows]);
  if (whole) return xlsx(c, "works", await writeSpreadsheet([table]));
  const rows = known.rows.slice(0, workPage);
  const next = known.rows.length > workPage ? (rows.at(-1)?.receipt ?? null) : null;
  return page(c, WorksPage({ s, area, areas: known.areas, rows, policy, next }));
}

const rowJson = ({ receipt, code, title, place, area, class: of, side, supplierName, acceptedOn, until, keeper, ...row }: WorkRow) => ({
  ...{ receipt, code, title, place, area, class: of, side, supplier: supplierName, acceptedOn, warrantyUntil: until, keeper },
  ...{ reported: row.reported, waiting: row.waiting },
});

async function one(c: Ctx, plate: boolean): Promise<Response> {
  const { db, now } = c.get("house");
  const { id, as } = twin(c.req.param("id") ?? "");
  const receipt = await receiptOf(c, id);
  const known = receipt === undefined ? undefined : await fetch(db, keeping(db, receipt, now()));
  if (!known?.work.public) return notFound(c);
  if (as !== "page") return c.json(workJson(known));
  const s = settingOf(c);
  if (plate) return page(c, PlatePage({ s, work: known.work, small: c.req.query("paper") === "a6" }));
  const who = whoOf(c);
  const hand = handOf(c);
  const offers = offersOf(c, [...ofWork, reporting], known, `/works/${known.work.receipt}`);
  const staff = holds(who, staffRoles, known.path, hand.today);
  return page(c, WorkPage({ s, known, offers, staff, original: staff || actsForSupplier({ project: known.work }, who, hand) }));
}

const workJson = ({ work, outages }: Keeping) => ({
  ...rowJson({ ...work, reported: outages.length, waiting: outages.filter((one) => one.answer === null).length }),
  faults: outages.map(({ on, warranted, dueDay, answer, answeredOn, repaired }) => ({
    on,
    warranted,
    dueDay,
    answer,
    answeredOn,
    repaired,
  })),
});
