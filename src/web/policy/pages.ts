/** The rules in force: the list, one version, what changed since another, and an imaginary order on its way through them. */
import type { Hono } from "hono";
import type { ActName } from "#model/acts.ts";
import { baseLayer } from "#model/policy/presets.ts";
import type { Dossier } from "#model/project.ts";
import { calendarNear } from "#store/open/know.ts";
import { openDrafts } from "#store/policy/know.ts";
import { type PolicyPage as Known, policyBefore, policyList, policyPage } from "#store/policy/page.ts";
import { fetch, together } from "#store/read.ts";
import { ChangesPage } from "#views/policy/changed.tsx";
import { PoliciesPage } from "#views/policy/list.tsx";
import { PolicyPage } from "#views/policy/policy.tsx";
import { RepinPage } from "#views/policy/repin.tsx";
import { notFound, page, twin } from "../answer.ts";
import { type Ctx, type Env, settingOf } from "../ask.ts";
import type { Deed } from "../deed.ts";
import type { Draw } from "../door.ts";
import { pathsFor, somewhere } from "../place.ts";
import { ofProject } from "./deeds.ts";
import { draftRoom } from "./drafts.ts";
import { baseDocument, presetPages, standingDocument } from "./standing.ts";
import { tryPage } from "./try.ts";

export function policyRoom(app: Hono<Env>): void {
  app.get("/policies", list);
  app.get("/policies.json", async (c) => {
    const { db } = c.get("house");
    return c.json({ policies: (await fetch(db, policyList(db))).map(({ areaName, ...row }) => ({ ...row, area_name: areaName })) });
  });
  app.get("/policies/presets/:preset", show);
  app.get("/policies/presets/:preset/try", tryIt);
  app.get("/policies/:id/changes", changes);
  app.get("/policies/:id/try", tryIt);
  app.get("/policies/:id", show);
  draftRoom(app);
}

/** Who moves a project sees first what would be different for it. */
const move = (deed: Deed<Dossier>): Draw<Dossier> => {
  return (c, d, sheet) => {
    const s = settingOf(c);
    return RepinPage({ s, form: deed.form, sheet, d, about: deed.about(d, s.lang) });
  };
};
export const drawnRules: Partial<Record<ActName, Draw<Dossier>>> = Object.fromEntries(ofProject.map((deed) => [deed.name, move(deed)]));

/** Drafts are for those who make the rules. */
async function list(c: Ctx): Promise<Response> {
  const { db } = c.get("house");
  const { rows, drafts } = await fetch(db, together({ rows: policyList(db), drafts: openDrafts(db, pathsFor(c, "draft")) }));
  const offers = somewhere(c, "draft") ? [{ act: "draft" as const, href: "/drafts/new" }] : [];
  return page(c, PoliciesPage({ s: settingOf(c), rows, drafts, offers, presets: presetPages(settingOf(c).lang) }));
}

async function show(c: Ctx): Promise<Response> {
  const { id, as } = twin(idOf(c));
  const found = await find(c, id);
  if (!found) return notFound(c);
  return as === "page" ? page(c, PolicyPage({ s: settingOf(c), ...found })) : c.json({ digest: found.row.digest, ...found.policy });
}

/** A published version, or one of the documents that stand for themselves. */
function find(c: Ctx, id: string): Known | undefined | Promise<Known | undefined> {
  const { db } = c.get("house");
  return standingDocument(id, settingOf(c).lang) ?? fetch(db, policyPage(db, id));
}

async function tryIt(c: Ctx): Promise<Response> {
  const { db, now } = c.get("house");
  const id = idOf(c);
  const { found, calendar } = await fetch(db, together({ found: policyPage(db, id), calendar: calendarNear(db, now()) }));
  const tried = found ?? standingDocument(id, settingOf(c).lang);
  return tried ? tryPage(c, { policy: tried.policy, calendar, at: `/policies/${tried.row.id}` }) : notFound(c);
}

/** `440303-2`, or `presets/luohu`. */
function idOf(c: Ctx): string {
  const preset = c.req.param("preset");
  return preset === undefined ? (c.req.param("id") ?? "") : `presets/${preset}`;
}

async function changes(c: Ctx): Promise<Response> {
  const { db } = c.get("house");
  const id = c.req.param("id") ?? "";
  const from = c.req.query("from");
  const reading = from === undefined ? policyBefore(db, id) : policyPage(db, from);
  const { after, before } = await fetch(db, together({ after: policyPage(db, id), before: reading }));
  const was = before ?? (from === undefined || from === baseLayer.of ? baseDocument(settingOf(c).lang) : undefined);
  return after && was ? page(c, ChangesPage({ s: settingOf(c), before: was, after })) : notFound(c);
}
