/** Wishes: written down line by line, seen by staff alone, put under projects. */
import type { Hono } from "hono";
import type { Fact } from "#model/draft.ts";
import { holds, staffRoles } from "#model/people/roles.ts";
import { readPaste } from "#model/propose/paste.ts";
import { mostWishes, wishStates } from "#model/propose/wish.ts";
import { areaByCode, areasUnder } from "#store/open/areas.ts";
import { wishCountsIn, wishList, wishPage } from "#store/propose/wish.ts";
import { fetch, together } from "#store/read.ts";
import { LinesPage } from "#views/propose/lines.tsx";
import { PastePage } from "#views/propose/paste.tsx";
import { WishesPage } from "#views/propose/wishes.tsx";
import { wordsOf } from "#views/words/words.ts";
import { notFound, page, refused } from "../answer.ts";
import { type Ctx, type Env, handOf, settingOf, whoOf } from "../ask.ts";
import { bodyOf } from "../body.ts";
import { first } from "../deed.ts";
import { type Draw, openDoor, show } from "../door.ts";
import { inArea, somewhere } from "../place.ts";
import { same } from "../token.ts";
import { collecting, detaching, faultsOf, ofBasket } from "./wishDeeds.ts";

const listOf = (area: string): string => `/wishes?area=${area}`;
const collectPlace = inArea("/wishes", "collect", listOf);
/** To the project under which they stand now. */
const underProject = (area: string, facts: readonly Fact[]): string => {
  const attached = facts.find((fact) => fact.kind === "attached");
  return attached ? `/projects/${attached.body.project}` : listOf(area);
};

export function wishRoom(app: Hono<Env>): void {
  openDoor(app, collecting, collectPlace, drawCollect);
  app.post("/wishes/preview", preview);
  for (const each of ofBasket) openDoor(app, each, { ...inArea(`/wishes/${each.noun}`, each.name), done: underProject });
  openDoor(app, detaching, {
    form: "/wishes/:id/detachments/new",
    post: "/wishes/:id/detachments",
    id: (c) => c.req.param("id"),
    done: () => "/wishes",
  });
  app.get("/wishes", list);
}

/** Rows that have been understood are a table to check; before that there is a place to paste. */
const drawCollect: Draw<unknown> = (c, _known, sheet) => {
  const s = settingOf(c);
  const rows = Object.keys(sheet.values).some((name) => name.startsWith("rows.text."));
  return rows ? LinesPage({ s, sheet, leftOut: [] }) : PastePage({ s, sheet });
};

/** What was pasted, as it is understood; nothing is written yet. */
async function preview(c: Ctx): Promise<Response> {
  const asker = c.get("asker");
  if (!asker) return refused(c, { refusal: "sign_in" });
  const { raw } = await bodyOf(c, collecting.form);
  if (!same(first(raw["csrf"]), asker.csrf)) return refused(c, { refusal: "stale_form" }, "/wishes");
  if ((await collectPlace.id(c, raw)) === undefined) return refused(c, { refusal: "not_your_role" });
  const { lines, leftOut } = readPaste(first(raw["lines"]));
  const w = wordsOf(settingOf(c).lang).wishes;
  const fault = lines.length === 0 ? w.pasteNone : lines.length > mostWishes ? w.pasteMany(lines.length, mostWishes) : undefined;
  if (fault)
    return show(c, collecting, collectPlace, raw, (_c, _known, sheet) => PastePage({ s: settingOf(c), sheet, fault }), { errors: {} });
  const cells = lines.flatMap(({ text, place, cut }, n) =>
    Object.entries({ text, place, cut, channel: first(raw["channel"]) || "chat" }).map(
      ([column, value]) => [`rows.${column}.${n + 1}`, value] as const,
    ),
  );
  const understood = { area: first(raw["area"]), ...Object.fromEntries(cells) };
  const errors = faultsOf(understood);
  const draw: Draw<unknown> = (_c, _known, sheet) => LinesPage({ s: settingOf(c), sheet, leftOut });
  return show(c, collecting, collectPlace, understood, draw, Object.keys(errors).length > 0 ? { errors } : undefined);
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
      rows: wishList(c.get("house").db, code, state, c.req.query("after")),
    }),
  );
  if (!known.area) return notFound(c);
  if (!holds(who, staffRoles, known.area.path, today)) return refused(c, { refusal: "not_your_role" });
  const rows = known.rows.slice(0, wishPage);
  const next = known.rows.length > wishPage ? (rows.at(-1)?.id ?? null) : null;
  const offers = somewhere(c, "collect") ? [{ act: "collect" as const, href: `/wishes/new?area=${code}` }] : [];
  return page(c, WishesPage({ s: settingOf(c), area: known.area, areas: known.areas, counts: known.counts, state, rows, next, offers }));
}
