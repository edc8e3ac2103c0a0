/** A town whose people do things: every state is reached through the acts, at the time the town says it is. */

import { tick } from "#clock/tick.ts";
import type { ActName } from "#model/acts.ts";
import type { CalendarYear } from "#model/calendar.ts";
import type { Fact } from "#model/draft.ts";
import type { Raw } from "#model/form.ts";
import type { Policy } from "#model/policy/policy.ts";
import { isRefusal } from "#model/refusals.ts";
import { idOf } from "#model/subject.ts";
import { dueNow } from "#store/heads.ts";
import { type Database, type Db, open } from "#store/home.ts";
import { lay } from "#store/lay.ts";
import { type AreaLeaf, layAreas, laySettler, laySupplier, layYears, type Settler } from "#workflow/open/lay.ts";
import { layPolicy, layPreset } from "#workflow/policy/lay.ts";
import areas from "../../../scripts/seed/data/areas.json" with { type: "json" };
import calendar from "../../../scripts/seed/data/calendar.json" with { type: "json" };
import { luohu } from "../luohu.ts";
import { cast, firms, grids, idOfHandle } from "./cast.ts";
import { deeds } from "./deeds.ts";
import { seatCouncil } from "./seating.ts";

export class Town {
  readonly db: Db;
  /** Milliseconds; moved by `at`. */
  now = Date.parse("2026-06-15T09:00:00+08:00");

  constructor(database: Database) {
    this.db = open(database);
  }

  /** `2026-06-15` or `2026-06-15T14:30`, Shanghai; what fell due meanwhile is done. */
  async at(when: string): Promise<void> {
    this.now = Date.parse(when.length === 10 ? `${when}T09:00:00+08:00` : `${when}:00+08:00`);
    for (let left = 50; left > 0 && (await this.round()) > 0; left--);
  }

  /** One round of the clock. */
  async round(): Promise<number> {
    return tick(this.db, () => this.now, await dueNow(this.db, this.now, 100));
  }

  async layGround(until = "2026"): Promise<void> {
    const years = Object.fromEntries(Object.entries<CalendarYear>(calendar).filter(([year]) => year <= until));
    await lay(this.db, this.now, () => [
      ...layAreas("4403", [...(areas as unknown as AreaLeaf[]), ...grids], "2023-01-01"),
      ...layYears(years, "国务院办公厅关于部分节假日安排的通知"),
    ]);
  }

  async layPolicy(policy: Policy = luohu): Promise<void> {
    await lay(this.db, this.now, () => (policy === luohu ? layPreset("luohu") : layPolicy(policy)));
  }

  async layPeople(people: readonly Settler[] = cast): Promise<void> {
    await lay(this.db, this.now, (hand) => [
      ...people.flatMap((each) => laySettler(each, hand)),
      ...firms.flatMap(({ credit, firm, type, founded }) => laySupplier(credit, firm, type, founded)),
    ]);
  }

  /** Somebody tries to do something: the facts, or the refusal or field errors. */
  async tries(handle: string, act: ActName, id: string, raw: Raw = {}, once?: string) {
    const deed = deeds.get(act);
    if (!deed) throw new Error(`no deed ${act}`);
    const token = once ? { once: { token: once, answer: (facts: readonly Fact[]) => facts[0]?.subject ?? "-" } } : {};
    const answer = await deed.run(this.db, { who: idOfHandle(handle), id, raw, now: () => this.now, ...token });
    if ("due" in answer) await tick(this.db, () => this.now, answer.due);
    return answer;
  }

  /** Somebody does something, and it works; the id of its first subject. */
  async does(handle: string, act: ActName, id: string, raw: Raw = {}): Promise<string> {
    const answer = await this.tries(handle, act, id, raw);
    if ("errors" in answer) throw new Error(`${handle} ${act} ${id}: ${JSON.stringify(answer.errors)}`);
    if (isRefusal(answer)) throw new Error(`${handle} ${act} ${id} was refused: ${JSON.stringify(answer)}`);
    return idOf(answer.facts[0]?.subject ?? "");
  }
}

export async function foundTown(database: Database): Promise<Town> {
  const town = new Town(database);
  town.now = Date.parse("2023-12-20T09:00:00+08:00");
  await town.layGround();
  await town.layPolicy();
  await town.layPeople();
  await seatCouncil(town, cast);
  return town;
}
