/** How far the clock of a demonstration runs ahead of the wall; nothing anywhere else. */
import { eq } from "drizzle-orm";
import { type Db, inOneTrip } from "../home.ts";
import { fetch, one } from "../read.ts";
import { demoClock } from "../schema.ts";

export async function readOffset(db: Db): Promise<number> {
  const [row] = await fetch(db, one(db.select({ offset: demoClock.offset }).from(demoClock).where(eq(demoClock.one, 1))));
  return row?.offset ?? 0;
}
export const setOffset = (db: Db, offset: number) =>
  inOneTrip(db, [db.insert(demoClock).values({ one: 1, offset }).onConflictDoUpdate({ target: demoClock.one, set: { offset } })]);
