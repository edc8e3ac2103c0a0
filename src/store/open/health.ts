/** Does the database answer? */
import { sql } from "drizzle-orm";
import type { Db } from "../home.ts";
import { fetch, one } from "../read.ts";

export const stands = async (db: Db): Promise<boolean> =>
  (await fetch(db, one(db.all<{ one: number }>(sql`SELECT 1 AS one`))))[0]?.one === 1;
