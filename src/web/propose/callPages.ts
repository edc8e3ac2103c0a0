/** Calls with their posters, and batches of what came in: public, and each list with its twin. */
import type { Hono } from "hono";
import { dayOf } from "#model/day.ts";
import { staffRoles } from "#model/people/roles.ts";
import { areaOfMeeting } from "#store/meet/know.ts";
import { batch, callById, callList, policyAt } from "#store/propose/call.ts";
import { fetch, together } from "#store/read.ts";
import { classOptions } from "#views/options.ts";
import { BatchPage } from "#views/propose/batch.tsx";
import { CallPage, CallsPage, PosterPage } from "#views/propose/calls.tsx";
import { wordsOf } from "#views/words/words.ts";
import { csv, notFound, page, twin } from "../answer.ts";
import { type Ctx, type Env, handOf, settingOf, whoOf } from "../ask.ts";
import { openDoor } from "../door.ts";
import { inArea, somewhere } from "../place.ts";
import { placeToAsk, voicesOf } from "../voice.ts";
import { inviting } from "./callDeeds.ts";
import { rowJson } from "./json.ts";

export function callRoom(app: Hono<Env>): void {
  openDoor(app, inviting, inArea("/calls", "invite"));
  app.get("/calls", (c) => list(c, false));
  app.get("/calls.json", (c) => list(c, true));
  app.get("/calls/:id/poster", (c) => one(c, c.req.param("id"), true));
  app.get("/calls/:id", (c) => one(c, c.req.param("id"), false));
  app.get("/batches/:kind/:id", showBatch);
}

async function list(c: Ctx, json: boolean): Promise<Response> {
  const rows = await fetch(c.get("house").db, callList(c.get("house").db, c.req.query("after")));
  if (json) return c.json({ calls: rows.map(callJson) });
  const offers = somewhere(c, "invite") ? [{ act: "invite" as const, href: "/calls/new" }] : [];
  return page(c, CallsPage({ s: settingOf(c), rows, offers }));
}

type CallLine = Parameters<typeof CallPage>[0]["call"];
const callJson = ({ areaName, path: _path, ...call }: CallLine & { leaf?: number }) => {
  const { leaf: _leaf, ...rest } = call;
  return { ...rest, area_name: areaName };
};

async function one(c: Ctx, param: string, poster: boolean): Promise<Response> {
  const { db } = c.get("house");
  const { id, as } = twin(param);
  const { call, policy, voices } = await fetch(db, together({ call: callById(db, id), policy: policyAt(db, id), voices: voicesOf(c) }));
  if (!call) return notFound(c);
  if (as !== "page") return c.json(callJson(call));
  const s = settingOf(c);
  const classes = policy ? classOptions(policy, s.lang) : [];
  if (poster) return page(c, PosterPage({ s, call, classes }));
  return page(
    c,
    CallPage({ s, call, classes, copies: somewhere(c, "invite"), askIn: placeToAsk(c, voices, call.path)?.split("/").at(-1) }),
  );
}

/** What is not public is counted for everybody and listed for staff of its area. */
async function showBatch(c: Ctx): Promise<Response> {
  const { db } = c.get("house");
  const kind = c.req.param("kind");
  if (kind !== "calls" && kind !== "meetings") return notFound(c);
  const { id, as } = twin(c.req.param("id") ?? "");
  const { today } = handOf(c);
  const paths = whoOf(c)
    .grants.filter((grant) => staffRoles.includes(grant.role) && grant.from <= today && today <= (grant.until ?? today))
    .map((grant) => grant.path);
  const s = settingOf(c);
  const known = await fetch(
    db,
    together({
      batch: batch(db, kind, id, paths),
      call: callById(db, id),
      place: areaOfMeeting(db, id),
    }),
  );
  if (kind === "calls" ? !known.call : known.place === "") return notFound(c);
  const rows = known.batch.rows.map(rowJson);
  if (as === "json") return c.json({ projects: rows, classes: known.batch.sums, closed: known.batch.closed });
  if (as === "csv") {
    const cells = rows.map((row) => Object.values(row).map((value) => (typeof value === "boolean" ? Number(value) : value)));
    return csv(c, `batch-${dayOf(s.now)}`, [Object.keys(rows[0] ?? { code: "" }), ...cells]);
  }
  const title = known.call?.title ?? `${known.place} ${wordsOf(s.lang).calls.batchMeeting}`;
  return page(c, BatchPage({ s, title, back: `/${kind}/${id}`, ...known.batch }));
}
