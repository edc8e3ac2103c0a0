import { eq } from "drizzle-orm";
import type { Db } from "../home.ts";
import { map, one, type Reading } from "../read.ts";
import { projects } from "../schema.ts";

/** The receipt number of the project with this project number. */
export const receiptOfCode = (db: Db, code: string): Reading<string | undefined> =>
  map(one(db.select({ receipt: projects.receipt }).from(projects).where(eq(projects.code, code))), ([row]) => row?.receipt);
