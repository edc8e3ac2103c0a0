/** Wishes: written down line by line, seen by staff alone, put under projects. */
import type { Hono } from "hono";
import type { Fact } from "#model/draft.ts";
import { holds, staffRoles } from "#model/people/roles.ts";
import { wishStates } from "#model/propose/wish.ts";
import { matchesIn, resourcesAt } from "#store/library/resources.ts";
import { areaByCode, areasUnder } from "#store/open/areas.ts";
import { wishCountsIn, wishList, wishPage } from "#store/propose/wish.ts";
import { fetch, together } from "#store/read.ts";
import { WishesPage } from "#views/propose/wishes.tsx";
import { notFound, page, refused } from "../answer.ts";
import { type Ctx, type Env, handOf, settingOf, whoOf } from "../ask.ts";
import { openDoor } from "../door.ts";
import { inArea, somewhere } from "../place.ts";
import { collectPlace, drawCollect, listOf, preview, template } from "./bring.ts";
import { collecting, detaching, ofBasket } from "./wishDeeds.ts";

/** To the project under which they stand now. */
const underProject = (area: string, facts: readonly Fact[]): string => {
  const attached = facts.find((fact) => fact.kind === "attached");
  return attached ? `/projects/${attached.body.project}` : listOf(area);
};

export function wishRoom(app: Hono<Env>): void {
  openDoor(app, collecting, collectPlace, drawCollect);
  app.post("/wishes/preview", preview);
  app.get("/wishes/template.xlsx", template);
  for (const each of ofBasket) openDoor(app, each, { ...inArea(`/wishes/${each.noun}`, each.name), done: underProject });
  openDoor(app, detaching, {
    form: "/wishes/:id/detachments/new",
    post: "/wishes/:id/detachments",
    id: (c) => c.req.param("id"),
    done: () => "/wishes",
  });
  app.get("/wishes", list);
}

async function list(c: Ctx): Promise<Response> {
  const who = whoOf(c);
  const { today } = handOf(c);
  const paths = who.grants.filter((grant) => staffRoles.includes(grant.role) && grant.from <= today).map((grant) => grant.path);
  const code = c.req.query("area") || paths[0]?.split("/").at(-1);
  if (code === undefined) return refused(c, { refusal: "not_your_role" });
  const state = wishStates.find((one) => one === c.req.query("state")) ?? "waiting";
  const known = await fetch(
    c.get("house").db,
    together({
      area: areaByCode(c.get("house").db, code),
      areas: areasUnder(c.get("house").db, paths, 100),
      counts: wishCountsIn(c.get("house").db, paths),
      resources: resourcesAt(c.get("house").db, code),
      matches: matchesIn(c.get("house").db, code),
      rows: wishList(c.get("house").db, code, state, c.req.query("after")),
    }),
  );
  if (!known.area) return notFound(c);
  if (!holds(who, staffRoles, known.area.path, today)) return refused(c, { refusal: "not_your_role" });
  const rows = known.rows.slice(0, wishPage);
  const next = known.rows.length > wishPage ? (rows.at(-1)?.id ?? null) : null;
  const offers = somewhere(c, "collect") ? [{ act: "collect" as const, href: `/wishes/new?area=${code}` }] : [];
  const atHand = { resources: known.resources, matches: known.matches, may: somewhere(c, "match") };
  return page(
    c,
    WishesPage({ s: settingOf(c), area: known.area, areas: known.areas, counts: known.counts, state, rows, next, offers, atHand }),
  );
}
