/** The front page, the calendar, the reader's settings, and whether the house stands. */
import type { Hono } from "hono";
import { setCookie } from "hono/cookie";
import { empty } from "#model/budget/entry.ts";
import { workingDue } from "#model/calendar.ts";
import { dayOf, yearOf } from "#model/day.ts";
import type { Almanac } from "#model/open/almanac.ts";
import { budgetPage } from "#store/budget/page.ts";
import { noticeList } from "#store/notice/list.ts";
import { everywhere } from "#store/open/areas.ts";
import { stands } from "#store/open/health.ts";
import { almanac } from "#store/open/know.ts";
import { callsNow } from "#store/propose/call.ts";
import { projectList } from "#store/propose/list.ts";
import { fetch, together } from "#store/read.ts";
import { CalendarPage } from "#views/open/calendar.tsx";
import { HomePage } from "#views/open/home.tsx";
import { notFound, page } from "../answer.ts";
import { type Ctx, type Env, settingOf, whoOf } from "../ask.ts";
import { openDoor, type Place } from "../door.ts";
import { offersOf } from "../place.ts";
import { mayAsk, voicesOf } from "../voice.ts";
import { ofCalendar } from "./deeds.ts";
import { oversight } from "./oversight.ts";

export function openRoom(app: Hono<Env>): void {
  app.get("/", home);
  app.get("/healthz", async (c) => c.json({ ok: await stands(c.get("house").db) }));
  app.get("/settings", settings);
  app.get("/calendar", calendar);
  oversight(app);
  for (const each of ofCalendar) openDoor(app, each, onCalendar(each.noun));
}

const onCalendar = (noun: string): Place => ({
  form: `/calendar/${noun}/new`,
  post: `/calendar/${noun}`,
  id: () => "calendar",
  done: () => "/calendar",
});

async function home(c: Ctx): Promise<Response> {
  const { db, now } = c.get("house");
  const year = yearOf(dayOf(now()));
  const known = await fetch(
    db,
    together({
      list: projectList(db, { area: everywhere }),
      running: noticeList(db, { running: now() }),
      budget: budgetPage(db, everywhere, year),
      calls: callsNow(db, dayOf(now()), 4),
      voices: voicesOf(c),
    }),
  );
  return page(
    c,
    HomePage({
      s: settingOf(c),
      recent: known.list.rows.slice(0, 8),
      running: known.running,
      year,
      total: known.budget?.total ?? empty,
      calls: known.calls,
      proposes: mayAsk(c, known.voices),
    }),
  );
}

/** Language and elder mode: remembered in the browser alone. Only paths of this house are gone back to. */
function settings(c: Ctx): Response {
  const { lang, elder, back = "/" } = c.req.query();
  const kept = { path: "/", secure: true, sameSite: "Lax", maxAge: 34_560_000 } as const;
  if (lang === "zh" || lang === "en") setCookie(c, "lang", lang, kept);
  if (elder === "1" || elder === "0") setCookie(c, "elder", elder, kept);
  return c.redirect(/^\/(?![/\\])/.test(back) ? back : "/", 303);
}

async function calendar(c: Ctx): Promise<Response> {
  const { db, now } = c.get("house");
  const known = await fetch(db, almanac(db, now()));
  if (!known) return notFound(c);
  const who = whoOf(c);
  const offers = who.id ? offersOf(c, ofCalendar, known, "/calendar") : [];
  return page(c, CalendarPage({ s: settingOf(c), almanac: known, offers, moves: movesOf(known) }));
}

/** Old and new due days, were the typed years in force. */
function movesOf({ years, open }: Almanac) {
  if (!years.some((year) => year.state === "typed")) return [];
  const typedLast = [...years].sort((a, b) => (a.state === b.state ? 0 : a.state === "typed" ? 1 : -1));
  const then = Object.fromEntries(typedLast.map((year) => [year.year, { off: year.off, work: year.work }]));
  return open
    .map((due) => ({ ...due, next: workingDue(then, due.start, due.days) }))
    .map(({ receipt, title, day, next }) => ({ receipt, title, from: day, until: next.day, provisional: next.provisional }));
}
