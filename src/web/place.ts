/** Where acts are done: at a project, at one thing of a kind, or in an area that the person may act in. */

import type { ActRow } from "#model/act.ts";
import { type ActName, acts } from "#model/acts.ts";
import { readReceipt } from "#model/receipt.ts";
import { idOf } from "#model/subject.ts";
import { areasUnder } from "#store/open/areas.ts";
import { receiptOfCode } from "#store/propose/code.ts";
import { fetch } from "#store/read.ts";
import type { Offer } from "#views/setting.ts";
import { type Ctx, handOf, whoOf } from "./ask.ts";
import { type Deed, first } from "./deed.ts";
import type { Place } from "./door.ts";

/** By either public number; undefined when it is neither. */
export async function receiptOf(c: Ctx, id: string): Promise<string | undefined> {
  return readReceipt(id) ?? (await fetch(c.get("house").db, receiptOfCode(c.get("house").db, id)));
}

export const atProject = (noun: string): Place => ({
  form: `/projects/:id/${noun}/new`,
  post: `/projects/:id/${noun}`,
  id: async (c) => (await receiptOf(c, c.req.param("id") ?? "")) ?? "",
  done: (id) => `/projects/${id}`,
});

/** At one meeting, approval or line. */
export const at = (base: string, noun: string): Place => ({
  form: `${base}/:id/${noun}/new`,
  post: `${base}/:id/${noun}`,
  id: (c) => c.req.param("id"),
  done: (id) => `${base}/${id}`,
});

/** In an area: the one named in the form, else the first in which the person may. */
export const inArea = (
  path: string,
  name: ActName,
  done: Place["done"] = (_id, facts) => `${path}/${idOf(facts[0]?.subject ?? "")}`,
  most = 40,
): Place => ({
  form: `${path}/new`,
  post: path,
  done,
  areas: (c) => areasUnder(c.get("house").db, pathsFor(c, name), most),
  id: (c, raw) => first(raw["area"]) || pathsFor(c, name)[0]?.split("/").at(-1),
});

/** Those of the acts that somebody may do to what is known, each with its form; `page` is where they are done. */
export const offersOf = <K>(c: Ctx, deeds: readonly Deed<K>[], known: K, page: string, asking = ""): readonly Offer[] =>
  deeds
    .filter((deed) => deed.may(known, whoOf(c), handOf(c)) === undefined)
    .map((deed) => ({ act: deed.name, href: `${page}/${deed.noun}/new${asking}` }));

/** May somebody do an act in an area at all? Known without reading. */
export const somewhere = (c: Ctx, name: ActName): boolean => pathsFor(c, name).length > 0;

export function pathsFor(c: Ctx, name: ActName): readonly string[] {
  const row: ActRow = acts[name];
  const { today } = handOf(c);
  const mine = whoOf(c).grants.filter(
    (grant) => row.by.some((by) => by === grant.role) && grant.from <= today && (grant.until ?? today) >= today,
  );
  return mine.map((grant) => grant.path);
}
