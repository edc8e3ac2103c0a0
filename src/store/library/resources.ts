/** What somebody has to give: the list of a place, and one of them with the wishes that it answers. */
import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Matching, Resource } from "#model/library/resource.ts";
import type { Db } from "../home.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { areas, resources, wishes } from "../schema.ts";
import { codesOf, codesUnder, pathOf } from "../sql.ts";

const select = (db: Db) =>
  db
    .select(
      apart({
        id: resources.id,
        area: resources.area,
        areaName: areas.name,
        path: areas.path,
        kind: resources.kind,
        name: resources.name,
        what: resources.what,
        words: resources.words,
        hours: resources.hours,
        from: resources.from,
        until: resources.until,
        contact: resources.contact,
        ended: resources.ended,
        matched: resources.matched,
      }),
    )
    .from(resources)
    .innerJoin(areas, eq(areas.code, resources.area));

/** Those of the area, of those below it, and of those above it: what is offered there. */
export const resourcesAt = (db: Db, area: string): Reading<readonly Resource[]> =>
  one(
    select(db)
      .where(
        and(
          eq(resources.ended, false),
          sql`(${resources.area} IN ${codesUnder(pathOf(area))} OR ${resources.area} IN (SELECT value FROM ${codesOf(pathOf(area))}))`,
        ),
      )
      .orderBy(desc(resources.leaf))
      .limit(200),
  );

/** A wish that says one of its words, waits in its place, and was not matched with it before. */
export function matching(db: Db, id: string): Reading<Matching | undefined> {
  const place = sql`(SELECT path FROM areas WHERE code = (SELECT area FROM resources WHERE id = ${id}))`;
  const said = sql`EXISTS (SELECT 1 FROM json_each((SELECT words FROM resources WHERE id = ${id})) w WHERE instr(${wishes.text}, w.value) > 0)`;
  const waiting = db
    .select()
    .from(wishes)
    .where(
      and(
        sql`${wishes.area} IN ${codesUnder(place)}`,
        eq(wishes.state, "waiting"),
        said,
        sql`NOT EXISTS (SELECT 1 FROM matches m WHERE m.resource = ${id} AND m.wish = ${wishes.id})`,
      ),
    )
    .orderBy(asc(wishes.leaf))
    .limit(100);
  return map(together({ row: one(select(db).where(eq(resources.id, id))), wishes: one(waiting) }), ({ row: [resource], wishes: list }) =>
    resource ? { resource, path: resource.path, wishes: list } : undefined,
  );
}

/** Which wishes of an area were matched with what. */
export const matchesIn = (db: Db, area: string): Reading<readonly { readonly wish: string; readonly resource: string }[]> =>
  one(
    db.all<{
      wish: string;
      resource: string;
    }>(sql`SELECT m.wish AS wish, m.resource AS resource FROM matches m JOIN wishes w ON w.id = m.wish
      WHERE w.area IN ${codesUnder(pathOf(area))} AND w.state = 'waiting' LIMIT 500`),
  );
