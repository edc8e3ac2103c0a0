import { beforeEach, describe, expect, it } from "vitest";
import { grouped } from "#model/screen/counts.ts";
import { fetch } from "#store/read.ts";
import { transferPage } from "#store/screen/transfers.ts";
import { places, street } from "../town/cast.ts";
import { wishOf } from "../town/ready.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { propose } from "../town/walk.ts";
import { type Home, rows } from "./home.ts";

export function transferSuite(home: Home): void {
  let town: Town;
  beforeEach(async () => {
    town = await smallTown(await home());
  });
  const counted = async (area = street) => grouped(await fetch(town.db, transferPage(town.db, area, town.now)));
  const one = (n: number) => propose(town, wishOf(n, "10000", { by: "resident-2", area: places.dongxiao }));
  const send = (receipt: string, office = "HOTLINE") =>
    town.does("clerk-dongxiao", "transfer", receipt, { office, note: "不归这项资金办，请受理。" });
  const answer = (receipt: string) => town.does("clerk-dongxiao", "reply", receipt, { on: "2026-03-02", note: "已派人上门处理。" });

  describe("what was transferred", () => {
    it("is counted as it happens, for the community and the office", async () => {
      const [first, second, third] = [await one(1), await one(2), await one(3)];
      for (const receipt of [first, second]) await send(receipt);
      await answer(first);
      await town.does("resident-2", "rate", first, { outcome: "solved" });
      await send(third, "PROPERTY");
      const { total, offices, communities } = await counted();
      expect(total).toEqual({ received: 3, sent: 3, replied: 1, solved: 1, half: 0, unsolved: 0, late: 0 });
      expect(offices).toMatchObject([
        { office: "HOTLINE", sent: 2, solved: 1 },
        { office: "PROPERTY", sent: 1, solved: 0 },
      ]);
      expect(communities.filter((row) => row.sent > 0)).toMatchObject([{ area: places.dongxiao, received: 3, sent: 3 }]);
      expect((await counted(places.lanhua)).total.sent).toBe(0);
    });

    it("is counted for the grid as well, once it is known: as it was asked for, or as the clerk finds", async () => {
      const [mine, other] = [`${places.dongxiao}001`, `${places.dongxiao}002`];
      const received = async () => (await counted()).grids.map(({ grid, received: count }) => [grid, count]).filter(([, count]) => count);
      const said = await propose(town, wishOf(1, "10000", { by: "resident-2", area: places.dongxiao, grid: mine }));
      const found = await one(2);
      await one(3);
      expect(await received()).toEqual([[mine, 1]]);
      await town.does("clerk-dongxiao", "transfer", said, { office: "HOTLINE", grid: mine, note: "不归这项资金办，请受理。" });
      await town.does("clerk-dongxiao", "transfer", found, { office: "HOTLINE", grid: other, note: "不归这项资金办，请受理。" });
      expect(await received()).toEqual([
        [mine, 1],
        [other, 1],
      ]);
      await answer(found);
      await town.does("resident-2", "rate", found, { outcome: "solved" });
      const { grids: parts, communities, offices, total } = await counted();
      expect(parts).toMatchObject([
        { grid: mine, gridName: "第一网格", area: places.dongxiao, sent: 1, solved: 0 },
        { grid: other, gridName: "第二网格", sent: 1, solved: 1 },
      ]);
      expect(communities.filter((row) => row.received > 0)).toMatchObject([{ area: places.dongxiao, received: 3, sent: 2, solved: 1 }]);
      expect([offices[0]?.sent, total.received, total.sent]).toEqual([2, 3, 2]);
      await town.at("2026-03-10T00:30");
      expect((await counted()).grids.map(({ late }) => late)).toEqual([1, 0]);
      // Half solved and found to lie elsewhere: what was sent stays where it was counted, what was received moves.
      await town.does("resident-2", "rate", said, { outcome: "half" });
      await town.does("clerk-dongxiao", "transfer", said, { office: "HOTLINE", grid: other, note: "不归这项资金办，请受理。" });
      expect((await counted()).grids.map((row) => [row.received, row.sent])).toEqual([
        [0, 1],
        [2, 2],
      ]);
    });

    it("P3.3 an order is its community's, and its grid one of that community, whatever is forged", async () => {
      const receipt = await one(1);
      const elsewhere = `${places.mumianling}001`;
      for (const forged of [elsewhere, places.dongxiao, "nothing"])
        await expect(rows(town.db, "UPDATE intakes SET grid = ? WHERE project = ?", forged, receipt), forged).rejects.toThrow(/grid/);
      const wish = wishOf(2, "10000", { by: "resident-2", area: `${places.dongxiao}001` });
      await expect(propose(town, wish)).rejects.toThrow();
    });

    it("is overdue the day after its limit without an answer, and no longer when it is answered", async () => {
      const receipt = await one(1);
      await send(receipt);
      await town.at("2026-03-09T23:00");
      expect((await counted()).total.late).toBe(0);
      await town.at("2026-03-10T00:30");
      expect((await counted()).total.late).toBe(1);
      await town.does("clerk-dongxiao", "reply", receipt, { on: "2026-03-09", note: "已派人上门处理。" });
      expect((await counted()).total.late).toBe(0);
    });

    it("comes back once, is counted twice, and then ends", async () => {
      const receipt = await one(1);
      for (const stage of ["screening", "transferred"]) {
        await send(receipt);
        await answer(receipt);
        await town.does("resident-2", "rate", receipt, { outcome: "half" });
        expect(await rows(town.db, "SELECT stage FROM projects WHERE receipt = ?", receipt)).toEqual([{ stage }]);
      }
      expect((await counted()).total).toMatchObject({ received: 1, sent: 2, replied: 2, half: 2 });
    });

    it("cannot be rewritten once the resident has spoken", async () => {
      const receipt = await one(1);
      await send(receipt);
      await answer(receipt);
      await town.does("resident-2", "rate", receipt, { outcome: "not" });
      for (const set of ["outcome = 'solved'", "office = 'PROPERTY'", "replied_on = NULL"])
        await expect(rows(town.db, `UPDATE transfers SET ${set}`)).rejects.toThrow(/frozen/);
    });

    it("P3.3 is not with two offices at once, not even by a forged statement", async () => {
      const receipt = await one(1);
      await send(receipt);
      await expect(
        rows(town.db, `INSERT INTO transfers (project, n, area, office, sent_on) VALUES ('${receipt}', 2, '${street}', 'X', '2026-03-02')`),
      ).rejects.toThrow(/UNIQUE/);
    });
  });
}
