/** The drafts of rules: for the staff of their area, until they are published. */
import type { Hono } from "hono";
import { holds, staffRoles } from "#model/people/roles.ts";
import type { Drafting, InForce, Made } from "#model/policy/draft.ts";
import { versionsOf } from "#model/policy/draft.ts";
import { draftOf } from "#model/subject.ts";
import { areaNames } from "#store/open/areas.ts";
import { calendarNear } from "#store/open/know.ts";
import { policyOf } from "#store/policy/document.ts";
import { drafting } from "#store/policy/know.ts";
import { namedLayers } from "#store/policy/page.ts";
import { trailOf } from "#store/propose/dossier.ts";
import { fetch, together } from "#store/read.ts";
import { AmendPage } from "#views/policy/amend.tsx";
import { DraftPage } from "#views/policy/draft.tsx";
import { PublishPage } from "#views/policy/publish.tsx";
import { notFound, page, refused } from "../answer.ts";
import { type Ctx, type Env, handOf, settingOf, whoOf } from "../ask.ts";
import { type Draw, openDoor } from "../door.ts";
import { at, inArea, offersOf } from "../place.ts";
import { amending, drawingUp, ofDraft, publishing } from "./deeds.ts";
import { tryPage } from "./try.ts";

export function draftRoom(app: Hono<Env>): void {
  openDoor(app, drawingUp, inArea("/drafts", "draft", undefined, 400));
  for (const each of ofDraft) openDoor(app, each, at("/drafts", each.noun), drawOf(each.name));
  app.get("/drafts/:id/try", tryIt);
  app.get("/drafts/:id", show);
}

function drawOf(name: string): Draw<Drafting> | undefined {
  if (name === amending.name) return (c, known, sheet) => AmendPage({ s: settingOf(c), drafting: known, sheet });
  if (name !== publishing.name) return undefined;
  return (c, known, sheet) => {
    const made = versionsOf(known);
    return PublishPage({ s: settingOf(c), form: publishing.form, sheet, made, before: made.map(beforeOf) });
  };
}

const beforeOf = ({ before }: Pick<Made, "before">) => (before ? inForcePolicy(before) : null);
const inForcePolicy = ({ digest, document }: InForce) => policyOf(digest, document);

async function show(c: Ctx): Promise<Response> {
  const { db } = c.get("house");
  const id = c.req.param("id") ?? "";
  const { known, trail, names } = await fetch(
    db,
    together({ known: drafting(db, id), trail: trailOf(db, draftOf(id)), names: areaNames(db, id) }),
  );
  if (!known) return notFound(c);
  const who = whoOf(c);
  if (!holds(who, staffRoles, known.path, handOf(c).today)) return refused(c, { refusal: "not_your_role" });
  const made = versionsOf(known);
  const offers = offersOf(c, ofDraft, known, `/drafts/${id}`);
  const [own] = made;
  const layers = own
    ? namedLayers(own.whole.origins, names).map((one) => (one.of === known.draft.area ? { ...one, href: `/drafts/${id}` } : one))
    : [];
  const before = own ? beforeOf(own) : null;
  return page(c, DraftPage({ s: settingOf(c), drafting: known, made, before, layers, trail, offers }));
}

async function tryIt(c: Ctx): Promise<Response> {
  const { db, now } = c.get("house");
  const id = c.req.param("id") ?? "";
  const { known, calendar } = await fetch(db, together({ known: drafting(db, id), calendar: calendarNear(db, now()) }));
  if (!known) return notFound(c);
  if (!holds(whoOf(c), staffRoles, known.path, handOf(c).today)) return refused(c, { refusal: "not_your_role" });
  const policy = versionsOf(known)[0]?.judged.policy;
  return policy ? tryPage(c, { policy, calendar, at: `/drafts/${id}` }) : notFound(c);
}
