/** What the database itself refuses of a sitting, whoever writes it: counts, results, votes, the box of a closed ballot, seats in a body. */

import { beforeEach, describe, expect, it } from "vitest";
import { idOfHandle, places, street } from "../town/cast.ts";
import { handsRaw } from "../town/hands.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { members, propose, screen, type Wish } from "../town/walk.ts";
import { type Home, rows, value } from "./home.ts";

const one: Wish = { by: "resident-2", title: "今日家园长廊座椅更新", area: places.dongxiao, class: "GOODS", amount: "90000" };

export function sittingSuite(home: Home): void {
  let town: Town;
  let meeting: string;
  let item: string;
  const called = async (method: string, present: number) => {
    const receipt = await propose(town, one);
    await screen(town, receipt, one);
    const call = { area: street, body: "居民议事会", place: "三楼", at: "2026-03-10T14:30", method, projects: [receipt] };
    meeting = await town.does("chair", "call", street, call);
    item = `${meeting}.1`;
    await town.at("2026-03-10T14:30");
    for (const member of members.slice(0, present))
      await town.does("chair", "admit", meeting, { person: idOfHandle(member), present: "yes" });
  };
  beforeEach(async () => {
    town = await smallTown(await home());
  });

  describe("counts by hand (issue 3, 4)", () => {
    const close = (tally: object) =>
      rows(town.db, `UPDATE items SET state = 'closed', closed_leaf = 900, tally = '${JSON.stringify(tally)}' WHERE id = '${item}'`);
    const not = /do not add up/;

    it("that do not add up to those present are refused by the act, and by the database", async () => {
      await called("hands", 12);
      expect(await town.tries("clerk-dongxiao", "count", meeting, handsRaw(meeting, [[11, 0, 0]]))).toMatchObject({
        refusal: "does_not_add_up",
        field: `tallies.for.${item}`,
      });
      await expect(close({ for: 11, against: 0, abstain: 0 })).rejects.toThrow(not);
      await expect(close({ for: 13, against: 0, abstain: 0 })).rejects.toThrow(not);
      await expect(close({ for: 1 })).rejects.toThrow(not);
      await close({ for: 10, against: 1, abstain: 1 });
    });

    it("of who is recused, has left or came later are refused too", async () => {
      await called("hands", 12);
      await town.does("member-1", "recuse", meeting, { item, reason: "施工方是亲属。" });
      await expect(close({ for: 12, against: 0, abstain: 0 })).rejects.toThrow(not);
      await town.does("chair", "leave", meeting, { person: "p-member-2", gone: "" });
      await expect(close({ for: 11, against: 0, abstain: 0 })).rejects.toThrow(not);
      await town.does("chair", "admit", meeting, { person: "p-member-16", present: "yes", late: "2" });
      await expect(close({ for: 11, against: 0, abstain: 0 })).rejects.toThrow(not);
      await close({ for: 10, against: 0, abstain: 0 });
    });

    it("of papers: as many handed out as may vote, no more back than that", async () => {
      await called("paper", 12);
      await expect(close({ for: 11, against: 0, abstain: 0, handed: 11, invalid: 0 })).rejects.toThrow(not);
      await expect(close({ for: 12, against: 0, abstain: 0, handed: 12, invalid: 1 })).rejects.toThrow(not);
      await close({ for: 9, against: 1, abstain: 0, handed: 12, invalid: 1 });
    });

    it("cannot be typed by one and confirmed by the same; what is typed stays until somebody else looks", async () => {
      await called("hands", 12);
      await town.does("clerk-dongxiao", "count", meeting, handsRaw(meeting, [[10, 2, 0]]));
      expect(await town.tries("clerk-dongxiao", "affirm", meeting)).toMatchObject({ refusal: "second_person" });
      await town.does("clerk-caopu", "affirm", meeting);
      expect(await rows(town.db, "SELECT state, result, votes_for FROM items")).toEqual([
        { state: "counted", result: "passed", votes_for: 10 },
      ]);
      expect(await value(town.db, "SELECT typed FROM meetings")).toBeNull();
    });
  });

  describe("a result without quorum (P4.5)", () => {
    const decide = (result: string, present: number) =>
      rows(
        town.db,
        `UPDATE items SET state = 'counted', result = '${result}', members = 16, present = ${present}, votes_for = 1 WHERE id = '${item}'`,
      );

    it("is refused by the database, however many it says were there", async () => {
      await called("online", 10);
      expect(await town.tries("chair", "open", meeting, { item })).toMatchObject({ refusal: "too_few_here" });
      await town.does("chair", "adjourn", meeting, { item });
      expect(await rows(town.db, "SELECT result, present FROM items")).toEqual([{ result: "no_quorum", present: 10 }]);
      await rows(town.db, "UPDATE items SET state = 'closed', result = NULL");
      for (const result of ["passed", "failed"])
        for (const present of [10, 11, 16]) await expect(decide(result, present)).rejects.toThrow(/no quorum/);
    });

    it("comes about when somebody leaves before the item closes", async () => {
      await called("online", 11);
      await town.does("chair", "open", meeting, { item });
      await town.does("chair", "leave", meeting, { person: "p-member-11", gone: "" });
      expect(await town.tries("member-11", "vote", meeting, { item, choice: "for" })).toMatchObject({ refusal: "has_left" });
      const vote = `INSERT INTO votes (item, person, choice) VALUES ('${item}', 'p-member-11', 'for')`;
      await expect(rows(town.db, vote)).rejects.toThrow(/not open to this member/);
      await town.does("chair", "close", meeting, { item });
      expect(await rows(town.db, "SELECT result, present FROM items")).toEqual([{ result: "no_quorum", present: 10 }]);
    });
  });

  describe("an item left open", () => {
    const result = () => rows(town.db, "SELECT state, result, votes_for FROM items");
    const leftOpen = async () => {
      await called("online", 12);
      await town.does("chair", "open", meeting, { item });
      for (const member of members.slice(0, 9)) await town.does(member, "vote", meeting, { item, choice: "for" });
    };

    it("is closed by the clock when its day is over, and what was voted is counted", async () => {
      await leftOpen();
      await town.at("2026-03-10T23:59");
      expect(await result()).toMatchObject([{ state: "open" }]);
      await town.at("2026-03-11T00:00");
      expect(await result()).toEqual([{ state: "counted", result: "passed", votes_for: 9 }]);
    });

    it("takes no vote on a later day, though the clock was late", async () => {
      await leftOpen();
      town.now = Date.parse("2026-03-26T09:00:00+08:00");
      expect(await town.tries("member-10", "vote", meeting, { item, choice: "for" })).toMatchObject({ refusal: "item_not_open" });
      expect(await result()).toEqual([{ state: "counted", result: "passed", votes_for: 9 }]);
    });
  });

  describe("seats in a body", () => {
    it("end and do not change, and nobody has two in one body", async () => {
      await expect(rows(town.db, "DELETE FROM body_seats")).rejects.toThrow(/ends and does not change/);
      await expect(rows(town.db, "UPDATE body_seats SET person = 'p-chair' WHERE person = 'p-member-1'")).rejects.toThrow(
        /does not change/,
      );
      const again = `INSERT INTO body_seats VALUES ('x', '${street}/council', 'p-member-1', 'member', 1, '2026-03-02', NULL, NULL)`;
      await expect(rows(town.db, again)).rejects.toThrow(/UNIQUE/);
      await rows(town.db, "UPDATE body_seats SET ended_on = '2026-03-02' WHERE person = 'p-member-1'");
      await expect(rows(town.db, "UPDATE body_seats SET ended_on = NULL WHERE person = 'p-member-1'")).rejects.toThrow(/does not change/);
    });
  });
}
