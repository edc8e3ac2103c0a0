import { beforeAll, describe, expect, it } from "vitest";
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

interface Bill {
  readonly act: ActName;
  readonly trips: number;
  readonly statements: number;
  readonly read: number;
}

/** Every deed on a meter of its own, its ticks aside. */
class MeteredTown extends Town {
  readonly bills: Bill[] = [];

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

/** A call looks at up to sixty that wait, with what each may be kept from and which papers each lacks; a new title looks up every piece of the old one. Neither grows with the town. */
const wide: readonly ActName[] = ["call", "reissue", "adjust"];

export function costSuite(home: Home): void {
  let bills: MeteredTown["bills"];
  let page: Meter;
  let facts = 0;
  beforeAll(async () => {
    const database = await home();
    const { now } = await smallTown(database);
    const town = new MeteredTown(database);
    town.now = now;
    const { whole } = await everyKind(town);
    bills = town.bills;
    page = new Meter(database);
    const db = open(page.view);
    facts = (await fetch(db, dossier(db, whole, now)))?.trail.length ?? 0;
  }, 60_000);
  const most = (which: readonly Bill[], of: (bill: Bill) => number) => Math.max(...which.map(of));

  describe("uncontended (P10.1)", () => {
    it("an act takes two round trips in the store: it reads and it writes", () => {
      expect(bills.filter(({ trips }) => trips > 2)).toEqual([]);
      const done = new Set(bills.map(({ act }) => act));
      expect(Object.keys(acts).filter((act) => !done.has(act as ActName))).toEqual([]);
    });

    it("an act is a bounded number of statements and of rows read, whatever has happened before", () => {
      expect(bills.filter((bill) => bill.statements > 58)).toEqual([]);
      const narrow = bills.filter(({ act }) => !wide.includes(act));
      expect(most(narrow, (bill) => bill.read)).toBeLessThanOrEqual(12 * facts);
      expect(most(bills, (bill) => bill.read)).toBeLessThanOrEqual(1_200);
    });

    it("a vote, of which there are most, is a dozen statements", () => {
      const votes = bills.filter(({ act }) => act === "vote" || act === "attend");
      expect(most(votes, (bill) => bill.statements)).toBeLessThanOrEqual(12);
      expect(most(votes, (bill) => bill.read)).toBeLessThanOrEqual(85);
    });

    it("all that is known of a project is one round trip, at the end of its way too", () => {
      expect(facts).toBeGreaterThan(30);
      expect([page.trips, page.statements]).toEqual([1, 27]);
      // A trail is read whole: so many rows for each fact of its own, and none for anybody else's.
      expect(page.read).toBeLessThanOrEqual(9 * facts);
    });
  });
}
