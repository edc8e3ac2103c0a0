/** What is found at the counter, and what is not. */
import { beforeEach, describe, expect, it } from "vitest";
import { atCounter } from "#store/propose/counter.ts";
import { fetch } from "#store/read.ts";
import { idOfHandle, places, street } from "../town/cast.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { propose, screen } from "../town/walk.ts";
import type { Home } from "./home.ts";

const lamp = {
  by: "resident-2",
  title: "木棉岭后巷加装路灯",
  place: "二巷至六巷",
  area: places.dongxiao,
  class: "WORKS",
  amount: "9000",
} as const;

export function counterSuite(home: Home): void {
  let town: Town;
  let receipt = "";
  const found = async (q: string, path = `4403/440303/${street}`) =>
    (await fetch(town.db, atCounter(town.db, q, [path]))).map((row) => [row.receipt, row.unnamed]);
  beforeEach(async () => {
    town = await smallTown(await home());
    receipt = await propose(town, lamp);
  });

  describe("at the counter", () => {
    it.each(["后巷", "路灯", "二巷", "张伟民", "张"])("an order that nobody has checked yet is found by %s", async (q) =>
      expect(await found(q)).toEqual([[receipt, 0]]),
    );
    it("by its number, with or without spaces", async () => {
      expect(await found(receipt)).toEqual([[receipt, 0]]);
      expect(await found(`${receipt.slice(0, 3)} ${receipt.slice(3, 6)} ${receipt.slice(6)}`)).toEqual([[receipt, 0]]);
    });
    it("what has ended is found by its title too, where its words were public", async () => {
      await screen(town, receipt, lamp);
      await town.does("resident-2", "withdraw", receipt, { reason: "物业已经装好了。" });
      expect(await found("路灯")).toEqual([[receipt, 0]]);
    });
    it("one written down for somebody unnamed is marked, until it is claimed", async () => {
      const theirs = await propose(town, { ...lamp, by: "clerk-caopu", title: "菜场门口加一张长椅", channel: "counter" });
      expect(await found("长椅")).toEqual([[theirs, 1]]);
      await town.does("clerk-dongxiao", "claim", theirs, { person: idOfHandle("resident-2") });
      expect(await found("长椅")).toEqual([[theirs, 0]]);
    });
    it("nothing of another street is found, by number, words or name", async () => {
      for (const q of [receipt, "路灯", "张伟民"]) expect(await found(q, "4403/440303/440303001")).toEqual([]);
    });
    it("a sign that means something to a search is a sign like another", async () => {
      for (const q of ["%", "_", "'", '"']) expect(await found(q)).toEqual([]);
    });
  });
}
