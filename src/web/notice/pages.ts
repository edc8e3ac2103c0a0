import type { Hono } from "hono";
import { stamp } from "#model/day.ts";
import { noticeOf } from "#model/subject.ts";
import { versionOf } from "#store/archive/sheets.ts";
import { noticeList, noticePage } from "#store/notice/list.ts";
import { fetch, together } from "#store/read.ts";
import { NoticesPage } from "#views/notice/list.tsx";
import { NoticePageView } from "#views/notice/notice.tsx";
import { notFound, page, twin } from "../answer.ts";
import { type Ctx, type Env, settingOf } from "../ask.ts";
import { openDoor } from "../door.ts";
import { encloseAt, papersFor, papersOf, printedOf } from "../papers.ts";
import { inArea, somewhere } from "../place.ts";
import { hanging } from "./deeds.ts";

export function noticeRoom(app: Hono<Env>): void {
  openDoor(app, hanging, inArea("/notices", "hang"));
  app.get("/notices", (c) => list(c, false));
  app.get("/notices.json", (c) => list(c, true));
  app.get("/notices/:id", show);
}

async function list(c: Ctx, json: boolean): Promise<Response> {
  const { db } = c.get("house");
  const rows = await fetch(db, noticeList(db, { after: c.req.query("after") }));
  if (json)
    return c.json({ notices: rows.map(({ areaName, untilAt, ...row }) => ({ ...row, area_name: areaName, until_at: stamp(untilAt) })) });
  const offers = somewhere(c, "hang") ? [{ act: "hang" as const, href: "/notices/new" }] : [];
  return page(c, NoticesPage({ s: settingOf(c), rows, offers }));
}

async function show(c: Ctx): Promise<Response> {
  const { db } = c.get("house");
  const { id, as } = twin(c.req.param("id") ?? "");
  const known = { notice: noticePage(db, id), papers: papersOf(db, noticeOf(id)), version: versionOf(db, "poster", id) };
  const { notice, papers, version } = await fetch(db, together(known));
  if (!notice) return notFound(c);
  if (as === "page")
    return page(
      c,
      NoticePageView({
        s: settingOf(c),
        notice,
        offers: [],
        papers: papersFor(c, papers, true, encloseAt(c, noticeOf(id), notice)),
        printed: printedOf("poster", id, version),
      }),
    );
  const { areaName, untilAt, listed, path: _path, ...head } = notice;
  return c.json({
    ...head,
    area_name: areaName,
    until_at: stamp(untilAt),
    projects: listed.map(({ receipt, code, title, class: kind, amount, state, objections }) => ({
      receipt,
      code,
      title,
      class: kind,
      amount,
      state,
      objections,
    })),
  });
}
