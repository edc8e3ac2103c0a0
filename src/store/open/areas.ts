/** Areas: small lists that many pages offer. */
import { and, eq, ne, type SQL, sql } from "drizzle-orm";
import type { AreaRow } from "#model/lists.ts";
import type { Db } from "../home.ts";
import { map, one, type Reading } from "../read.ts";
import { areas } from "../schema.ts";
import { codesOf, codesUnder } from "../sql.ts";

const columns = { code: areas.code, name: areas.name, level: areas.level, path: areas.path, initials: areas.initials };

/** The grids (网格) of a community, as JSON beside what else is read of it. */
export const gridsOf = (area: SQL): SQL<string> =>
  sql<string>`(SELECT json_group_array(json_object('id', g.code, 'name', g.name)) FROM (SELECT code, name FROM areas WHERE parent = ${area} AND level = 'grid' ORDER BY code) g)`;

/** The areas under these paths, the areas themselves first; a grid is a part of its community, where nothing is done by itself. */
export const areasUnder = (db: Db, paths: readonly (string | SQL)[], most = 40): Reading<readonly AreaRow[]> => {
  const within = paths.length === 0 ? [sql`0`] : paths.map((path) => sql`${areas.code} IN ${codesUnder(path)}`);
  return one(
    db
      .select(columns)
      .from(areas)
      .where(and(sql`(${sql.join(within, sql` OR `)})`, ne(areas.level, "grid")))
      .orderBy(areas.path)
      .limit(most),
  );
};
/** The whole city: what is listed where no area is named. */
export const everywhere = "4403";
/** The areas to which a public list can be narrowed. */
export const areasToChoose = (db: Db): Reading<readonly AreaRow[]> => areasUnder(db, ["4403/440303"], 100);

export const areaByCode = (db: Db, code: string): Reading<AreaRow | undefined> =>
  map(one(db.select(columns).from(areas).where(eq(areas.code, code))), ([row]) => row);

/** The names of the areas on the path of a draft. */
export const areaNames = (db: Db, draft: string): Reading<readonly { readonly code: string; readonly name: string }[]> =>
  one(
    db
      .select({ code: areas.code, name: areas.name })
      .from(areas)
      .where(sql`${areas.code} IN (SELECT value FROM ${codesOf(sql`(SELECT path FROM drafts WHERE id = ${draft})`)})`),
  );
