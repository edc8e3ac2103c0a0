/** The suppliers that are registered, seen from an area. */
import { eq } from "drizzle-orm";
import type { Register } from "#model/procure/register.ts";
import type { Db } from "../home.ts";
import { map, one, type Reading, together } from "../read.ts";
import { areas, suppliers } from "../schema.ts";

export const register = (db: Db, area: string): Reading<Register | undefined> =>
  map(
    together({
      area: one(db.select({ path: areas.path }).from(areas).where(eq(areas.code, area))),
      known: one(db.select().from(suppliers).limit(1000)),
    }),
    ({ area: [found], known }) => (found ? { path: found.path, known } : undefined),
  );
