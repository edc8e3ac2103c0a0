/** What is known of a project from before its screening. */
import { eq } from "drizzle-orm";
import type { Intake } from "#model/standing.ts";
import type { Db } from "../home.ts";
import { map, one, type Reading, together } from "../read.ts";
import { intakes } from "../schema.ts";
import { alikeToWaiting } from "./alike.ts";

export function intakeOf(db: Db, receipt: string): Reading<Intake> {
  const row = one(db.select({ wishes: intakes.wishes }).from(intakes).where(eq(intakes.project, receipt)));
  return map(together({ row, alike: alikeToWaiting(db, receipt) }), ({ row: [found], alike }) => ({ wishes: found?.wishes ?? 0, alike }));
}
