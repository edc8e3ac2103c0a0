/** Items put to one vote, and what the database itself refuses of them. */
import { beforeEach, describe, expect, it } from "vitest";
import { idOfHandle } from "../town/cast.ts";
import { five } from "../town/sittings.ts";
import { callThree, fiveMembers } from "../town/three.ts";
import type { Town } from "../town/town.ts";
import { type Home, rows } from "./home.ts";

const p = idOfHandle;

export function asOneSuite(home: Home): void {
  let town: Town;
  let meeting: string;
  const item = (n: number) => `${meeting}.${n}`;
  const called = async (method: string) => {
    meeting = await callThree(town, method);
  };
  beforeEach(async () => {
    town = await fiveMembers(home);
  });

  describe("items put to one vote", () => {
    const join = (n: number) => rows(town.db, `UPDATE items SET state = 'open', together = 1 WHERE id = '${item(n)}'`);
    const not = /cannot be put to one vote/;

    it("each get the result of the one vote; the database takes votes under the first of them only", async () => {
      await called("online");
      await town.does("chair", "open", meeting, { item: [item(1), item(2)] });
      for (const handle of five.slice(0, 4)) await town.does(handle, "vote", meeting, { item: item(1), choice: "for" });
      const second = `INSERT INTO votes (item, person, choice) VALUES ('${item(2)}', '${p("member-1")}', 'for')`;
      await expect(rows(town.db, second)).rejects.toThrow(/not open to this member/);
      await town.does("chair", "close", meeting, { item: item(1) });
      expect(await rows(town.db, "SELECT n, together, result, votes_for FROM items ORDER BY n")).toEqual([
        { n: 1, together: null, result: "passed", votes_for: 4 },
        { n: 2, together: 1, result: "passed", votes_for: 4 },
        { n: 3, together: null, result: null, votes_for: 0 },
      ]);
    });

    it("are refused by the database where a member asked for a vote of its own and where members differ", async () => {
      await called("online");
      await town.does("member-2", "separate", meeting, { item: item(2) });
      await town.does("member-1", "recuse", meeting, { item: item(3), reason: "施工方是亲属。" });
      await town.does("chair", "open", meeting, { item: item(1) });
      await expect(join(2)).rejects.toThrow(not);
      await expect(join(3)).rejects.toThrow(not);
      await rows(town.db, `UPDATE items SET alone = 0 WHERE id = '${item(2)}'`);
      await join(2);
    });

    it("are refused by the act and by the database where the frozen rule says one by one", async () => {
      town = await fiveMembers(home, { enBloc: { value: false, source: "示例", grade: "U" } });
      await called("online");
      expect(await town.tries("chair", "open", meeting, { item: [item(1), item(2)] })).toMatchObject({ refusal: "not_one_vote" });
      await town.does("chair", "open", meeting, { item: item(1) });
      await expect(join(2)).rejects.toThrow(not);
    });

    it("in a closed ballot share one box", async () => {
      await called("closed");
      await town.does("chair", "open", meeting, { item: [item(1), item(2)] });
      for (const handle of five.slice(0, 4)) await town.does(handle, "vote", meeting, { item: item(1), choice: "for" });
      await town.does("member-1", "vote", meeting, { item: item(1), choice: "against", behalf: p("member-5") });
      expect(await town.tries("member-1", "vote", meeting, { item: item(1), choice: "for", behalf: p("member-5") })).toMatchObject({
        refusal: "already_voted",
      });
      // Their slip is in the box: they are there until it has been counted.
      expect(await town.tries("chair", "leave", meeting, { person: p("member-1"), gone: "" })).toEqual({ refusal: "item_open" });
      await town.does("chair", "close", meeting, { item: item(1) });
      expect(await rows(town.db, "SELECT votes_for, votes_against, present FROM items WHERE result = 'passed'")).toEqual([
        { votes_for: 4, votes_against: 1, present: 5 },
        { votes_for: 4, votes_against: 1, present: 5 },
      ]);
    });
  });
}
