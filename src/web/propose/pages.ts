/** The public list, the page of a project, its trail; each with its machine twin. */
import type { Hono } from "hono";
import { acts } from "#model/acts.ts";
import type { ProjectFilter } from "#model/lists.ts";
import { consentOf } from "#model/people/consent.ts";
import { holds, staffRoles } from "#model/people/roles.ts";
import type { Dossier } from "#model/project.ts";
import type { Wish } from "#model/propose/wish.ts";
import { readReceipt } from "#model/receipt.ts";
import { stageNames } from "#model/stages.ts";
import { projectOf } from "#model/subject.ts";
import { papersOfAll } from "#store/archive/volume.ts";
import { areaByCode, areasToChoose, everywhere } from "#store/open/areas.ts";
import { areaOfProject, nearestPolicy } from "#store/propose/about.ts";
import { dossier } from "#store/propose/dossier.ts";
import { projectList } from "#store/propose/list.ts";
import { wishesOf } from "#store/propose/wish.ts";
import { fetch, nothing, type Reading, together } from "#store/read.ts";
import { ProjectsPage } from "#views/propose/list.tsx";
import { ProjectPage } from "#views/propose/project.tsx";
import { SlipPage } from "#views/screen/slip.tsx";
import { produce } from "#workflow/archive/produce.ts";
import { csv, notFound, page, refused, twin } from "../answer.ts";
import { type Ctx, type Env, handOf, settingOf, whoOf } from "../ask.ts";
import { choosingOf } from "../choosing.ts";
import type { Deed } from "../deed.ts";
import { papersFor, papersJson, papersOf } from "../papers.ts";
import { offersOf, receiptOf, somewhere } from "../place.ts";
import { mayAsk, voicesOf } from "../voice.ts";
import { closedJson, factJson, projectJson, rowJson } from "./json.ts";

export function projectPages(app: Hono<Env>, deeds: readonly Deed<Dossier>[]): void {
  for (const path of ["/projects", "/projects.json", "/projects.csv"] as const) app.get(path, (c) => list(c, twin(path).as));
  app.get("/follow", (c) => {
    const receipt = readReceipt(c.req.query("receipt") ?? "");
    return c.redirect(receipt ? `/projects/${receipt}` : "/projects/unknown", 303);
  });
  app.get("/projects/:id/slip", slip);
  app.get("/projects/:id/trail", (c) => show(c, c.req.param("id"), deeds));
  app.get("/projects/:id/trail.json", async (c) => {
    const found = await find(c, c.req.param("id"));
    return found && open(c, found.d) ? c.json({ receipt: found.d.project.receipt, trail: found.d.trail.map(factJson) }) : notFound(c);
  });
  app.get("/projects/:id", (c) => show(c, c.req.param("id"), deeds));
}

async function list(c: Ctx, as: "page" | "json" | "csv"): Promise<Response> {
  const { db } = c.get("house");
  const filter = filterOf(c);
  const known = await fetch(
    db,
    together({
      list: projectList(db, filter),
      area: areaByCode(db, filter.area),
      areas: areasToChoose(db),
      policy: nearestPolicy(db, filter.area),
      voices: voicesOf(c),
    }),
  );
  if (!known.area) return notFound(c);
  if (as === "json") return c.json({ projects: known.list.rows.map(rowJson), next: known.list.next });
  if (as === "csv") {
    const rows = known.list.rows.map(rowJson);
    return csv(c, "projects", [
      Object.keys(rows[0] ?? { code: "" }),
      ...rows.map((row) => Object.values(row).map((value) => (typeof value === "boolean" ? Number(value) : value))),
    ]);
  }
  const s = settingOf(c);
  return page(
    c,
    ProjectsPage({ s, list: known.list, filter, policy: known.policy, areas: known.areas, proposes: mayAsk(c, known.voices) }),
  );
}

/** Filters that make no sense are left out rather than refused: a list is always shown. */
function filterOf(c: Ctx): ProjectFilter {
  const { stage, class: kind, content, area, year, q, after } = c.req.query();
  const found = stageNames.find((name) => name === stage);
  return {
    area: area || everywhere,
    ...(found ? { stage: found } : {}),
    ...(kind ? { class: kind } : {}),
    ...(content && /^[A-Z_]{1,80}$/.test(content) ? { content } : {}),
    ...(year && /^20\d\d$/.test(year) ? { year: Number(year) } : {}),
    ...(q ? { q: q.slice(0, 40) } : {}),
    ...(after && readReceipt(after) ? { after } : {}),
  };
}

const none: Reading<readonly Wish[]> = { statements: [], fold: () => [] };

async function find(c: Ctx, id: string) {
  const receipt = await receiptOf(c, id);
  if (receipt === undefined) return undefined;
  const { db, now } = c.get("house");
  const staff = holds(whoOf(c), staffRoles, null, handOf(c).today);
  const parts = {
    d: dossier(db, receipt, now(), { who: whoOf(c).id }),
    about: areaOfProject(db, receipt),
    papers: papersOf(db, projectOf(receipt)),
    wishes: staff ? wishesOf(db, receipt) : none,
    volume: staff ? papersOfAll(db, receipt) : nothing,
  };
  const { d, about, ...rest } = await fetch(db, together(parts));
  return d ? { d, ...about, ...rest } : undefined;
}

async function show(c: Ctx, param: string, deeds: readonly Deed<Dossier>[]): Promise<Response> {
  const { id, as } = twin(param);
  const found = await find(c, id);
  if (!found) return notFound(c);
  const { d, areaName, papers, wishes, volume } = found;
  const seen = open(c, d);
  if (as !== "page") return c.json(seen ? { ...projectJson(d, areaName), ...papersJson(papers) } : closedJson(d));
  const who = whoOf(c);
  const offers = who.id ? offersOf(c, deeds, d, `/projects/${d.project.receipt}`) : [];
  const file = volume && staffOf(c, d) ? { d, ...volume } : null;
  return page(
    c,
    ProjectPage({
      s: settingOf(c),
      d,
      areaName,
      offers,
      mine: d.project.proposer === who.id,
      open: seen,
      original: insider(c, d),
      papers: papersFor(c, papers, d.project.public, offers.find(({ act }) => act === "file")?.href),
      volume: file,
      produce: file && !produce.may(file, who, handOf(c)) ? `/projects/${d.project.receipt}/${acts.produce.noun}/new` : undefined,
      choosing: staffOf(c, d) ? choosingOf(c, d) : null,
      desk: staffOf(c, d) ? { wishes, detaches: somewhere(c, "detach") } : null,
    }),
  );
}

/** Before screening, its words are for the proposer and the staff of its area alone. */
const open = (c: Ctx, d: Dossier): boolean => d.project.public || insider(c, d);

const insider = (c: Ctx, d: Dossier): boolean => d.project.proposer === whoOf(c).id || actsFor(c, d) || staffOf(c, d);
const actsFor = (c: Ctx, { project: p }: Dossier): boolean => consentOf(whoOf(c), p.proposer, p.path, handOf(c).today) !== undefined;
const staffOf = (c: Ctx, { project }: Dossier): boolean => holds(whoOf(c), staffRoles, project.path, handOf(c).today);

/** For the resident and for the counter that prints it. */
async function slip(c: Ctx): Promise<Response> {
  const found = await find(c, c.req.param("id") ?? "");
  if (!found) return notFound(c);
  return insider(c, found.d)
    ? page(c, SlipPage({ s: settingOf(c), d: found.d, areaName: found.areaName }))
    : refused(c, { refusal: "not_yours" });
}
