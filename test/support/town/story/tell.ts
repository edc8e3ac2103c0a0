/** The whole demonstration town, told through the acts up to Monday 15 June 2026, nine in the morning. */
import type { Database } from "#store/home.ts";
import { setOffset } from "#store/open/clock.ts";
import { foundTown, type Town } from "../town.ts";
import { tell2024 } from "./y2024.ts";
import { tell2026 } from "./y2026.ts";

export async function tell(database: Database): Promise<Town> {
  const town = await foundTown(database);
  await tell2024(town);
  await tell2026(town);
  return town;
}

/** From here the clock of the demonstration runs on. */
export const startClock = (town: Town): Promise<unknown> => setOffset(town.db, town.now - Date.now());
