import { beforeEach, describe, expect, it } from "vitest";
import { places, street } from "../town/cast.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { propose, screen, type Wish } from "../town/walk.ts";
import { type Home, rows, value } from "./home.ts";
import { expectResults } from "./recount.ts";

const council = Array.from({ length: 120 }, (_, index) => `member-${index + 1}`);
const one: Wish = { by: "member-120", title: "今日家园长廊座椅更新", area: places.dongxiao, class: "GOODS", amount: "90000" };

export function councilSuite(home: Home): void {
  let town: Town;
  let meeting: string;
  let item: string;
  beforeEach(async () => {
    town = await smallTown(await home(), { more: 104 });
    const receipt = await propose(town, { ...one, by: "resident-2" });
    await screen(town, receipt, one);
    const call = { area: street, body: "居民议事会", place: "三楼", at: "2026-03-10T14:30", method: "online", projects: [receipt] };
    meeting = await town.does("chair", "call", street, call);
    item = `${meeting}.1`;
    await town.at("2026-03-10T14:30");
    await rows(town.db, "UPDATE seats SET present = 1, leaf = 1 WHERE person <> 'p-member-119'");
    await town.does("chair", "open", meeting, { item });
  });
  const vote = (who: string, choice = "for") => town.tries(who, "vote", meeting, { item, choice });

  describe("a council of 120 (P9.5)", () => {
    it("votes at once: no vote is lost, and there is one decision", async () => {
      await town.does("member-119", "attend", meeting);
      const answers = await Promise.all(council.map((who, index) => vote(who, index < 70 ? "for" : index < 110 ? "against" : "abstain")));
      expect(answers.filter((answer) => !("facts" in answer))).toEqual([]);
      await town.does("chair", "close", meeting, { item });
      const counted = await rows(town.db, "SELECT state, result, present, votes_for, votes_against, votes_abstain FROM items");
      expect(counted).toEqual([{ state: "counted", result: "passed", present: 120, votes_for: 70, votes_against: 40, votes_abstain: 10 }]);
      expect(await value(town.db, "SELECT count(*) FROM facts WHERE kind = 'item_counted'")).toBe(1);
      expect(await value(town.db, "SELECT count(DISTINCT leaf) FROM facts WHERE kind = 'voted'")).toBe(120);
    });

    it("votes while the chair closes: what was taken is counted, what came late is told so", async () => {
      const closing = town.tries("chair", "close", meeting, { item });
      const answers = await Promise.all([...council.slice(0, 40).map((who) => vote(who)), closing]);
      const taken = answers.slice(0, -1).filter((answer) => "facts" in answer).length;
      const late = answers.filter((answer) => "refusal" in answer);
      expect(taken + late.length).toBe(40);
      expect(new Set(late.map((answer) => ("refusal" in answer ? answer.refusal : "")))).toEqual(
        new Set(late.length > 0 ? ["item_not_open"] : []),
      );
      expect(await value(town.db, "SELECT votes_for FROM items")).toBe(taken);
      expect(await value(town.db, "SELECT count(*) FROM votes")).toBe(taken);
    });

    it("changes a vote until the item closes; both are in the log, the last one counts (P4.3)", async () => {
      await vote("member-1", "for");
      await vote("member-1", "against");
      expect(await rows(town.db, "SELECT choice FROM votes")).toEqual([{ choice: "against" }]);
      expect(await value(town.db, "SELECT count(*) FROM facts WHERE kind = 'voted'")).toBe(2);
    });

    it("P4.6 the roll-call recounts to the published result, and so do the public counts", async () => {
      await Promise.all(council.slice(0, 100).map((who, index) => vote(who, index < 60 ? "for" : index < 90 ? "against" : "abstain")));
      await town.does("chair", "close", meeting, { item });
      expect(await expectResults(town.db)).toBe(1);
      await rows(town.db, "UPDATE items SET votes_for = votes_for - 1");
      await expect(expectResults(town.db)).rejects.toThrow(/P4\.6/);
    });

    it("votes twice at once with two hands: one after the other, and one vote", async () => {
      await Promise.all([vote("member-1", "for"), vote("member-1", "against")]);
      expect(await value(town.db, "SELECT count(*) FROM votes")).toBe(1);
      const log = await rows<{ choice: string }>(
        town.db,
        "SELECT body ->> '$.data.choice' AS choice FROM facts WHERE kind = 'voted' ORDER BY leaf",
      );
      expect(await rows(town.db, "SELECT choice FROM votes")).toEqual(log.slice(-1));
    });
  });

  describe("a vote that nobody may cast is refused by the act and by the database itself", () => {
    const cast = (person: string, how = "INSERT") =>
      rows(town.db, `${how} INTO votes (item, person, choice) VALUES ('${item}', '${person}', 'for')`);
    const not = /not open to this member/;

    it("after the item has closed", async () => {
      await vote("member-1");
      await town.does("chair", "close", meeting, { item });
      expect(await vote("member-2")).toMatchObject({ refusal: "item_not_open" });
      await expect(cast("p-member-2")).rejects.toThrow(not);
      await expect(cast("p-member-1", "INSERT OR REPLACE")).rejects.toThrow(not);
      await expect(rows(town.db, "UPDATE votes SET choice = 'against'")).rejects.toThrow(not);
      await expect(rows(town.db, "DELETE FROM votes")).rejects.toThrow(/votes are kept/);
    });

    it("by who is not there, not on the roll, or proposed it", async () => {
      expect(await vote("member-119")).toMatchObject({ refusal: "not_present" });
      expect(await vote("chair")).toMatchObject({ refusal: "not_on_roll" });
      await expect(cast("p-member-119")).rejects.toThrow(not);
      await expect(cast("p-chair")).rejects.toThrow(not);
      await rows(town.db, "UPDATE items SET proposer = 'p-member-3'");
      expect(await vote("member-3")).toMatchObject({ refusal: "recused" });
      await expect(cast("p-member-3")).rejects.toThrow(not);
    });

    it("by who has stepped back, however it is written (P4.4)", async () => {
      await town.does("member-1", "recuse", meeting, { item, reason: "亲属参与施工。" });
      expect(await vote("member-1")).toMatchObject({ refusal: "recused" });
      for (const how of ["INSERT", "INSERT OR REPLACE"]) await expect(cast("p-member-1", how)).rejects.toThrow(not);
      await expect(rows(town.db, "UPDATE votes SET choice = 'for'")).rejects.toThrow(not);
    });

    it("and the roll is frozen: nobody is added, taken off, or there before coming", async () => {
      await expect(rows(town.db, `INSERT INTO seats (meeting, person) VALUES ('${meeting}', 'p-chair')`)).rejects.toThrow(/roll is frozen/);
      await expect(rows(town.db, `INSERT OR REPLACE INTO seats (meeting, person) VALUES ('${meeting}', 'p-member-1')`)).rejects.toThrow(
        /roll is frozen/,
      );
      await expect(rows(town.db, "DELETE FROM seats")).rejects.toThrow(/roll is frozen/);
      await expect(rows(town.db, "UPDATE meetings SET members = 1")).rejects.toThrow(/rule is frozen/);
    });

    it("P4.2 and so is the rule, whatever is published afterwards", async () => {
      const rule = await value(town.db, "SELECT rule FROM meetings");
      await expect(rows(town.db, "UPDATE meetings SET rule = json_set(rule, '$.quorum[0]', 0)")).rejects.toThrow(/rule is frozen/);
      expect(await value(town.db, "SELECT rule FROM meetings")).toBe(rule);
    });

    it("nor is anybody there once it is over", async () => {
      await town.does("chair", "close", meeting, { item });
      await town.does("chair", "sign", meeting, { note: "" });
      await expect(rows(town.db, "UPDATE seats SET present = 1")).rejects.toThrow(/sitting is over/);
      expect(await town.tries("member-119", "attend", meeting)).toMatchObject({ refusal: "sitting_over" });
    });
  });
}
