/** Calls in the rows: what belongs to them, what their batch shows to whom. */
import { beforeEach, describe, expect, it } from "vitest";
import { batch } from "#store/propose/call.ts";
import { dossier } from "#store/propose/dossier.ts";
import { fetch } from "#store/read.ts";
import { luohu } from "../luohu.ts";
import { street } from "../town/cast.ts";
import { wishOf } from "../town/ready.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { propose, screen } from "../town/walk.ts";
import { type Home, rows } from "./home.ts";

const window = { from: "2026-03-01", until: "2026-03-31" };

export function calledSuite(home: Home): void {
  let town: Town;
  beforeEach(async () => {
    town = await smallTown(await home());
  });
  const run = (sql: string) => rows(town.db, sql);
  const intake = async (receipt: string) => (await fetch(town.db, dossier(town.db, receipt, town.now)))?.intake;

  describe("a call", () => {
    const open = (over = {}) =>
      town.does("officer-service", "invite", street, {
        area: street,
        title: "2026 年春季征集",
        text: "征集身边的小事，一张单子写一件事。",
        ...window,
        classes: ["SERVICE"],
        editing: "7",
        ...over,
      });

    it("gathers what is asked for while it is open, in its classes; what is not public is counted, and listed for staff of the place", async () => {
      const call = await open();
      const receipts = [await propose(town, wishOf(1, "20000")), await propose(town, wishOf(2, "30000"))];
      await propose(town, wishOf(3, "40000", { class: "WORKS" }));
      await screen(town, receipts[0] ?? "", wishOf(1));
      const seen = await fetch(town.db, batch(town.db, "calls", call, []));
      expect([seen.rows.map((row) => row.receipt), seen.closed, seen.sums]).toEqual([
        [receipts[0]],
        1,
        [
          {
            class: "SERVICE",
            label: luohu.classes.find((one) => one.code === "SERVICE")?.label,
            projects: 1,
            asked: 2_000_000,
            approved: 0,
          },
        ],
      ]);
      const all = await fetch(town.db, batch(town.db, "calls", call, [`4403/440303/${street}`]));
      expect([all.rows.map((row) => row.receipt), all.closed]).toEqual([receipts, 0]);
      expect((await fetch(town.db, batch(town.db, "calls", call, ["4403/440303/440303001"]))).closed).toBe(1);
    });

    it("what comes late joins the next, and nothing where none is to come", async () => {
      await open({ until: "2026-03-02" });
      const next = await open({ from: "2026-05-01", until: "2026-05-31" });
      await town.at("2026-03-03");
      expect((await intake(await propose(town, wishOf(1))))?.call?.id).toBe(next);
      await town.at("2026-06-01");
      expect((await intake(await propose(town, wishOf(2))))?.call).toBeNull();
    });

    it("a wish is edited by its proposer before anybody looks at it, and never afterwards", async () => {
      await open();
      const one = wishOf(1, "20000", { by: "resident-2" });
      const receipt = await propose(town, one);
      const words = {
        title: "换一种说法",
        need: "换一种说法，说得更清楚些。",
        place: "三栋",
        class: "SERVICE",
        amount: "15000",
        beneficiaries: "30",
      };
      await town.does("resident-2", "edit", receipt, words);
      expect(await run("SELECT title, amount, asked, stage FROM projects")).toEqual([
        { title: "换一种说法", amount: 1_500_000, asked: 1_500_000, stage: "screening" },
      ]);
      await screen(town, receipt, one);
      expect(await town.tries("resident-2", "edit", receipt, words)).toMatchObject({ refusal: "wrong_stage" });
    });

    it("is never changed or taken away", async () => {
      await open();
      await expect(run("UPDATE calls SET until_day = '2026-12-31'")).rejects.toThrow(/never changed/);
      await expect(run("DELETE FROM calls")).rejects.toThrow(/kept/);
    });
  });
}
