import { beforeEach, describe, expect, it } from "vitest";
import { tick } from "#clock/tick.ts";
import { type ActName, acts } from "#model/acts.ts";
import type { Raw } from "#model/form.ts";
import { type Database, open } from "#store/home.ts";
import { dossier } from "#store/propose/dossier.ts";
import { fetch } from "#store/read.ts";
import { idOfHandle } from "../town/cast.ts";
import { deeds } from "../town/deeds.ts";
import { everyKind } from "../town/every.ts";
import { smallTown } from "../town/small.ts";
import { Town } from "../town/town.ts";
import type { Home } from "./home.ts";
import { Meter } from "./meter.ts";

/** Every deed on a meter of its own, its ticks aside. */
class MeteredTown extends Town {
  readonly bills: { readonly act: ActName; readonly trips: number; readonly statements: number; readonly read: number }[] = [];

  constructor(private readonly database: Database) {
    super(database);
  }

  override async tries(handle: string, act: ActName, id: string, raw: Raw = {}) {
    const meter = new Meter(this.database);
    const deed = deeds.get(act);
    if (!deed) throw new Error(`no deed ${act}`);
    const answer = await deed.run(open(meter.view), { who: idOfHandle(handle), id, raw, now: () => this.now });
    this.bills.push({ act, trips: meter.trips, statements: meter.statements, read: meter.read });
    if ("due" in answer) await tick(this.db, () => this.now, answer.due);
    return answer;
  }
}

/** What is written to is known only when it has been read: one look more. */
const thrice: readonly ActName[] = ["revoke", "cancel"];

export function costSuite(home: Home): void {
  let town: MeteredTown;
  let database: Database;
  let receipt: string;
  beforeEach(async () => {
    database = await home();
    const { now } = await smallTown(database);
    town = new MeteredTown(database);
    town.now = now;
    ({ whole: receipt } = await everyKind(town));
  }, 20_000);

  describe("uncontended (P10.1)", () => {
    it("an act takes two round trips in the store: it reads and it writes", () => {
      console.log(Object.entries(Object.groupBy(town.bills, (b) => b.act)).map(([a, l]) => `${a}: ${l?.map((b) => `${b.trips}/${b.statements}/${b.read}`).join(" ")}`).join("\n"));
      const slow = town.bills.filter(({ act, trips }) => trips > (thrice.includes(act) ? 3 : 2));
      expect(slow).toEqual([]);
      const done = new Set(town.bills.map(({ act }) => act));
      expect(Object.keys(acts).filter((act) => !done.has(act as ActName))).toEqual([]);
    });

    it("an act is a bounded number of statements, and of rows read", () => {
      const most = (of: (bill: MeteredTown["bills"][number]) => number) => Math.max(...town.bills.map(of));
      expect(most((bill) => bill.statements)).toBeLessThanOrEqual(60);
      expect(most((bill) => bill.read)).toBeLessThanOrEqual(1_000);
    });

    it("all that is known of a project is one round trip, after all that can happen to it", async () => {
      const meter = new Meter(database);
      const known = await fetch(open(meter.view), dossier(open(meter.view), receipt, town.now));
      expect(known?.trail.length).toBeGreaterThan(30);
      expect([meter.trips, meter.statements]).toEqual([1, 19]);
      expect(meter.read).toBeLessThanOrEqual(400);
    });
  });
}
