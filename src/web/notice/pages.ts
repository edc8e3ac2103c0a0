import type { Hono } from "hono";
import { stamp } from "#model/day.ts";
import type { NoticePage } from "#model/notice/listed.ts";
import { holds, staffRoles } from "#model/people/roles.ts";
import { noticeOf } from "#model/subject.ts";
import { versionOf } from "#store/archive/sheets.ts";
import { hangingList } from "#store/notice/know.ts";
import { heardOn, noticeList, noticePage } from "#store/notice/list.ts";
import { fetch, together } from "#store/read.ts";
import { NoticesPage } from "#views/notice/list.tsx";
import { isOver, NoticePageView } from "#views/notice/notice.tsx";
import { StatementPage } from "#views/notice/statement.tsx";
import { notFound, page, twin } from "../answer.ts";
import { type Ctx, type Env, handOf, settingOf, whoOf } from "../ask.ts";
import { openDoor } from "../door.ts";
import { encloseAt, papersFor, papersJson, papersOf, printedOf } from "../papers.ts";
import { at, inArea, somewhere } from "../place.ts";
import { hanging, proving } from "./deeds.ts";

export function noticeRoom(app: Hono<Env>): void {
  openDoor(app, hanging, inArea("/notices", "hang"));
  openDoor(app, proving, at("/notices", "proofs"));
  app.get("/notices", (c) => list(c, false));
  app.get("/notices.json", (c) => list(c, true));
  app.get("/notices/:id", show);
  app.get("/notices/:id/statement", statement);
}

const time = (moment: number | null): string | null => (moment === null ? null : stamp(moment));

async function list(c: Ctx, json: boolean): Promise<Response> {
  const { db } = c.get("house");
  const rows = await fetch(db, noticeList(db, { after: c.req.query("after") }));
  if (json)
    return c.json({ notices: rows.map(({ areaName, untilAt, ...row }) => ({ ...row, area_name: areaName, until_at: time(untilAt) })) });
  const offers = somewhere(c, "hang") ? [{ act: "hang" as const, href: "/notices/new" }] : [];
  return page(c, NoticesPage({ s: settingOf(c), rows, offers }));
}

async function show(c: Ctx): Promise<Response> {
  const { db, now } = c.get("house");
  const { id, as } = twin(c.req.param("id") ?? "");
  const parts = {
    notice: noticePage(db, id),
    known: hangingList(db, id, now()),
    papers: papersOf(db, noticeOf(id)),
    version: versionOf(db, "poster", id),
  };
  const { notice, known, papers, version } = await fetch(db, together(parts));
  if (!notice || !known) return notFound(c);
  const who = whoOf(c);
  const proves = who.id !== "" && proving.may(known, who, handOf(c)) === undefined;
  if (as === "page")
    return page(
      c,
      NoticePageView({
        s: settingOf(c),
        notice,
        offers: proves ? [{ act: "prove", href: `/notices/${id}/proofs/new` }] : [],
        papers: papersFor(c, papers, true, encloseAt(c, noticeOf(id), notice)),
        printed: printedOf("poster", id, version),
      }),
    );
  return c.json({ ...noticeJson(notice), ...papersJson(papers) });
}

/** Its machine twin. */
function noticeJson({ areaName, untilAt, listed, proofs, path: _path, correctedBy: _by, ...head }: NoticePage) {
  return {
    ...head,
    area_name: areaName,
    until_at: time(untilAt),
    proofs: proofs.map(({ channel, place, proof, on }) => ({ channel, place, proof, on })),
    projects: listed.map(({ receipt, code, text, digest, state, result, objections }) => ({
      receipt,
      code,
      title: text.title,
      class: text.class,
      amount: text.amount,
      digest,
      state,
      result,
      objections,
    })),
  };
}

/** The report on a notice, once everything on it has ended. */
async function statement(c: Ctx): Promise<Response> {
  const { db } = c.get("house");
  const id = c.req.param("id") ?? "";
  const parts = { notice: noticePage(db, id), heard: heardOn(db, id), papers: papersOf(db, noticeOf(id)) };
  const { notice, heard, papers } = await fetch(db, together(parts));
  if (!notice || !isOver(notice)) return notFound(c);
  const original = holds(whoOf(c), staffRoles, notice.path, handOf(c).today);
  const photos = papersFor(c, papers, true, undefined).files.filter((file) => file.purpose === "proof");
  return page(c, StatementPage({ s: settingOf(c), notice, heard, original, photos }));
}
