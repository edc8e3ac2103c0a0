/** Calls to social organisations and what was sent in: public as far as the result is, each with its twin. */
import type { Hono } from "hono";
import { stamp } from "#model/day.ts";
import type { Application, Applied, Solicitation, Solicited } from "#model/library/solicitation.ts";
import { holds, type Role, staffRoles } from "#model/people/roles.ts";
import { applicationOf, solicitationOf } from "#model/subject.ts";
import { applied, opening, solicitationList, solicited } from "#store/library/solicitations.ts";
import { trailOf } from "#store/propose/dossier.ts";
import { fetch, nothing, together } from "#store/read.ts";
import { ApplicationFormPage, ApplicationPage } from "#views/library/application.tsx";
import { aboutCall, SolicitationPage, SolicitationsPage } from "#views/library/solicitations.tsx";
import { actsFor } from "#workflow/act.ts";
import { notFound, page, twin } from "../answer.ts";
import { type Ctx, type Env, handOf, settingOf, whoOf } from "../ask.ts";
import { openDoor } from "../door.ts";
import { encloseAt, papersFor, papersJson, papersOf } from "../papers.ts";
import { at, inArea, offersOf, pathsFor } from "../place.ts";
import { announcing, applying, ofApplication, soliciting } from "./callDeeds.ts";

export function callPages(app: Hono<Env>): void {
  openDoor(app, soliciting, inArea("/solicitations", "solicit"));
  openDoor(app, applying, at("/solicitations", applying.noun), (c, known, sheet) => {
    const s = settingOf(c);
    return ApplicationFormPage({ s, form: applying.form, sheet, about: aboutCall(known, s.lang) });
  });
  openDoor(app, announcing, at("/solicitations", announcing.noun));
  for (const each of ofApplication) openDoor(app, each, at("/applications", each.noun));
  for (const path of ["/solicitations", "/solicitations.json"] as const) app.get(path, (c) => list(c, path !== "/solicitations"));
  app.get("/solicitations/:id", showCall);
  app.get("/applications/:id", showApplication);
}

async function list(c: Ctx, json: boolean): Promise<Response> {
  const { db, now } = c.get("house");
  const area = pathsFor(c, "solicit")[0]?.split("/").at(-1);
  const place = area === undefined ? nothing : opening(db, area, now());
  const { rows, place: known } = await fetch(db, together({ rows: solicitationList(db, c.req.query("after")), place }));
  if (json) return c.json({ solicitations: rows.map((row) => ({ ...callJson(row), applications: row.applications })) });
  const may = known && soliciting.may(known, whoOf(c), handOf(c)) === undefined;
  const offers = may ? [{ act: "solicit" as const, href: "/solicitations/new" }] : [];
  return page(c, SolicitationsPage({ s: settingOf(c), rows, offers }));
}

const callJson = ({ id, area, areaName, title, sought, classes, from, until, opens, closes, places, asks, state }: Solicitation) => ({
  ...{
    id,
    area,
    area_name: areaName,
    title,
    sought,
    classes,
    from,
    until,
    opens: stamp(opens),
    closes: stamp(closes),
    places,
    asks,
    state,
  },
});
const resultJson = ({ rank, supplier, supplierName, template, score, state }: Application) => ({
  ...{ rank, credit: supplier, supplier: supplierName, ...template, score, admitted: state === "admitted" || state === "entered" },
});

/** Before a result is published applications are for the office, the panel and who sent them. */
const readers: readonly Role[] = [...staffRoles, "chair", "member"];
const isPublic = ({ state }: Pick<Solicitation, "state">): boolean => state === "announced" || state === "ended";
const owns = (c: Ctx, one: Application): boolean => actsFor(whoOf(c), one.supplier, handOf(c));
const sees = (c: Ctx, { path }: Solicited, one: Application): boolean => holds(whoOf(c), readers, path, handOf(c).today) || owns(c, one);

async function showCall(c: Ctx): Promise<Response> {
  const { db, now } = c.get("house");
  const { id, as } = twin(c.req.param("id") ?? "");
  const subject = solicitationOf(id);
  const parts = together({ known: solicited(db, id, now()), papers: papersOf(db, subject), trail: trailOf(db, subject) });
  const { known, papers, trail } = await fetch(db, parts);
  if (!known) return notFound(c);
  const { call, applications } = known;
  if (as !== "page") {
    const result = isPublic(call) ? applications.filter((one) => one.rank !== null).map(resultJson) : [];
    return c.json({ ...callJson(call), result_until: call.resultUntil, result, ...papersJson(papers) });
  }
  const base = `/solicitations/${id}`;
  const offers = whoOf(c).id
    ? [...offersOf(c, [applying], known, base, ownQuery(c, known)), ...offersOf(c, [announcing], known, base)]
    : [];
  return page(
    c,
    SolicitationPage({
      ...{ s: settingOf(c), known, offers, trail },
      seen: applications.filter((one) => sees(c, known, one)),
      papers: papersFor(c, papers, true, encloseAt(c, subject, call)),
    }),
  );
}

/** Who has sent something in begins from that. */
function ownQuery(c: Ctx, { applications }: Solicited): string {
  const own = applications.find((one) => owns(c, one));
  return own ? `?supplier=${own.supplier}` : "";
}

async function showApplication(c: Ctx): Promise<Response> {
  const { db, now } = c.get("house");
  const { id, as } = twin(c.req.param("id") ?? "");
  const subject = applicationOf(id);
  const parts = together({ known: applied(db, id, now()), papers: papersOf(db, subject), trail: trailOf(db, subject) });
  const { known, papers, trail } = await fetch(db, parts);
  if (!known || !mayShow(c, known)) return notFound(c);
  const { application, call } = known;
  if (as !== "page") return isPublic(call) && application.rank !== null ? c.json(resultJson(application)) : notFound(c);
  const staff = holds(whoOf(c), staffRoles, known.path, handOf(c).today);
  return page(
    c,
    ApplicationPage({
      ...{ s: settingOf(c), known, staff, own: sees(c, known, application), trail },
      offers: whoOf(c).id ? offersOf(c, ofApplication, known, `/applications/${id}`) : [],
      papers: papersFor(c, papers, isPublic(call), encloseAt(c, subject, call)),
    }),
  );
}

const mayShow = (c: Ctx, known: Applied): boolean =>
  sees(c, known, known.application) || (isPublic(known.call) && known.application.rank !== null);
