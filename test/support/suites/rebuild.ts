import { beforeAll, describe, expect, it } from "vitest";
import { facts } from "#model/facts.ts";
import { open } from "#store/home.ts";
import type { LogPage } from "#store/rebuild.ts";
import { everyKind } from "../town/every.ts";
import { smallTown } from "../town/small.ts";
import { type Home, rows } from "./home.ts";
import { expectNamed, expectSums, logOf, replayAll, standOf, unnamed } from "./recount.ts";

/** `home` is emptied before each test, `anew` whenever it is asked for. */
export function rebuildSuite(home: Home, anew: Home): void {
  let log: readonly LogPage[] = [];
  let stand: Awaited<ReturnType<typeof standOf>> = {};
  const again = async (pages: readonly LogPage[]) => {
    const db = open(await anew());
    await replayAll(db, pages);
    return db;
  };

  describe("a town made anew from its facts and the texts still kept (P9.7)", () => {
    beforeAll(async () => {
      const { db } = await tellIn(home);
      log = await logOf(db);
      stand = await standOf(db);
    }, 60_000);

    it("had every kind of fact in it", () => {
      const happened = new Set(log.flatMap((page) => page.facts.map((fact) => fact.kind)));
      expect(Object.keys(facts).filter((kind) => !happened.has(kind))).toEqual([]);
    });

    it("has the same rows in every table, and its sums are right (P8.2)", async () => {
      const db = await again(log);
      const rebuilt = await standOf(db);
      expect(Object.keys(rebuilt)).toEqual(Object.keys(stand));
      for (const [table, list] of Object.entries(stand)) expect([table, rebuilt[table]]).toEqual([table, list]);
      await expectSums(db);
      await expectNamed(db);
    });

    it("has an empty place where a text was erased, and all else as it was", async () => {
      const erase = (text: string | null) => (text?.includes("挡住轮椅通道") ? null : text);
      const db = await again(log.map((page) => ({ ...page, texts: page.texts.map((row) => ({ ...row, text: erase(row.text) })) })));
      const rebuilt = await standOf(db);
      expect(Object.keys(stand).filter((table) => `${rebuilt[table]}` !== `${stand[table]}`)).toEqual(["texts", "objections"]);
      expect(await rows(db, "SELECT text, upheld FROM objections WHERE text = ''")).toEqual([{ text: "", upheld: 0 }]);
    });

    it("shows an entry that was slipped in behind the last: no fact names it (I11)", async () => {
      const db = await again(log);
      await rows(
        db,
        `INSERT INTO entries SELECT line, n + 1, 'APPROPRIATE', NULL, 0, 5, 1, NULL, subject, seq, 99, appropriated + 5, carried_in, carried_out, held, committed, paid, lapsed, 0, 0, 0
         FROM entries WHERE line IN (SELECT id FROM lines WHERE closed IS NULL) ORDER BY n DESC LIMIT 1`,
      );
      expect(await unnamed(db)).toMatchObject([{ amount: 5, ord: 99 }]);
      expect((await standOf(db))["entries"]).not.toEqual(stand["entries"]);
    });

    it("is refused when a fact is left out", async () => {
      const without = log.map((page) => ({ ...page, facts: page.facts.filter((fact) => fact.leaf !== 40) }));
      await expect(again(without)).rejects.toThrow(/does not follow/);
    });
  });
}

async function tellIn(home: Home) {
  const town = await smallTown(await home());
  await everyKind(town);
  return town;
}
