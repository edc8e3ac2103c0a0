/** Where somebody could ask for a project: their places, each with who may ask there by the rules that are nearest to it. */
import { sql } from "drizzle-orm";
import type { Proposer } from "#model/policy/policy.ts";
import type { Db } from "../home.ts";
import { map, one, type Reading } from "../read.ts";
import { codesOf } from "../sql.ts";

export interface Voice {
  readonly path: string;
  readonly sides: readonly Proposer[];
}

export const voicesAt = (db: Db, paths: readonly string[]): Reading<readonly Voice[]> =>
  map(
    one(
      db.all<{ path: string; sides: string | null }>(sql`SELECT t.value AS path,
        (SELECT p.document -> '$.proposal.who.value' FROM policies p JOIN areas b ON b.code = p.area
          WHERE p.area IN (SELECT value FROM ${codesOf(sql`t.value`)}) ORDER BY length(b.path) DESC, p.version DESC LIMIT 1) AS sides
        FROM json_each(${JSON.stringify([...new Set(paths)])}) t`),
    ),
    (rows) => rows.map(({ path, sides }) => ({ path, sides: sides === null ? [] : (JSON.parse(sides) as readonly Proposer[]) })),
  );
