import type { Hono } from "hono";
import type { ActName } from "#model/acts.ts";
import { stamp } from "#model/day.ts";
import type { Sitting } from "#model/meet/sitting.ts";
import { holds } from "#model/people/roles.ts";
import { meetingOf } from "#model/subject.ts";
import { versionOf } from "#store/archive/sheets.ts";
import { areaOfMeeting, sitting } from "#store/meet/know.ts";
import { meetingList } from "#store/meet/list.ts";
import { fetch, together } from "#store/read.ts";
import { AttendancePage } from "#views/meet/attendance.tsx";
import { CallPage } from "#views/meet/calling.tsx";
import { CountPage } from "#views/meet/counting.tsx";
import { MeetingsPage } from "#views/meet/list.tsx";
import { ScorePage } from "#views/meet/scoring.tsx";
import { SittingPage } from "#views/meet/sitting.tsx";
import { notFound, page, refused, twin } from "../answer.ts";
import { type Ctx, type Env, handOf, settingOf, whoOf } from "../ask.ts";
import { type Draw, openDoor } from "../door.ts";
import { encloseAt, papersFor, papersJson, papersOf, printedOf } from "../papers.ts";
import { at, inArea, offersOf, somewhere } from "../place.ts";
import { bodyPages } from "./bodies.ts";
import { calling, ofSitting } from "./deeds.ts";

export function meetRoom(app: Hono<Env>): void {
  openDoor(app, calling, inArea("/meetings", "call"), (c, council, sheet) => CallPage({ s: settingOf(c), council, sheet }));
  for (const each of ofSitting) openDoor(app, each, at("/meetings", each.noun), drawn[each.name]);
  bodyPages(app);
  app.get("/meetings", (c) => list(c, false));
  app.get("/meetings.json", (c) => list(c, true));
  app.get("/meetings/:id/attendance", attendance);
  app.get("/meetings/:id", show);
}

/** Forms that are tables. */
const drawn: Partial<Record<ActName, Draw<Sitting>>> = {
  count: (c, sitting, sheet) => CountPage({ s: settingOf(c), sitting, sheet }),
  score: (c, sitting, sheet) => ScorePage({ s: settingOf(c), sitting, sheet }),
};

async function list(c: Ctx, json: boolean): Promise<Response> {
  const { db } = c.get("house");
  const rows = await fetch(db, meetingList(db, c.req.query("after")));
  if (json) return c.json({ meetings: rows.map(({ areaName, at: when, ...row }) => ({ ...row, area_name: areaName, at: stamp(when) })) });
  const offers = somewhere(c, "call") ? [{ act: "call" as const, href: "/meetings/new" }] : [];
  return page(c, MeetingsPage({ s: settingOf(c), rows, offers }));
}

async function show(c: Ctx): Promise<Response> {
  const { db } = c.get("house");
  const { id, as } = twin(c.req.param("id") ?? "");
  const { known, areaName, papers, version } = await fetch(
    db,
    together({
      known: sitting(db, id),
      areaName: areaOfMeeting(db, id),
      papers: papersOf(db, meetingOf(id)),
      version: versionOf(db, "minutes", id),
    }),
  );
  if (!known) return notFound(c);
  if (as !== "page") return c.json({ ...sittingJson(known), ...papersJson(papers) });
  const who = whoOf(c);
  const offers = who.id ? offersOf(c, ofSitting, known, `/meetings/${id}`) : [];
  return page(
    c,
    SittingPage({
      s: settingOf(c),
      sitting: known,
      areaName,
      offers,
      seeVotes: seesVotes(c, known),
      papers: papersFor(c, papers, true, encloseAt(c, meetingOf(id), known)),
      // Before, they are a draft and nothing to sign.
      printed: known.state === "ended" ? printedOf("minutes", id, version) : undefined,
    }),
  );
}

const seesVotes = (c: Ctx, known: Sitting): boolean =>
  holds(whoOf(c), ["chair", "clerk", "member", "auditor", "supervisor"], known.path, handOf(c).today);

/** The sheet to sign in on: with names, so only for those who may see them. */
async function attendance(c: Ctx): Promise<Response> {
  const { db } = c.get("house");
  const id = c.req.param("id") ?? "";
  const { known, areaName, version } = await fetch(
    db,
    together({ known: sitting(db, id), areaName: areaOfMeeting(db, id), version: versionOf(db, "attendance", id) }),
  );
  const printed = printedOf("attendance", id, version);
  if (!known || !printed) return notFound(c);
  if (!seesVotes(c, known)) return refused(c, { refusal: "not_your_role" });
  return page(c, AttendancePage({ s: settingOf(c), sitting: known, areaName, printed }));
}

/** Public counts; seats, not names. */
const sittingJson = (known: Sitting) => ({
  id: known.id,
  area: known.area,
  body: known.body,
  bodies: known.bodies,
  at: stamp(known.at),
  method: known.method,
  state: known.state,
  members: known.seats.length,
  present: known.seats.filter((seat) => seat.present).length,
  rule: known.rule,
  reported: known.reported.map(({ receipt }) => receipt),
  items: known.items.map(({ id, n, project, application, change, share, amount, announced, method, state, result, count, score }) => ({
    id,
    n,
    project,
    ...(application === null ? {} : { application }),
    ...(change === null ? {} : { change }),
    ...(share === null ? {} : { share }),
    amount,
    announced,
    method,
    state,
    result,
    ...(score === null ? {} : { score }),
    ...(result ? { for: count.for, against: count.against, abstain: count.abstain, present: count.present, recused: count.recused } : {}),
  })),
});
