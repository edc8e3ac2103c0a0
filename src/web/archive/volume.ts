/** The file of a project on a page, and as one parcel (ZIP) that leaves the house: for the staff of its place and the auditor alone. */
import type { Hono } from "hono";
import type { Volume } from "#model/archive/volume.ts";
import { holds, staffRoles } from "#model/people/roles.ts";
import { volume } from "#store/archive/volume.ts";
import { noteDenial } from "#store/open/deny.ts";
import { fetch } from "#store/read.ts";
import { aboutProject } from "#views/about.tsx";
import { PaperTable, VolumePage } from "#views/archive/volume.tsx";
import { FormPage } from "#views/form.tsx";
import { notFound, page, refused } from "../answer.ts";
import { type Ctx, type Env, handOf, settingOf, whoOf } from "../ask.ts";
import { openDoor } from "../door.ts";
import { atProject, receiptOf } from "../place.ts";
import { archiving } from "./deeds.ts";
import { sendParcel } from "./parcel.ts";

export function volumeRoom(app: Hono<Env>): void {
  openDoor(app, archiving, atProject(archiving.noun), (c, v, sheet) => {
    const s = settingOf(c);
    return FormPage({ s, form: archiving.form, sheet, about: aboutProject(v.d, s.lang), children: PaperTable({ s, v }), wide: true });
  });
  app.get("/projects/:id/volume", (c) => withVolume(c, (v) => show(c, v)));
  app.get("/projects/:id/volume.zip", (c) => withVolume(c, (v) => sendParcel(c, app, v)));
}

/** Names, accounts and residents' own words are in it: whoever else asks is refused, and the attempt is kept. */
async function withVolume(c: Ctx, answer: (v: Volume) => Promise<Response>): Promise<Response> {
  const { db, now } = c.get("house");
  const receipt = await receiptOf(c, c.req.param("id") ?? "");
  const v = receipt === undefined ? undefined : await fetch(db, volume(db, receipt, now()));
  if (!v) return notFound(c);
  const who = whoOf(c);
  if (holds(who, staffRoles, v.d.project.path, handOf(c).today)) return answer(v);
  if (who.id) await noteDenial(db, { at: now(), person: who.id, act: "read", subject: `volume:${receipt}`, refusal: "not_your_role" });
  return refused(c, { refusal: who.id ? "not_your_role" : "sign_in" });
}

function show(c: Ctx, v: Volume): Promise<Response> {
  const offers = archiving.may(v, whoOf(c), handOf(c))
    ? []
    : [{ act: archiving.name, href: `/projects/${v.d.project.receipt}/${archiving.noun}/new` }];
  return page(c, VolumePage({ s: settingOf(c), v, offers }));
}
