/** Consents: recorded by a clerk, ended by a clerk or by the resident whose it is. */
import type { Hono } from "hono";
import type { Raw } from "#model/form.ts";
import { holds } from "#model/people/roles.ts";
import { personOf } from "#model/subject.ts";
import { consentsIn } from "#store/people/consent.ts";
import { fetch } from "#store/read.ts";
import { named } from "#views/options.ts";
import { ConsentsPage } from "#views/people/consents.tsx";
import { consent, retract } from "#workflow/people/consent.ts";
import { notFound, page, refused } from "../answer.ts";
import { type Ctx, type Env, handOf, settingOf, whoOf } from "../ask.ts";
import { deed, first } from "../deed.ts";
import { openDoor } from "../door.ts";
import { inArea as at, pathsFor, somewhere } from "../place.ts";
import { inArea } from "../subjects.ts";

const ofAgent = { ...inArea((db, area) => consentsIn(db, area)), writes: (_id: string, raw: Raw) => [personOf(first(raw["agent"]))] };
export const ofConsents = [
  deed(consent, ofAgent, {
    options: (known) => ({ resident: named(known.residents), agent: named(known.agents), heard: named(known.clerks) }),
  }),
  deed(retract, ofAgent),
];

const listOf = (area: string): string => `/consents?area=${area}`;

export function consentRoom(app: Hono<Env>): void {
  const [recording, ending] = ofConsents;
  if (recording) openDoor(app, recording, at("/consents", "consent", listOf));
  if (ending) openDoor(app, ending, at("/consents/retractions", "retract", listOf));
  app.get("/consents", list);
}

async function list(c: Ctx): Promise<Response> {
  const { db } = c.get("house");
  const who = whoOf(c);
  if (who.id === "") return refused(c, { refusal: "sign_in" });
  const area = c.req.query("area") || pathsFor(c, "retract")[0]?.split("/").at(-1);
  if (area === undefined) return refused(c, { refusal: "not_your_role" });
  const known = await fetch(db, consentsIn(db, area));
  if (!known) return notFound(c);
  const { today } = handOf(c);
  const all = holds(who, ["clerk"], known.path, today);
  if (!all && !holds(who, ["resident"], known.path, today)) return refused(c, { refusal: "not_your_role" });
  const rows = all ? known.list : known.list.filter((one) => one.resident === who.id);
  const offers = somewhere(c, "consent") ? [{ act: "consent" as const, href: `/consents/new?area=${area}` }] : [];
  return page(c, ConsentsPage({ s: settingOf(c), area, list: rows, offers, own: !all }));
}
