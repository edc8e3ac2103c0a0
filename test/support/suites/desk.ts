import { beforeAll, describe, expect, it } from "vitest";
import type { ActName } from "#model/acts.ts";
import type { Raw } from "#model/form.ts";
import type { Desk } from "#model/people/desk.ts";
import { desk } from "#store/people/desk.ts";
import { fetch } from "#store/read.ts";
import { idOfHandle } from "../town/cast.ts";
import { everyKind } from "../town/every.ts";
import { peopleOf } from "../town/press.ts";
import { smallTown } from "../town/small.ts";
import { Town } from "../town/town.ts";
import type { Home } from "./home.ts";

const receipts = (list: readonly { readonly receipt: string }[]) => list.map((one) => one.receipt);
const ids = (list: readonly { readonly id: string }[]) => list.map((one) => one.id);

/** Each act that a second person does to what somebody else began, and where on their desk they find it. */
const seconds: Partial<Record<ActName, (of: Desk) => readonly string[]>> = {
  publish: (of) => ids(of.drafts),
  adopt: (of) => receipts(of.repins),
  remedy: (of) => receipts(of.remedies),
  reissue: (of) => receipts(of.amendments),
  correct: (of) => receipts(of.corrections),
  release: (of) => receipts(of.projects),
  confirm: (of) => ids(of.approvals),
  grant: (of) => of.requests.map((one) => one.line),
  verify: (of) => ids(of.counts),
  countersign: (of) => of.sheets.map((one) => one.code),
  affirm: (of) => ids(of.meetings),
  agree: (of) => ids(of.meetings),
  check: (of) => of.years.map(String),
};
/** Not listed again for who began it: a sitting and a payment are on the desks of all whose turn they are. */
const shared: readonly ActName[] = ["affirm", "agree", "release"];

interface Seen {
  readonly act: ActName;
  readonly id: string;
  readonly there: boolean;
  readonly still: boolean;
}

/** Looks at the desk of whoever does such an act, before they do it and after. */
class DeskTown extends Town {
  readonly seen: Seen[] = [];

  override async tries(handle: string, act: ActName, id: string, raw: Raw = {}) {
    const find = seconds[act];
    if (!find) return super.tries(handle, act, id, raw);
    const what = act === "check" ? String(raw["year"]) : id;
    const there = find(await this.deskOf(handle)).includes(what);
    const answer = await super.tries(handle, act, id, raw);
    const still = !shared.includes(act) && find(await this.deskOf(handle)).includes(what);
    this.seen.push({ act, id: what, there, still });
    return answer;
  }

  private async deskOf(handle: string): Promise<Desk> {
    const id = idOfHandle(handle);
    const who = (await peopleOf(this)).find((one) => one.id === id) ?? { id, grants: [] };
    return fetch(this.db, desk(this.db, who, this.now));
  }
}

export function deskSuite(home: Home): void {
  describe("what waits for a second person", () => {
    let seen: readonly Seen[];
    beforeAll(async () => {
      const database = await home();
      const { now } = await smallTown(database);
      const town = new DeskTown(database);
      town.now = now;
      await everyKind(town);
      seen = town.seen;
    }, 60_000);

    it.each(Object.keys(seconds))("%s: is on their desk until it is done", (act) => {
      const own = seen.filter((one) => one.act === act);
      expect(own).not.toEqual([]);
      expect(own.filter((one) => !one.there || one.still)).toEqual([]);
    });
  });
}
