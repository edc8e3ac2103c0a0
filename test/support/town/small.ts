/** A small town for quick tests: one street and a neighbour, two years of the calendar, the policy, the cast and a second one of some offices. */
import type { CalendarYear } from "#model/calendar.ts";
import type { Role } from "#model/people/roles.ts";
import { type Database, open } from "#store/home.ts";
import { lay } from "#store/lay.ts";
import { type AreaLeaf, layAreas, layYears, type Settler } from "#workflow/open/lay.ts";
import tree from "../../../scripts/seed/data/areas.json" with { type: "json" };
import published from "../../../scripts/seed/data/calendar.json" with { type: "json" };
import { cast, grids, street } from "./cast.ts";
import { type Copy, copyOf, paste } from "./copy.ts";
import { seatCouncil } from "./seating.ts";
import { Town } from "./town.ts";

/** A street of the same district, for what must not cross. */
export const otherStreet = "440303001";

const kept = ["4403", "440303", otherStreet];
const leaves = [...(tree as unknown as AreaLeaf[]).filter(([code]) => kept.includes(code) || code.startsWith(street)), ...grids];
const years = published as Record<string, CalendarYear>;

const extra = (handle: string, role: Role): Settler => ({
  id: `p-${handle}`,
  handle,
  name: `第二位${handle}`,
  grants: [{ role, area: street, from: "2023-12-01" }],
});
const seconds = [extra("approver-2", "approver"), extra("finance-2", "officer:finance")];

export interface Small {
  /** When it begins. */
  readonly at?: string;
  /** Members of the council beside the sixteen of the cast. */
  readonly more?: number;
  readonly years?: readonly string[];
  readonly people?: readonly Settler[];
}

/** Laid once through `lay`; from then on its rows are copied. */
const laid = new Map<string, Copy>();

export async function smallTown(
  database: Database,
  { at = "2026-03-02", more = 0, years: known = ["2025", "2026"], people = cast }: Small = {},
) {
  const town = new Town(database);
  town.now = Date.parse(`${at}T09:00:00+08:00`);
  const key = [at, more, ...known, ...people.map((one) => one.name)].join(" ");
  const copy = laid.get(key);
  if (copy) await paste(open(database), copy);
  else {
    await lay(town.db, town.now, () => [...layAreas("4403", leaves, "2023-01-01"), ...layYears(yearsOf(known), "国务院办公厅通知")]);
    await town.layPolicy();
    const members = Array.from({ length: more }, (_, index) => extra(`member-${17 + index}`, "member"));
    await town.layPeople([...people, ...seconds, ...members]);
    await seatCouncil(town, [...people, ...members]);
    laid.set(key, await copyOf(town.db));
  }
  return town;
}

const yearsOf = (known: readonly string[]): Readonly<Record<string, CalendarYear>> =>
  Object.fromEntries(known.flatMap((year) => (years[year] ? [[year, years[year]]] : [])));
