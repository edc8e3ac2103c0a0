/** Bodies: the list, one with its members, and the acts by which they are given their seats. */
import type { Hono } from "hono";
import { dayOf } from "#model/day.ts";
import type { SeatedBody } from "#model/meet/body.ts";
import { holds } from "#model/people/roles.ts";
import { bodyOf } from "#model/subject.ts";
import { body, bodyList } from "#store/meet/body.ts";
import { calledTo } from "#store/meet/sought.ts";
import { fetch } from "#store/read.ts";
import { BodiesPage } from "#views/meet/bodies.tsx";
import { BodyPage } from "#views/meet/body.tsx";
import { RenewPage } from "#views/meet/renew.tsx";
import { kindOptions, named, sittingSeats } from "#views/options.ts";
import { renew } from "#workflow/meet/renew.ts";
import { kindsOf, seat, unseat } from "#workflow/meet/seat.ts";
import { notFound, page, twin } from "../answer.ts";
import { type Ctx, type Env, handOf, settingOf, whoOf } from "../ask.ts";
import { asInArea, deed, type Subjects } from "../deed.ts";
import { openDoor } from "../door.ts";
import { at, offersOf } from "../place.ts";

/** In an address `440303009-council`, everywhere else `440303009/council`. */
const idOf = (address: string): string => address.replace("-", "/");

const onBody: Subjects<SeatedBody> = {
  know: (db, id, now) => body(db, idOf(id), dayOf(now)),
  writes: (id) => [bodyOf(idOf(id))],
  as: asInArea,
};
const seating = deed(seat, onBody, {
  options: (known, lang) => ({ person: named(known.people), seat: kindOptions(known.rule, kindsOf(known), lang) }),
});
/** Filled with those who sit: an election changes a few names more often than all. */
const renewing = deed(
  renew,
  { ...onBody, writes: (id) => [bodyOf(idOf(id)), ...calledTo(idOf(id))] },
  {
    values: ({ seats }) =>
      Object.fromEntries(seats.filter((one) => one.ended === null).map((one) => [`seats.seat.${one.person}`, one.kind])),
  },
);
export const ofBody = [seating, deed(unseat, onBody, { options: (known) => ({ seat: sittingSeats(known) }) }), renewing];

export function bodyPages(app: Hono<Env>): void {
  app.get("/bodies", (c) => list(c, false));
  app.get("/bodies.json", (c) => list(c, true));
  for (const each of ofBody)
    openDoor(
      app,
      each,
      at("/bodies", each.noun),
      each === renewing ? (c, known, sheet) => RenewPage({ s: settingOf(c), body: known, kinds: kindsOf(known), sheet }) : undefined,
    );
  app.get("/bodies/:id", show);
}

async function list(c: Ctx, json: boolean): Promise<Response> {
  const { db } = c.get("house");
  const rows = await fetch(db, bodyList(db, handOf(c).today));
  if (json) return c.json({ bodies: rows.map(({ areaName, ...row }) => ({ ...row, area_name: areaName })) });
  return page(c, BodiesPage({ s: settingOf(c), rows }));
}

/** Who sits by name is for members and staff of the place; how many, of which kind and until when is for everybody. */
async function show(c: Ctx): Promise<Response> {
  const { db } = c.get("house");
  const { id, as } = twin(c.req.param("id") ?? "");
  const { today } = handOf(c);
  const known = await fetch(db, body(db, idOf(id), today));
  if (!known) return notFound(c);
  const { area, key, term, level } = known;
  const kinds = kindsOf(known).map((kind) => ({
    kind,
    seats: known.seats.filter((one) => one.kind === kind && one.ended === null).length,
  }));
  if (as !== "page") return c.json({ id: known.id, area, key, level, term, kinds, rule: known.rule.vote.value });
  const who = whoOf(c);
  const seeNames = holds(
    who,
    ["chair", "clerk", "member", "officer:service", "officer:works", "auditor", "supervisor", "district", "administrator"],
    known.path,
    today,
  );
  const offers = offersOf(c, ofBody, known, `/bodies/${id}`);
  return page(c, BodyPage({ s: settingOf(c), body: known, kinds: kindsOf(known), today, offers, seeNames }));
}
