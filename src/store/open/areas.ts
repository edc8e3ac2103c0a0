/** Areas: small lists that many pages offer. */
import { eq, type SQL, sql } from "drizzle-orm";
import type { AreaRow } from "#model/lists.ts";
import type { Db } from "../home.ts";
import { map, one, type Reading } from "../read.ts";
import { areas } from "../schema.ts";
import { codesOf, codesUnder } from "../sql.ts";

const columns = { code: areas.code, name: areas.name, level: areas.level, path: areas.path, initials: areas.initials };

/** The areas under these paths, the areas themselves first. */
export const areasUnder = (db: Db, paths: readonly (string | SQL)[], most = 40): Reading<readonly AreaRow[]> => {
  const within = paths.length === 0 ? [sql`0`] : paths.map((path) => sql`${areas.code} IN ${codesUnder(path)}`);
  return one(
    db
      .select(columns)
      .from(areas)
      .where(sql`(${sql.join(within, sql` OR `)})`)
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
