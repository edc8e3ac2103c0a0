/** Somebody who acts exactly between another's reading and writing. */
import type { Database } from "#store/home.ts";
import { Town } from "../town/town.ts";

/** The same database; `before` is called with the number of each round trip that is about to go out. */
const hooked = (database: Database, before: (trip: number) => Promise<unknown>): Database => {
  let trip = 0;
  return {
    prepare: (sql) => database.prepare(sql),
    batch: async <T>(statements: D1PreparedStatement[]) => {
      trip++;
      await before(trip);
      return database.batch<T>(statements);
    },
  };
};

/** A second view of the town, in which `meanwhile` happens once: after the first reading, before the first writing. */
export function between(town: Town, database: Database, meanwhile: () => Promise<unknown>): { town: Town; trips: () => number } {
  let trips = 0;
  const view = new Town(
    hooked(database, async (trip) => {
      trips = trip;
      if (trip === 2) await meanwhile();
    }),
  );
  view.now = town.now;
  return { town: view, trips: () => trips };
}
