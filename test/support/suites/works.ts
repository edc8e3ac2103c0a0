/** A finished work from its acceptance on: its warranty and what is reported of it, and what the database itself refuses. */
import { describe, expect, it } from "vitest";
import { keeping, outagesFor, worksIn } from "#store/keep/know.ts";
import { overdue } from "#store/open/oversight.ts";
import { fetch } from "#store/read.ts";
import { idOfHandle, passerBy, places, street, suppliers } from "../town/cast.ts";
import { openOutage } from "../town/keep.ts";
import { established, fill, wishOf } from "../town/ready.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { accept, complete, contract } from "../town/walk.ts";
import { chapters } from "./chapters.ts";
import { type Home, rows, value } from "./home.ts";

const wish = wishOf(1, "20000", { by: "resident-2", class: "WORKS" });

export function worksSuite(home: Home): void {
  let town: Town;
  let receipt = "";
  chapters(
    home,
    async (database) => {
      const made = await smallTown(database);
      await fill(made, "100000");
      [receipt = ""] = await established(made, [wish]);
      await contract(made, receipt, wish, "20000", "2026-03-20", "2026-06-30");
      await complete(made, receipt, wish);
      await accept(made, receipt, wish, "resident-2");
      return made;
    },
    (read) => {
      town = read;
    },
  );
  const supplierOf = {
    id: idOfHandle("supplier-1"),
    grants: [
      {
        id: "g",
        role: "supplier" as const,
        path: "4403",
        from: "2023-12-01",
        until: null,
        supplier: suppliers[0].credit,
        delegateOf: null,
      },
    ],
  };
  const known = () => fetch(town.db, keeping(town.db, receipt, town.now));

  describe("a finished work", () => {
    it("stands in the list of its place from the day of its acceptance", async () => {
      const [row] = await fetch(town.db, worksIn(town.db, places.dongxiao, 50));
      expect(row).toMatchObject({ receipt, acceptedOn: "2026-03-20", until: "2028-03-20", supplier: suppliers[0].credit, reported: 0 });
      expect(await fetch(town.db, worksIn(town.db, street, 50))).toHaveLength(1);
      expect(await fetch(town.db, worksIn(town.db, places.lanhua, 50))).toEqual([]);
    });

    it("a fault without a name keeps none, and waits on the desk of who built it", async () => {
      await town.does(passerBy, "fault", receipt, { text: "扶手的螺丝松了。" });
      expect(await rows(town.db, "SELECT by, body ->> '$.data.person' AS person FROM facts WHERE kind = 'fault_reported'")).toEqual([
        { by: "anonymous", person: null },
      ]);
      expect(await fetch(town.db, outagesFor(town.db, supplierOf))).toMatchObject([{ receipt, dueDay: "2026-03-25" }]);
      // Late as the limit of the policy counts: the list is told in which days.
      const { late } = await fetch(town.db, overdue(town.db, street, Date.parse("2026-03-27T09:00:00+08:00")));
      expect(late.filter(({ what }) => what === "repair")).toMatchObject([{ receipt, unit: "working", dueDay: "2026-03-25" }]);
      await rows(town.db, "UPDATE outages SET due_unit = 'calendar'");
      const counted = await fetch(town.db, overdue(town.db, street, Date.parse("2026-03-27T09:00:00+08:00")));
      expect(counted.late.filter(({ what }) => what === "repair")).toMatchObject([{ unit: "calendar" }]);
    });

    it("no more than ten of them wait; whoever signs in is still heard", async () => {
      for (let n = 1; n < 10; n++) await town.does(passerBy, "fault", receipt, { text: `扶手的螺丝松了，第 ${n} 次说。` });
      expect(await town.tries(passerBy, "fault", receipt, { text: "扶手的螺丝还是松的。" })).toEqual({ refusal: "enough_reported" });
      await town.does("resident-2", "fault", receipt, { text: "扶手的螺丝还是松的。" });
      expect((await known())?.outages).toHaveLength(11);
    });

    it("is answered, and stays answered as it was", async () => {
      const outage = await openOutage(town, receipt);
      await town.does("supplier-1", "repair", receipt, { outage, repaired: "yes", answer: "全部紧固，加了防松垫片。" });
      expect((await known())?.outages[0]).toMatchObject({ fault: outage, answer: "全部紧固，加了防松垫片。", repaired: true });
      expect(
        await value(town.db, "SELECT count(*) FROM outbox WHERE subject = ? AND person = ?", `work:${receipt}`, idOfHandle("resident-2")),
      ).toBe(1);
    });

    it.each([
      ["an answer that is changed", "UPDATE outages SET answer = 'x' WHERE answered IS NOT NULL", /stays as it was/],
      [
        "an answer by who reported it",
        "UPDATE outages SET answer = 'x', answered = '2026-03-20', answered_by = person, repaired = 1 WHERE person IS NOT NULL AND answered IS NULL",
        undefined,
      ],
      ["half an answer", "UPDATE outages SET answered = '2026-03-20' WHERE answered IS NULL", /whole_answer/],
      ["a report taken away", "DELETE FROM outages", /is kept/],
      ["a longer warranty", "UPDATE works SET until = '2030-01-01'", /what it was at the hand-over/],
      ["another builder", "UPDATE works SET supplier = NULL", /what it was at the hand-over/],
      ["a work taken out of the list", "DELETE FROM works", /stays in the list/],
      [
        "a work that was never accepted",
        "INSERT INTO works SELECT receipt, 1, area, class, NULL, '2026-03-21', '2028-03-21', 1, 0, NULL, NULL FROM projects",
        /only what was accepted/,
      ],
      [
        "a warranty that is not that of its contract",
        "INSERT INTO works SELECT receipt, 1, area, class, NULL, '2026-03-20', '2029-03-20', 1, 0, NULL, NULL FROM projects",
        /that of its contract/,
      ],
      [
        "a fault of the warranty after it",
        "INSERT INTO outages (id, work, leaf, person, warranted, text, contact, happened, due_day, due_at, due_unit) SELECT 'o', project, 1, 'p-x', 1, 'x', '', '2029-01-01', '2029-01-02', 1, 'working' FROM works",
        /for who built it/,
      ],
    ])("the database refuses %s", async (_what, statement, why) => {
      if (why === undefined) {
        await town.does("resident-2", "fault", receipt, { text: "扶手又松了一处。" });
        await expect(rows(town.db, statement)).rejects.toThrow(/somebody_else/);
      } else await expect(rows(town.db, statement)).rejects.toThrow(why);
    });

    it("before its warranty ends the clock tells the clerk and who built it, once", async () => {
      await town.at("2028-02-18");
      expect(await value(town.db, "SELECT count(*) FROM facts WHERE kind = 'warranty_ending'")).toBe(0);
      await town.at("2028-02-19");
      await town.at("2028-02-25");
      expect(await value(town.db, "SELECT count(*) FROM facts WHERE kind = 'warranty_ending'")).toBe(1);
      const told = await rows<{ person: string }>(
        town.db,
        "SELECT person FROM outbox o JOIN facts f ON f.subject = o.subject AND f.seq = o.seq WHERE f.kind = 'warranty_ending'",
      );
      expect(told.map(({ person }) => person)).toEqual(
        expect.arrayContaining(["clerk-dongxiao", "supplier-1", "officer-works"].map(idOfHandle)),
      );
    });
  });
}
