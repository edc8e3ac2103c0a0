/** Need surveys with their counts and summary sheet, and paper counts that wait for a second person. */
import type { Hono } from "hono";
import { holds, staffRoles } from "#model/people/roles.ts";
import type { Survey } from "#model/propose/survey.ts";
import { areaOfSurvey, countPage, linesOf, paperCountsOf, surveyById, surveyList } from "#store/propose/survey.ts";
import { fetch, together } from "#store/read.ts";
import { aboutSurvey } from "#views/about.tsx";
import { CountPage } from "#views/propose/count.tsx";
import { SummaryPage, SurveyPoster } from "#views/propose/needs.tsx";
import { SurveyPage, SurveysPage } from "#views/propose/surveys.tsx";
import { TallyPage } from "#views/propose/tally.tsx";
import { notFound, page, refused, twin } from "../answer.ts";
import { type Ctx, type Env, handOf, settingOf, whoOf } from "../ask.ts";
import { type Draw, openDoor } from "../door.ts";
import { at, inArea, offersOf, somewhere } from "../place.ts";
import { ofCount, ofSurvey, surveying } from "./callDeeds.ts";

export function surveyRoom(app: Hono<Env>): void {
  openDoor(app, surveying, inArea("/surveys", "survey"));
  for (const each of ofSurvey) openDoor(app, each, at("/surveys", each.noun), each.name === "tally" ? drawTally : undefined);
  for (const each of ofCount) openDoor(app, each, at("/counts", each.noun));
  app.get("/surveys", (c) => list(c, false));
  app.get("/surveys.json", (c) => list(c, true));
  app.get("/surveys/:id/summary", (c) => show(c, c.req.param("id"), SummaryPage));
  app.get("/surveys/:id/poster", (c) => show(c, c.req.param("id"), SurveyPoster));
  app.get("/surveys/:id", (c) => show(c, c.req.param("id")));
  app.get("/counts/:id", showCount);
}

const drawTally: Draw<Survey> = (c, survey, sheet) => {
  const s = settingOf(c);
  return TallyPage({ s, survey, sheet, about: aboutSurvey(survey, s.lang) });
};

async function list(c: Ctx, json: boolean): Promise<Response> {
  const rows = await fetch(c.get("house").db, surveyList(c.get("house").db, c.req.query("after")));
  if (json) return c.json({ surveys: rows.map(({ areaName, ...row }) => ({ ...row, area_name: areaName })) });
  const offers = somewhere(c, "survey") ? [{ act: "survey" as const, href: "/surveys/new" }] : [];
  return page(c, SurveysPage({ s: settingOf(c), rows, offers }));
}

async function show(c: Ctx, param: string, sheet?: typeof SummaryPage): Promise<Response> {
  const { db } = c.get("house");
  const { id, as } = twin(param);
  const who = whoOf(c);
  const known = await fetch(
    db,
    together({ survey: surveyById(db, id, who.id), lines: linesOf(db, id), sheets: paperCountsOf(db, id), areaName: areaOfSurvey(db, id) }),
  );
  const { survey, lines, sheets, areaName } = known;
  if (!survey) return notFound(c);
  if (as !== "page") return c.json(surveyJson(survey));
  const s = settingOf(c);
  if (sheet) return page(c, sheet({ s, survey, areaName }));
  const offers = who.id ? offersOf(c, ofSurvey, survey, `/surveys/${id}`) : [];
  const desk = holds(who, staffRoles, survey.path, handOf(c).today) ? { lines, sheets } : null;
  return page(c, SurveyPage({ s, survey, areaName, offers, desk }));
}

const surveyJson = ({ id, area, title, from, until, kinds, online, paper, counts }: Survey) => ({
  id,
  area,
  title,
  from,
  until,
  online,
  paper,
  kinds: kinds.map((kind, index) => ({ kind, ...counts[index] })),
});

/** For staff of the place: a count is not public before it is checked. */
async function showCount(c: Ctx): Promise<Response> {
  const { db } = c.get("house");
  const id = c.req.param("id") ?? "";
  const found = await fetch(db, countPage(db, id));
  if (!found) return notFound(c);
  const { sheet, title, kinds } = found;
  const who = whoOf(c);
  if (!holds(who, staffRoles, sheet.path, handOf(c).today)) return refused(c, { refusal: "not_your_role" });
  const offers = offersOf(c, ofCount, sheet, `/counts/${id}`);
  return page(c, CountPage({ s: settingOf(c), sheet, title, kinds, offers }));
}
