import { afterEach, beforeEach } from "vitest";
import type { Database } from "#store/home.ts";
import { type Copy, copyOf, paste } from "../town/copy.ts";
import { Town } from "../town/town.ts";
import type { Home } from "./home.ts";

/** One story told over several tests: each goes on with the rows and at the hour that the one before it left, in a home emptied in between. */
export function chapters(home: Home, begin: (database: Database) => Promise<Town>, read: (town: Town) => void): void {
  let left: { readonly copy: Copy; readonly now: number } | undefined;
  let town: Town;
  beforeEach(async () => {
    const database = await home();
    if (left) {
      town = new Town(database);
      town.now = left.now;
      await paste(town.db, left.copy);
    } else town = await begin(database);
    read(town);
  }, 60_000);
  afterEach(async () => {
    left = { copy: await copyOf(town.db), now: town.now };
  });
}
