/** A closed ballot: what is kept of it, and that who voted and what cannot be joined. */
import { beforeEach, describe, expect, it } from "vitest";
import { sitEveryWay } from "../town/sittings.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { type Home, rows, value } from "./home.ts";

export function secretSuite(home: Home): void {
  let town: Town;
  beforeEach(async () => {
    town = await smallTown(await home());
    await sitEveryWay(town);
  });

  describe("a closed ballot", () => {
    it("keeps who has voted and what was in the box, and nothing that joins them", async () => {
      expect(
        await rows(
          town.db,
          "SELECT DISTINCT v.choice FROM votes v JOIN items i ON i.id = v.item WHERE i.method = 'closed' AND v.choice <> 'recused'",
        ),
      ).toEqual([{ choice: "cast" }]);
      expect(await rows(town.db, "SELECT choice, count(*) AS n FROM slips GROUP BY choice ORDER BY choice")).toEqual([
        { choice: "against", n: 1 },
        { choice: "for", n: 3 },
      ]);
      const facts = await rows<{ body: string }>(town.db, "SELECT body FROM facts WHERE kind = 'ballot_cast'");
      expect(facts).toHaveLength(4);
      for (const { body } of facts) expect(body).not.toMatch(/"(for|against|abstain)"/);
      const slips = await rows<{ slip: string }>(town.db, "SELECT slip FROM slips");
      for (const { slip } of slips)
        expect(await value(town.db, `SELECT count(*) FROM facts WHERE kind <> 'box_opened' AND instr(body, '${slip}') > 0`)).toBe(0);
    });

    it("is written into the log only after it closed, sorted by numbers drawn by lot, by the clock", async () => {
      const [box] = await rows<{ by: string; slips: string }>(
        town.db,
        "SELECT by, body ->> '$.data.slips' AS slips FROM facts WHERE kind = 'box_opened'",
      );
      const order = (JSON.parse(box?.slips ?? "[]") as { slip: string }[]).map(({ slip }) => slip);
      expect(box?.by).toBe("clock");
      expect(order).toEqual([...order].sort());
    });

    it("cannot be switched, nor taken out again, nor filled up afterwards", async () => {
      const kept = /votes are kept/;
      const not = /not open to this member/;
      await expect(rows(town.db, "UPDATE slips SET choice = 'for'")).rejects.toThrow(kept);
      await expect(rows(town.db, "DELETE FROM slips")).rejects.toThrow(kept);
      await expect(rows(town.db, "UPDATE votes SET choice = 'for' WHERE choice = 'cast'")).rejects.toThrow(not);
      const more = (slip: string, how = "INSERT") =>
        rows(town.db, `${how} INTO slips (item, slip, choice, boxed) SELECT item, '${slip}', 'for', 1 FROM slips LIMIT 1`);
      await expect(more("zzz")).rejects.toThrow(not);
      const taken = await value(town.db, "SELECT slip FROM slips LIMIT 1");
      await expect(more(String(taken), "INSERT OR REPLACE")).rejects.toThrow(not);
    });

    it("has the counts that its box has, and they are public", async () => {
      expect(
        await rows(town.db, "SELECT result, votes_for, votes_against FROM items WHERE method = 'closed' AND result <> 'no_quorum'"),
      ).toEqual([{ result: "passed", votes_for: 3, votes_against: 1 }]);
    });
  });

  it("a panel's points stand with the item: 70 and 60 weighed 3 to 1 are 67.50", async () =>
    expect(await rows(town.db, "SELECT result, score FROM items WHERE score IS NOT NULL")).toEqual([{ result: "passed", score: 6750 }]));
  it("points are refused by the database once the item is closed", async () =>
    await expect(rows(town.db, "UPDATE scores SET points = 100")).rejects.toThrow(/not open to this member/));
  it("an item that was amended keeps what the agenda said beside it, and the database lets none be raised above that", async () => {
    const [first, ...others] = await rows(
      town.db,
      "SELECT amount, announced, announced_title, amended_why FROM items WHERE method = 'closed' ORDER BY n",
    );
    expect(first).toEqual({ amount: 1_600_000, announced: 1_800_000, announced_title: "名地社区公共书架", amended_why: "减少一组。" });
    expect(others).toContainEqual({ amount: 1_800_000, announced: 1_800_000, announced_title: null, amended_why: null });
    await expect(rows(town.db, "UPDATE items SET amount = announced + 1")).rejects.toThrow(/CHECK/);
  });
  it("a sitting of the old term is void, and its items were called again", async () => {
    expect(await rows(town.db, "SELECT state, count(*) AS n FROM meetings GROUP BY state ORDER BY state")).toEqual([
      { state: "ended", n: 3 },
      { state: "void", n: 1 },
    ]);
    expect(await value(town.db, "SELECT amount FROM projects WHERE title = '名地社区公共书架（两组）'")).toBe(1_600_000);
  });
}
