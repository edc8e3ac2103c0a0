import type { Hono } from "hono";
import { mayRead } from "#model/archive/file.ts";
import { aboutOf, isForStaff, readSheetCode } from "#model/archive/sheet.ts";
import type { Fact } from "#model/draft.ts";
import { holds, staffRoles } from "#model/people/roles.ts";
import { sheetOf } from "#model/subject.ts";
import { filesOf } from "#store/archive/files.ts";
import { sheetOfCode } from "#store/archive/sheets.ts";
import { trailOf } from "#store/propose/dossier.ts";
import { fetch, together } from "#store/read.ts";
import { aboutFile } from "#views/archive/about.tsx";
import { SheetPage } from "#views/archive/sheet.tsx";
import { pageOf } from "#views/archive/where.ts";
import { FormPage } from "#views/form.tsx";
import { notFound, page, refused } from "../answer.ts";
import { type Ctx, type Env, handOf, settingOf, whoOf } from "../ask.ts";
import { openDoor } from "../door.ts";
import { at, offersOf } from "../place.ts";
import { enclosing, ofFile, ofSheet } from "./deeds.ts";
import { serve } from "./serve.ts";
import { volumeRoom } from "./volume.ts";

export function archiveRoom(app: Hono<Env>): void {
  volumeRoom(app);
  openDoor(app, enclosing, { ...at("/folders", "files"), done: pageOf });
  app.get("/folders/:id", (c) => c.redirect(pageOf(c.req.param("id")), 303));
  for (const each of ofFile)
    openDoor(app, each, { ...at("/files", each.noun), done: (_id, facts) => pageOf(whereIt(facts)) }, (c, known, sheet) => {
      const s = settingOf(c);
      return FormPage({ s, form: each.form, sheet, about: aboutFile(known, s), back: pageOf(known.file.about) });
    });
  app.get("/files/:id", serve);
  for (const each of ofSheet) openDoor(app, each, at("/sheets", each.noun));
  app.get("/sheets/:code", show);
}

/** Where the file hangs that was shown or hidden. */
const whereIt = ([fact]: readonly Fact[]): string => (fact?.kind === "shown" || fact?.kind === "hidden" ? fact.body.about : "");

/** Who saw a sitting, or keeps its papers, knows the names on them. */
const insiders = [...staffRoles, "chair", "member"] as const;

async function show(c: Ctx): Promise<Response> {
  const { db } = c.get("house");
  const code = c.req.param("code") ?? "";
  const ref = readSheetCode(code);
  if (!ref) return notFound(c);
  const { sheet, files, trail } = await fetch(
    db,
    together({ sheet: sheetOfCode(db, ref), files: filesOf(db, aboutOf(ref)), trail: trailOf(db, sheetOf(code)) }),
  );
  if (!sheet) return notFound(c);
  const who = whoOf(c);
  const hand = handOf(c);
  if (isForStaff(sheet) && !holds(who, staffRoles, sheet.path, hand.today)) return refused(c, { refusal: "not_your_role" });
  const offers = who.id ? offersOf(c, ofSheet, sheet, `/sheets/${sheet.code}`) : [];
  const photos = files.filter((file) => mayRead(file, who, hand.today));
  return page(c, SheetPage({ s: settingOf(c), sheet, photos, offers, trail, names: holds(who, insiders, sheet.path, hand.today) }));
}
