/** What the database itself refuses of proxies, whoever writes it. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Body } from "#model/policy/body.ts";
import { councilOf, luohu } from "../luohu.ts";
import { idOfHandle } from "../town/cast.ts";
import { handsRaw } from "../town/hands.ts";
import { callThree, fiveMembers } from "../town/three.ts";
import type { Town } from "../town/town.ts";
import { type Home, rows, value } from "./home.ts";

const p = idOfHandle;
const said = <T>(of: T) => ({ value: of, source: "示例", grade: "U" as const });
const vote = councilOf(luohu).vote.value;

export function spokenSuite(home: Home): void {
  let town: Town;
  let meeting: string;
  const item = (n: number) => `${meeting}.${n}`;
  const called = async (method: string) => {
    meeting = await callThree(town, method);
  };
  beforeEach(async () => {
    town = await fiveMembers(home);
  });

  const give = (giver: string, holder: string) =>
    rows(town.db, `INSERT INTO proxies (meeting, giver, holder, leaf) VALUES ('${meeting}', '${p(giver)}', '${p(holder)}', 9000)`);
  const no = /does not allow this proxy|UNIQUE|CHECK|FOREIGN KEY/;

  describe("a proxy", () => {
    it("is refused by the database to who is there, to who has one, passed on, over the number, and off the roll", async () => {
      await called("online");
      await expect(give("member-2", "member-3")).rejects.toThrow(no);
      await expect(give("member-5", "member-2")).rejects.toThrow(no);
      await expect(give("member-5", "member-5")).rejects.toThrow(no);
      await expect(give("member-6", "member-2")).rejects.toThrow(no);
      await town.does("member-5", "recall", meeting, { giver: p("member-5"), reason: "另行委托。" });
      await give("member-5", "member-2");
    });

    it("is refused by the database where the frozen rule allows none", async () => {
      town = await fiveMembers(home, { proxies: said(0) });
      meeting = await callThree(town, "online", false);
      await expect(give("member-5", "member-2")).rejects.toThrow(no);
    });

    it("is given before an item opens and taken back when none is open, and is otherwise kept as it is", async () => {
      await called("online");
      await town.does("chair", "open", meeting, { item: item(1) });
      await expect(rows(town.db, "UPDATE proxies SET ended_leaf = 9001")).rejects.toThrow(/taken back/);
      await expect(rows(town.db, `UPDATE proxies SET holder = '${p("member-2")}'`)).rejects.toThrow(/taken back/);
      await expect(rows(town.db, "DELETE FROM proxies")).rejects.toThrow(/kept/);
      await expect(give("member-4", "member-2")).rejects.toThrow(no);
    });
  });

  describe("a vote by proxy", () => {
    const cast = (person: string, holder: string | null) =>
      rows(
        town.db,
        `INSERT INTO votes (item, person, choice, holder) VALUES ('${item(1)}', '${p(person)}', 'for', ${holder ? `'${p(holder)}'` : "NULL"})
         ON CONFLICT (item, person) DO UPDATE SET choice = excluded.choice, holder = excluded.holder`,
      );
    const barred = /not open to this member/;

    it("is refused by the database to somebody who holds no proxy, and for somebody who gave none", async () => {
      await called("online");
      await town.does("chair", "open", meeting, { item: item(1) });
      await expect(cast("member-5", null)).rejects.toThrow(barred);
      await expect(cast("member-5", "member-2")).rejects.toThrow(barred);
      await expect(cast("member-2", "member-1")).rejects.toThrow(barred);
      await cast("member-5", "member-1");
      await expect(rows(town.db, `UPDATE votes SET holder = '${p("member-2")}'`)).rejects.toThrow(barred);
    });

    it("falls when the member comes; they vote themselves, and the count has it once", async () => {
      await called("online");
      await town.does("chair", "open", meeting, { item: item(1) });
      await town.does("member-1", "vote", meeting, { item: item(1), choice: "for", behalf: p("member-5") });
      await town.does("member-5", "attend", meeting);
      await expect(cast("member-5", "member-1")).rejects.toThrow(barred);
      expect(await town.tries("member-1", "vote", meeting, { item: item(1), choice: "against", behalf: p("member-5") })).toMatchObject({
        refusal: "no_proxy",
      });
      await town.does("member-5", "vote", meeting, { item: item(1), choice: "against" });
      await town.does("chair", "close", meeting, { item: item(1) });
      expect(await rows(town.db, `SELECT present, proxies, votes_for, votes_against FROM items WHERE id = '${item(1)}'`)).toEqual([
        { present: 5, proxies: 0, votes_for: 0, votes_against: 1 },
      ]);
    });

    it("falls where either steps back from the item", async () => {
      await called("online");
      await town.does("member-5", "recuse", meeting, { item: item(1), reason: "施工方是亲属。" });
      await town.does("chair", "open", meeting, { item: item(1) });
      await expect(cast("member-5", "member-1")).rejects.toThrow(barred);
    });
  });

  describe("hands counted with proxies", () => {
    it("add up to those present and those spoken for, by the act and by the database", async () => {
      await called("hands");
      const table = (n: number) =>
        handsRaw(
          meeting,
          [1, 2, 3].map(() => [n, 0, 0] as const),
        );
      expect(await town.tries("clerk-dongxiao", "count", meeting, table(4))).toMatchObject({ refusal: "does_not_add_up" });
      const close = (yes: number) =>
        rows(
          town.db,
          `UPDATE items SET state = 'closed', closed_leaf = 9000, tally = '{"for":${yes},"against":0,"abstain":0}' WHERE id = '${item(1)}'`,
        );
      await expect(close(4)).rejects.toThrow(/do not add up/);
      await town.does("clerk-dongxiao", "count", meeting, table(5));
      await town.does("clerk-caopu", "affirm", meeting);
      expect(await rows(town.db, "SELECT DISTINCT result, present, proxies, votes_for FROM items")).toEqual([
        { result: "passed", present: 5, proxies: 1, votes_for: 5 },
      ]);
    });
  });

  describe("a quorum with proxies", () => {
    const all: Partial<Body> = { vote: said({ ...vote, quorum: [1, 1], quorumStrict: false }) };
    const fiveAreNeeded = async (over: Partial<Body>) => {
      town = await fiveMembers(home, { ...all, ...over });
      await called("online");
    };
    const close = async (how: "close" | "adjourn") => {
      await town.does("chair", how, meeting, { item: item(1) });
      return value(town.db, `SELECT result FROM items WHERE id = '${item(1)}'`);
    };

    it("has them where the frozen rule says so", async () => {
      await fiveAreNeeded({ proxiesPresent: said(true) });
      await town.does("chair", "open", meeting, { item: item(1) });
      expect(await close("close")).toBe("failed");
    });

    it("has them not where the rule does not say so, and the database refuses a result", async () => {
      await fiveAreNeeded({ proxiesPresent: said(false) });
      expect(await town.tries("chair", "open", meeting, { item: item(1) })).toMatchObject({ refusal: "too_few_here" });
      expect(await close("adjourn")).toBe("no_quorum");
      await rows(town.db, `UPDATE items SET state = 'closed', result = NULL WHERE id = '${item(1)}'`);
      const decide = (proxies: number) =>
        rows(
          town.db,
          `UPDATE items SET state = 'counted', result = 'passed', members = 5, present = 5, proxies = ${proxies}, votes_for = 5 WHERE id = '${item(1)}'`,
        );
      for (const proxies of [0, 1]) await expect(decide(proxies)).rejects.toThrow(/no quorum/);
    });
  });
}
