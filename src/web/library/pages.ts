/** The shop window of standard projects, the honours of a year, what a place can draw on; each list with its twin. */
import type { Hono } from "hono";
import { dayOf, yearOf } from "#model/day.ts";
import { inForce } from "#model/library/standard.ts";
import { holds, staffRoles } from "#model/people/roles.ts";
import { honoursOf } from "#store/library/honours.ts";
import { resourcesAt } from "#store/library/resources.ts";
import { type OnOffer, onOffer, shelved } from "#store/library/standards.ts";
import { areaByCode, areasToChoose, everywhere } from "#store/open/areas.ts";
import { nearestPolicy } from "#store/propose/about.ts";
import { fetch, together } from "#store/read.ts";
import { HonoursPage } from "#views/library/honours.tsx";
import { LibraryPage } from "#views/library/list.tsx";
import { ResourcesPage } from "#views/library/resources.tsx";
import { StandardFormPage, StandardPage } from "#views/library/standard.tsx";
import { notFound, page } from "../answer.ts";
import { type Ctx, type Env, handOf, settingOf, whoOf } from "../ask.ts";
import { openDoor } from "../door.ts";
import { at, inArea, offersOf, somewhere } from "../place.ts";
import { mayAsk, voicesOf } from "../voice.ts";
import { pathsFor } from "../watch.ts";
import { callPages } from "./callPages.ts";
import { matchingUp, nominating, ofHonour, ofStandard, reworking, standardising, supplying, unlisting } from "./deeds.ts";

export function libraryRoom(app: Hono<Env>): void {
  callPages(app);
  openDoor(app, standardising, inArea("/library", "standardise"), (c, _known, sheet) =>
    StandardFormPage({ s: settingOf(c), form: standardising.form, sheet }),
  );
  openDoor(app, reworking, at("/library", reworking.noun), (c, _known, sheet) =>
    StandardFormPage({ s: settingOf(c), form: reworking.form, sheet }),
  );
  for (const each of ofStandard) openDoor(app, each, at("/library", each.noun));
  const toHonours = { back: "/honours", done: () => "/honours" };
  openDoor(app, nominating, { ...inArea("/honours", "nominate"), ...toHonours });
  for (const each of ofHonour) openDoor(app, each, { ...at("/honours", each.noun), ...toHonours });
  const toResources = { back: "/resources", done: () => "/resources" };
  openDoor(app, supplying, { ...inArea("/resources", "supply"), ...toResources });
  for (const each of [unlisting, matchingUp]) openDoor(app, each, { ...at("/resources", each.noun), ...toResources });
  for (const path of ["/library", "/library.json"] as const) app.get(path, (c) => library(c, path !== "/library"));
  app.get("/library/:id", one);
  for (const path of ["/honours", "/honours.json"] as const) app.get(path, (c) => honours(c, path !== "/honours"));
  for (const path of ["/resources", "/resources.json"] as const) app.get(path, (c) => resources(c, path !== "/resources"));
}

async function library(c: Ctx, json: boolean): Promise<Response> {
  const { db } = c.get("house");
  const { rows, policy, voices } = await fetch(
    db,
    together({ rows: onOffer(db, pathsFor(c, staffRoles)), policy: nearestPolicy(db, everywhere), voices: voicesOf(c) }),
  );
  if (json) return c.json({ standards: rows.flatMap(standardJson) });
  const offers = somewhere(c, "standardise") ? [{ act: "standardise" as const, href: "/library/new" }] : [];
  return page(c, LibraryPage({ s: settingOf(c), rows, policy, offers, proposes: mayAsk(c, voices) }));
}

const standardJson = (one: OnOffer) => {
  const version = inForce(one);
  if (!version) return [];
  const { proposedBy: _by, state: _state, supplierName, call, ...template } = version;
  return [{ id: one.id, area: one.area, ordered: one.ordered, ...template, supplier: supplierName, call: call?.id ?? null }];
};

async function one(c: Ctx): Promise<Response> {
  const { db } = c.get("house");
  const id = c.req.param("id") ?? "";
  const { known, voices } = await fetch(db, together({ known: shelved(db, id), voices: voicesOf(c) }));
  const who = whoOf(c);
  const hand = handOf(c);
  const staff = known !== undefined && holds(who, staffRoles, known.path, hand.today);
  if (!known || (known.version === null && !staff)) return notFound(c);
  const offers = offersOf(c, [reworking, ...ofStandard], known, `/library/${id}`);
  return page(c, StandardPage({ s: settingOf(c), known, offers, staff, proposes: mayAsk(c, voices) }));
}

async function honours(c: Ctx, json: boolean): Promise<Response> {
  const { db, now } = c.get("house");
  const { area: code = everywhere, year: asked = "" } = c.req.query();
  const year = /^20\d\d$/.test(asked) ? Number(asked) : yearOf(dayOf(now()));
  const known = await fetch(db, together({ of: honoursOf(db, code, year), area: areaByCode(db, code), areas: areasToChoose(db) }));
  if (!known.area) return notFound(c);
  const { honours: all, without } = known.of;
  const given = all.filter((each) => each.state === "given");
  if (json)
    return c.json({
      year,
      honours: given.map(({ project, title, level, area, reason }) => ({ project, title, level, area, reason })),
      without,
    });
  const who = whoOf(c);
  const hand = handOf(c);
  const offersOn = (of: (typeof all)[number]) => offersOf(c, ofHonour, of, `/honours/${of.id}`);
  const waiting = all.filter((each) => each.state === "proposed" && holds(who, staffRoles, each.path, hand.today));
  const offers = somewhere(c, "nominate") ? [{ act: "nominate" as const, href: "/honours/new" }] : [];
  const s = settingOf(c);
  const { area, areas } = known;
  return page(
    c,
    HonoursPage({
      s,
      area,
      areas,
      year,
      given,
      without,
      offers,
      waiting: waiting.map((each) => ({ honour: each, offers: offersOn(each) })),
    }),
  );
}

async function resources(c: Ctx, json: boolean): Promise<Response> {
  const { db } = c.get("house");
  const { area: code = everywhere } = c.req.query();
  const known = await fetch(db, together({ rows: resourcesAt(db, code), area: areaByCode(db, code), areas: areasToChoose(db) }));
  const { area, areas, rows } = known;
  if (!area) return notFound(c);
  if (json) return c.json({ resources: rows.map(({ contact: _contact, areaName: _name, path: _path, ended: _ended, ...row }) => row) });
  const who = whoOf(c);
  const hand = handOf(c);
  const offers = somewhere(c, "supply") ? [{ act: "supply" as const, href: "/resources/new" }] : [];
  const listed = rows.map((row) => ({
    row,
    staff: holds(who, staffRoles, row.path, hand.today),
    offers: offersOf(c, [unlisting], { resource: row, path: row.path, wishes: [] }, `/resources/${row.id}`),
  }));
  return page(c, ResourcesPage({ s: settingOf(c), area, areas, listed, offers }));
}
