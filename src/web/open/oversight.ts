/** For those who look after the time of others: what is late, what stands, and what was entered after it happened. */
import type { Hono } from "hono";
import { isDay } from "#model/day.ts";
import { covers, type Role } from "#model/people/roles.ts";
import { running } from "#store/deliver/running.ts";
import { areaByCode, areasUnder } from "#store/open/areas.ts";
import { calendarNear } from "#store/open/know.ts";
import { backdatedList, overdue } from "#store/open/oversight.ts";
import { fetch, type Reading, together } from "#store/read.ts";
import { RunningPage } from "#views/deliver/running.tsx";
import { BackdatedPage } from "#views/open/backdated.tsx";
import { OverduePage } from "#views/open/overdue.tsx";
import { notFound, page, refused } from "../answer.ts";
import { type Ctx, type Env, settingOf, whoOf } from "../ask.ts";
import { pathsFor, watching } from "../watch.ts";

export function oversight(app: Hono<Env>): void {
  app.get("/overdue", showOverdue);
  app.get("/backdated", showBackdated);
  app.get("/running", showRunning);
}

const lastOf = (path: string | undefined): string => path?.split("/").at(-1) ?? "";

async function showOverdue(c: Ctx): Promise<Response> {
  const { db, now } = c.get("house");
  const found = await inArea(c, watching.overdue, (area) =>
    together({ lists: overdue(db, area, now()), calendar: calendarNear(db, now()) }),
  );
  if (found instanceof Response) return found;
  const { area, areas, known } = found;
  return page(c, OverduePage({ s: settingOf(c), area, areas, ...known.lists, calendar: known.calendar }));
}

async function showRunning(c: Ctx): Promise<Response> {
  const { db } = c.get("house");
  const found = await inArea(c, watching.running, (area) => running(db, area));
  if (found instanceof Response) return found;
  const { area, areas, known } = found;
  return page(c, RunningPage({ s: settingOf(c), area, areas, rows: known }));
}

async function showBackdated(c: Ctx): Promise<Response> {
  const { db } = c.get("house");
  const { from = "", until = "", after = "" } = c.req.query();
  const days = { ...(isDay(from) ? { from } : {}), ...(isDay(until) ? { until } : {}) };
  const filter = { ...days, ...(/^\d{1,15}$/.test(after) ? { after: Number(after) } : {}) };
  const found = await inArea(c, watching.backdated, (area) => backdatedList(db, { ...filter, area }));
  if (found instanceof Response) return found;
  const { area, areas, known } = found;
  return page(c, BackdatedPage({ s: settingOf(c), area, areas, rows: known, filter: { ...filter, area: area.code } }));
}

/** The area asked for, or the first of one's own, with those to choose from and what is to be read of it: one trip. */
async function inArea<T>(c: Ctx, roles: readonly Role[], read: (area: string) => Reading<T>) {
  const paths = pathsFor(c, roles);
  if (paths.length === 0) return refused(c, { refusal: whoOf(c).id === "" ? "sign_in" : "not_your_role" });
  const { db } = c.get("house");
  const code = c.req.query("area") || lastOf(paths[0]);
  const { area, ...rest } = await fetch(db, together({ area: areaByCode(db, code), areas: areasUnder(db, paths, 200), known: read(code) }));
  if (!area) return notFound(c);
  return paths.some((one) => covers(one, area.path)) ? { area, ...rest } : refused(c, { refusal: "not_your_role" });
}
