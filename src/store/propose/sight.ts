/** Lists of sittings and notices name a project by its number where its words are hidden or of one household. */
import { type Column, type SQL, sql } from "drizzle-orm";
import { projects } from "../schema.ts";

export const inSight = (words: Column): SQL<string> =>
  sql<string>`iif(${projects.hidden} IS NULL AND ${projects.closed} = 0, ${words}, ${projects.receipt})`;
