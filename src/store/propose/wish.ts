/** Wishes as staff see them: those that wait, those under a project, and how many there are of each. */
import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Basket, OpenProject, Wish, WishCounts, WishState } from "#model/propose/wish.ts";
import type { Db } from "../home.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { areas, persons, projects, wishCounts, wishes } from "../schema.ts";
import { codesUnder, pathOf } from "../sql.ts";
import { place } from "./place.ts";

export const wishPage = 50;
/** What a clerk can choose from at once; those that wait longest come first. */
const most = 100;

export function basket(db: Db, area: string, now: number): Reading<Basket | undefined> {
  const under = codesUnder(pathOf(area));
  const waiting = db
    .select()
    .from(wishes)
    .where(and(sql`${wishes.area} IN ${under}`, eq(wishes.state, "waiting")))
    .orderBy(asc(wishes.leaf))
    .limit(most);
  const parts = together({ place: place(db, area, now), wishes: one(waiting), projects: openProjects(db, area) });
  return map(parts, ({ place: found, ...rest }) => found && { ...found, ...rest });
}

/** Those of the area, of one below it and of one above it that have not ended, the newest first. */
function openProjects(db: Db, area: string): Reading<readonly OpenProject[]> {
  const codes = sql`(SELECT code FROM areas WHERE code IN ${codesUnder(pathOf(area))} UNION SELECT parent FROM areas WHERE code = ${area})`;
  const open = sql`${projects.stage} NOT IN ('closed', 'archived', 'refused', 'failed', 'withdrawn', 'terminated', 'transferred', 'merged', 'divided')`;
  return one(
    db
      .select({ receipt: projects.receipt, title: projects.title, amount: projects.amount, path: projects.path })
      .from(projects)
      .where(and(sql`${projects.area} IN ${codes}`, open))
      .orderBy(desc(projects.leaf))
      .limit(most),
  );
}

export const wishById = (db: Db, id: string): Reading<Wish | undefined> =>
  map(one(db.select().from(wishes).where(eq(wishes.id, id))), ([row]) => row);

/** The wishes under a project, for staff; their number stands with the project. */
export const wishesOf = (db: Db, receipt: string): Reading<readonly Wish[]> =>
  one(db.select().from(wishes).where(eq(wishes.project, receipt)).orderBy(wishes.leaf).limit(most));

export interface WishRow extends Wish {
  readonly areaName: string;
  readonly title: string | null;
  readonly personName: string | null;
  /** The id of the file. */
  readonly photo: string | null;
}

/** Of one state in an area and below it, the newest first: of each place no more rows are read than one page shows. */
export function wishList(db: Db, area: string, state: WishState, after?: string): Reading<readonly WishRow[]> {
  const before = after ? sql`coalesce((SELECT leaf FROM wishes WHERE id = ${after}), 0)` : sql`9007199254740991`;
  const oldest = sql`coalesce((SELECT x.leaf FROM wishes x WHERE x.area = a.code AND x.state = ${state} AND x.leaf < ${before} ORDER BY x.leaf DESC LIMIT 1 OFFSET ${wishPage}), 0)`;
  const found = sql`SELECT w.id FROM areas a JOIN wishes w ON w.area = a.code AND w.state = ${state} AND w.leaf < ${before} AND w.leaf >= ${oldest}
    WHERE a.code IN ${codesUnder(pathOf(area))} ORDER BY w.leaf DESC LIMIT ${wishPage + 1}`;
  const rows = db
    .select(apart({ wish: wishes, areaName: areas.name, title: projects.title, personName: persons.name, photo: photoOf }))
    .from(wishes)
    .innerJoin(areas, eq(areas.code, wishes.area))
    .leftJoin(projects, eq(projects.receipt, wishes.project))
    .leftJoin(persons, eq(persons.id, wishes.person))
    .where(sql`${wishes.id} IN (${found})`)
    .orderBy(desc(wishes.leaf));
  return map(one(rows), (list) => list.map(({ wish, ...row }) => ({ ...wish, ...row })));
}

const photoOf = sql<string | null>`(SELECT f.id FROM files f WHERE f.about = 'wish:' || ${wishes.id} ORDER BY f.leaf LIMIT 1)`;

/** What was collected in each place of an area; one row is kept for each. */
export const wishCountsIn = (db: Db, paths: readonly string[]): Reading<readonly WishCounts[]> => {
  const within = paths.map((path) => sql`${wishCounts.area} IN ${codesUnder(path)}`);
  return one(
    db
      .select(
        apart({
          area: wishCounts.area,
          areaName: areas.name,
          collected: wishCounts.collected,
          attached: wishCounts.attached,
          transferred: wishCounts.transferred,
        }),
      )
      .from(wishCounts)
      .innerJoin(areas, eq(areas.code, wishCounts.area))
      .where(within.length === 0 ? sql`0` : sql`(${sql.join(within, sql` OR `)})`)
      .orderBy(wishCounts.area)
      .limit(100),
  );
};
