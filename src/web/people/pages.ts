/** Signing in and out, the desk, who holds which role; in a demonstration, the cast and its clock. */
import type { Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { holds, staffRoles } from "#model/people/roles.ts";
import { dueNow } from "#store/heads.ts";
import { areaByCode, everywhere } from "#store/open/areas.ts";
import { setOffset } from "#store/open/clock.ts";
import { desk } from "#store/people/desk.ts";
import { castOf, endSession, personOfHandle, startSession } from "#store/people/session.ts";
import { areasOfStaff, staff } from "#store/people/staff.ts";
import { fetch, together } from "#store/read.ts";
import { DeskPage } from "#views/people/desk.tsx";
import { PeoplePage } from "#views/people/people.tsx";
import { SessionPage } from "#views/people/session.tsx";
import type { Offer } from "#views/setting.ts";
import { notFound, page, refused } from "../answer.ts";
import { type Ctx, type Env, handOf, settingOf, whoOf } from "../ask.ts";
import { openDoor } from "../door.ts";
import { inArea, offersOf, somewhere } from "../place.ts";
import { digestOf, newToken, same } from "../token.ts";
import { mayAsk, voicesOf } from "../voice.ts";
import { pathsFor, watching } from "../watch.ts";
import { consentRoom } from "./consents.ts";
import { naming, ofStaff } from "./deeds.ts";
import { tellingRoom } from "./telling.ts";

export const sessionCookie = "__Host-session";

export function peopleRoom(app: Hono<Env>): void {
  app.get("/session/new", async (c) =>
    page(c, SessionPage({ s: settingOf(c), cast: c.get("house").demo ? await castOf(c.get("house").db) : [] })),
  );
  app.post("/session", signIn);
  app.post("/session/end", signOut);
  app.get("/desk", showDesk);
  app.get("/people", people);
  for (const each of ofStaff) openDoor(app, each, { ...inArea(`/people/${each.noun}`, each.name), done: (area) => `/people?area=${area}` });
  consentRoom(app);
  tellingRoom(app);
  openDoor(app, naming, { ...inArea("/people/initials", "name"), done: (area) => `/people?area=${area}` });
  app.post("/clock", moveClock);
}

/** Only in a demonstration: as one of the cast. */
async function signIn(c: Ctx): Promise<Response> {
  const { db, wall, demo } = c.get("house");
  const { person } = await c.req.parseBody();
  const id = demo && typeof person === "string" ? await personOfHandle(db, person) : undefined;
  if (id === undefined) return page(c, SessionPage({ s: settingOf(c), cast: demo ? await castOf(db) : [], error: true }), 422);
  const token = newToken();
  await startSession(db, await digestOf(token), id, wall());
  setCookie(c, sessionCookie, token, { path: "/", secure: true, httpOnly: true, sameSite: "Lax" });
  const back = c.req.query("back") ?? "/desk";
  return c.redirect(/^\/(?![/\\])/.test(back) ? back : "/desk", 303);
}

async function signOut(c: Ctx): Promise<Response> {
  const token = getCookie(c, sessionCookie);
  if (token) await endSession(c.get("house").db, await digestOf(token));
  deleteCookie(c, sessionCookie, { path: "/", secure: true });
  return c.redirect("/", 303);
}

const fromDesk = [
  ["propose", "/proposals/new"],
  ["collect", "/wishes/new"],
  ["invite", "/calls/new"],
  ["survey", "/surveys/new"],
  ["call", "/meetings/new"],
  ["hang", "/notices/new"],
  ["prepare", "/approvals/new"],
  ["enrol", "/suppliers/new"],
  ["draw", "/budget/lines/new"],
] as const;

async function showDesk(c: Ctx): Promise<Response> {
  const asker = c.get("asker");
  if (!asker) return refused(c, { refusal: "sign_in" });
  const { db, now } = c.get("house");
  const { found, voices } = await fetch(db, together({ found: desk(db, whoOf(c), now()), voices: voicesOf(c) }));
  const links = fromDesk
    .filter(([act]) => (act === "propose" ? mayAsk(c, voices) : somewhere(c, act)))
    .map(([act, href]): Offer => ({ act, href }));
  return page(c, DeskPage({ s: settingOf(c), desk: found, links, lists: listsFor(c) }));
}

/** Lists for those who look after the time of others. */
const listsFor = (c: Ctx) =>
  (["counter", "consents", "overdue", "running", "backdated"] as const).filter((list) => pathsFor(c, watching[list]).length > 0);

/** Who holds which role where: for staff of the area. */
async function people(c: Ctx): Promise<Response> {
  const { db } = c.get("house");
  const area = c.req.query("area") ?? whoOf(c).grants[0]?.path.split("/").at(-1) ?? everywhere;
  const known = await fetch(db, together({ staff: staff(db, area), area: areaByCode(db, area), areas: areasOfStaff(db, area) }));
  if (!known.staff) return notFound(c);
  const who = whoOf(c);
  if (!holds(who, staffRoles, known.staff.path, handOf(c).today)) return refused(c, { refusal: "not_your_role" });
  const { staff: found } = known;
  const offers = offersOf(c, ofStaff, found, "/people", `?area=${area}`);
  const renames = somewhere(c, "name") ? [{ act: "name" as const, href: `/people/initials/new?area=${area}` }] : [];
  return page(
    c,
    PeoplePage({ s: settingOf(c), staff: found, areaName: known.area?.name ?? "", areas: known.areas, offers: [...offers, ...renames] }),
  );
}

/** The clock of a demonstration goes forward only; `to` is an ISO time. */
async function moveClock(c: Ctx): Promise<Response> {
  const { db, demo, now, wall, moved } = c.get("house");
  const asker = c.get("asker");
  if (!demo) return notFound(c);
  if (!asker) return refused(c, { refusal: "sign_in" });
  if (!holds(whoOf(c), ["administrator"], null, handOf(c).today)) return refused(c, { refusal: "not_your_role" });
  const body = await c.req.parseBody();
  if (typeof body["csrf"] === "string" && !same(body["csrf"], asker.csrf)) return refused(c, { refusal: "stale_form" });
  const to = Date.parse(typeof body["to"] === "string" ? shanghai(body["to"]) : "");
  if (Number.isNaN(to) || to < now()) return refused(c, { refusal: "clock_forward" });
  await setOffset(db, to - wall());
  moved(to - wall());
  c.set("due", await dueNow(db, to, 100));
  return c.redirect("/desk", 303);
}

/** A time without an offset is Shanghai's. */
const shanghai = (typed: string): string =>
  /[Zz]|[+-]\d\d:?\d\d$/.test(typed) ? typed : `${typed}${typed.length === 10 ? "T09:00:00" : ""}+08:00`;
