/** What is known of a project from before its screening. */
import { eq } from "drizzle-orm";
import type { Intake } from "#model/standing.ts";
import type { Db } from "../home.ts";
import { map, one, type Reading } from "../read.ts";
import { intakes } from "../schema.ts";

export const intakeOf = (db: Db, receipt: string): Reading<Intake> =>
  map(one(db.select({ wishes: intakes.wishes }).from(intakes).where(eq(intakes.project, receipt))), ([row]) => row ?? { wishes: 0 });
