import { describe, expect, it } from "vitest";
import { dayOf } from "#model/day.ts";
import { backdatedList, overdue } from "#store/open/oversight.ts";
import { fetch } from "#store/read.ts";
import { street } from "../town/cast.ts";
import { everyKind } from "../town/every.ts";
import { fill, passed, wishOf } from "../town/ready.ts";
import { otherStreet, smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { hang, propose } from "../town/walk.ts";
import { type Home, rows } from "./home.ts";

const wish = wishOf(1, "20000", { by: "resident-2" });

export function oversightSuite(home: Home): void {
  const laid = async (): Promise<Town> => smallTown(await home());
  /** Passed on 10 March, and listed on the day given. */
  async function hungOn(day: string, now: string): Promise<{ readonly town: Town; readonly receipt: string }> {
    const town = await laid();
    await fill(town, "100000");
    const [receipt = ""] = await passed(town, [wish]);
    await town.at(now);
    await hang(town, [receipt], day);
    return { town, receipt };
  }

  describe("P9.6 what is late", () => {
    it("names the office and the people whose turn it is; reminders, and word to the approver, went out once", async () => {
      const town = await laid();
      const receipt = await propose(town, wish);
      for (const day of ["2026-03-10", "2026-03-15", "2026-03-16"]) await town.at(day);
      await town.at("2026-03-30");
      for (let left = 3; left > 0; left--) await town.round();
      const { late } = await fetch(town.db, overdue(town.db, street, town.now));
      expect(late).toMatchObject([{ receipt, turn: "clerk", what: "stage" }]);
      expect(late[0]?.names.toSorted()).toEqual(["宋佳", "林晓雯"]);
      const told = await rows(town.db, "SELECT kind, count(*) AS n FROM outbox o JOIN facts f USING (subject, seq) GROUP BY kind");
      expect(told).toEqual(
        expect.arrayContaining([
          { kind: "reminded", n: 2 },
          { kind: "escalated", n: 2 },
        ]),
      );
      expect((await fetch(town.db, overdue(town.db, otherStreet, town.now))).late).toEqual([]);
    });

    it("an answer that is owed is late too; a notice that runs is nobody's work", async () => {
      const { town, receipt } = await hungOn("2026-03-12", "2026-03-12");
      await town.does("resident-2", "object", receipt, { text: "灯会照进三栋的窗户。" });
      await town.at("2026-03-20");
      const { late } = await fetch(town.db, overdue(town.db, street, town.now));
      expect(late).toMatchObject([{ receipt, turn: "clerk", what: "reply", dueDay: "2026-03-19" }]);
    });
  });

  describe("P9.11 the list of back-dated entries", () => {
    it("is every fact of an act on paper that happened before it was recorded, and nothing else", async () => {
      const town = await laid();
      await everyKind(town);
      const all = await rows<{ leaf: number; at: number; happened: string; role: string }>(
        town.db,
        "SELECT leaf, at, happened, body ->> 'role' AS role FROM facts ORDER BY leaf DESC",
      );
      const wanted = all.filter(({ at, happened, role }) => happened < dayOf(at) && role !== "clock" && role !== "setup");
      const listed: number[] = [];
      for (let after: number | undefined; ; ) {
        const page = await fetch(town.db, backdatedList(town.db, { area: "4403", ...(after === undefined ? {} : { after }) }));
        listed.push(...page.map((row) => row.leaf));
        after = page.at(-1)?.leaf;
        if (page.length === 0) break;
      }
      expect(wanted.length).toBeGreaterThan(0);
      expect(listed).toEqual(wanted.map((row) => row.leaf));
    });

    it("says what, when, how long after and by whom, by area and day of recording", async () => {
      const { town } = await hungOn("2026-03-12", "2026-03-16");
      const list = (given = {}) => fetch(town.db, backdatedList(town.db, { area: street, ...given }));
      expect(await list()).toMatchObject([
        { kind: "hung", happened: "2026-03-12", recorded: "2026-03-16", days: 4, by: "林晓雯", role: "clerk" },
        { kind: "proven", happened: "2026-03-12", recorded: "2026-03-16", days: 4 },
      ]);
      expect(await list({ from: "2026-03-17" })).toEqual([]);
      expect(await list({ until: "2026-03-15" })).toEqual([]);
      expect(await list({ area: otherStreet })).toEqual([]);
      await expect(rows(town.db, "DELETE FROM backdated")).rejects.toThrow(/never changed/);
    });
  });
}
