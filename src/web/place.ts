/** Where acts are done: at a project, at one thing of a kind, or in an area that the person may act in. */

import { type ActName, type ActRow, acts } from "#model/acts.ts";
import type { AreaRow } from "#model/lists.ts";
import { readReceipt } from "#model/receipt.ts";
import { idOf } from "#model/subject.ts";
import { areasUnder } from "#store/open/areas.ts";
import { receiptOfCode } from "#store/propose/code.ts";
import { fetch } from "#store/read.ts";
import { type Ctx, handOf, whoOf } from "./ask.ts";
import { first } from "./deed.ts";
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

/** In an area: the one named in the form, else the only one where the person may. */
export const inArea = (
  path: string,
  name: ActName,
  done: Place["done"] = (_id, facts) => `${path}/${idOf(facts[0]?.subject ?? "")}`,
): Place => ({
  form: `${path}/new`,
  post: path,
  done,
  areas: (c) => areasOf(c, name),
  id: async (c, raw) => first(raw["area"]) || (await areasOf(c, name))[0]?.code,
});

/** The areas in which somebody may do an act: those of their grants and all below them. */
export async function areasOf(c: Ctx, name: ActName): Promise<readonly AreaRow[]> {
  const { db } = c.get("house");
  const paths = pathsFor(c, name);
  return paths.length === 0 ? [] : fetch(db, areasUnder(db, paths));
}

/** May somebody do an act in an area at all? Known without reading. */
export const somewhere = (c: Ctx, name: ActName): boolean => pathsFor(c, name).length > 0;

function pathsFor(c: Ctx, name: ActName): readonly string[] {
  const row: ActRow = acts[name];
  const { today } = handOf(c);
  const grants = whoOf(c).grants.filter(
    (grant) => row.by.some((by) => by === grant.role) && grant.from <= today && (grant.until === null || today <= grant.until),
  );
  return grants.map((grant) => grant.path);
}
