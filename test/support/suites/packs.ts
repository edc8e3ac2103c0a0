import { describe, expect, it } from "vitest";
import type { Database } from "#store/home.ts";
import { expectBooks } from "../town/book.ts";
import { firms, suppliers } from "../town/cast.ts";
import { choose, knownOf } from "../town/choose.ts";
import { aTownToPack, officer, type Packable, packThree, signed, together } from "../town/packs.ts";
import type { Town } from "../town/town.ts";
import { chapters } from "./chapters.ts";
import { type Home, rows } from "./home.ts";

const [, { credit: server }] = suppliers;

/** Many projects in one procurement: what the acts do, and what the tables refuse of a forged statement. */
export function packsSuite(home: Home): void {
  let town: Town;
  let of: Packable;
  const begin = async (database: Database) => {
    const made = await aTownToPack(database);
    of = made.of;
    return made.town;
  };
  const runs = (sql: string) => rows(town.db, sql);
  const known = (receipt: string) => knownOf(town, receipt);
  const tries = (act: Parameters<Town["tries"]>[1], receipt: string, raw = {}) => town.tries(officer, act, receipt, raw);
  const sharesNow = () => runs("SELECT project, share FROM package_parts WHERE package = 1 ORDER BY share DESC");

  describe("a package", () => {
    chapters(home, begin, (now) => {
      town = now;
    });

    it("offers what waits for a supplier in the same street and class, and takes nothing else", async () => {
      const { beside } = await known(of.lead);
      expect(beside.map((one) => one.receipt).sort()).toEqual([of.second, of.third, of.same].sort());
      expect(await tries("bundle", of.lead, { with: ["000000000"], ...together })).toMatchObject({
        refusal: "not_a_choice",
        field: "with",
      });
      await expect(runs(`INSERT INTO packages VALUES ('${of.lead}', 1, 'x', 'quotes', 3, 1, 'divided', NULL)`)).rejects.toThrow(
        /begins|CHECK/,
      );
    });

    it("asks for what the ladder asks of its total, and its projects are procured with it alone", async () => {
      await town.does(officer, "bundle", of.lead, { with: [of.second, of.third], ...together });
      expect((await known(of.second)).package).toMatchObject({ lead: of.lead, way: "quotes", total: 4_700_001, state: "open" });
      expect(await tries("contract", of.second, signed("单独-1", "15000"))).toMatchObject({ refusal: "in_a_package" });
      expect(await tries("bundle", of.same, { with: [of.third], ...together })).toMatchObject({ refusal: "nothing_beside" });
      expect(
        await town.tries("approver", "terminate", of.third, { document: "东街党工纪〔2026〕18号", reason: "选址不合适。" }),
      ).toMatchObject({
        refusal: "in_a_package",
      });
      await expect(runs(`INSERT INTO packages VALUES ('${of.same}', 1, 'x', 'quotes', 3, 1, 'open', NULL)`)).resolves.toEqual([]);
      const again = `INSERT INTO package_parts VALUES ('${of.same}', 1, '${of.third}', 1200001, NULL, 'in')`;
      await expect(runs(again)).rejects.toThrow(/UNIQUE/);
      await expect(runs(`INSERT INTO package_parts VALUES ('${of.same}', 1, '${of.same}', 5, NULL, 'in')`)).rejects.toThrow(/moved/);
      await expect(
        runs(`INSERT INTO tenders (project, n, way, state, least) VALUES ('${of.second}', 1, 'direct', 'open', 0)`),
      ).rejects.toThrow(/procured with it/);
      await expect(runs(`UPDATE projects SET stage = 'terminated' WHERE receipt = '${of.third}'`)).rejects.toThrow(/procured with it/);
    });

    it("one set of sealed quotes and one award; the price is divided by what was approved, to the fen", async () => {
      await choose(town, officer, of.lead, server, "45000");
      expect(await sharesNow()).toEqual([
        { project: of.lead, share: 1_914_893 },
        { project: of.second, share: 1_436_170 },
        { project: of.third, share: 1_148_937 },
      ]);
    });

    it("other shares are typed: together the price, none above its approval", async () => {
      const typed = (lead: string, second: string, third: string) =>
        tries("portion", of.lead, {
          ...{ [`parts.share.${of.lead}`]: lead, [`parts.share.${of.second}`]: second, [`parts.share.${of.third}`]: third },
          reason: "按灯具数量分。",
        });
      expect(await typed("19500", "14500", "11000.01")).toMatchObject({
        refusal: "not_the_price",
        says: { sum: 4_500_001, price: 4_500_000 },
      });
      expect(await typed("19000", "15000.01", "10999.99")).toMatchObject({ refusal: "over_its_approval", says: { most: 1_500_000 } });
      expect(await typed("19500", "14500", "11000")).toMatchObject({ facts: [{ kind: "shared_out" }] });
    });

    it("the tables refuse shares that are not the price, an award outside the package, a contract without its share", async () => {
      await expect(runs(`UPDATE package_parts SET share = 1200002 WHERE project = '${of.third}'`)).rejects.toThrow(/share_within_approval/);
      await runs(`UPDATE package_parts SET share = 1 WHERE project = '${of.third}'`);
      await expect(runs(`UPDATE packages SET state = 'divided' WHERE lead = '${of.lead}'`)).rejects.toThrow(/not the price/);
      const award = (supplier: string, amount: number) =>
        runs(`INSERT INTO tenders (project, n, way, state, least, first_key, second_key, opened_on, supplier, amount, document, awarded_by, lead, package)
          VALUES ('${of.third}', 1, 'quotes', 'awarded', 3, 'a', 'b', '2026-05-26', '${supplier}', ${amount}, 'x', 'p', '${of.lead}', 1)`);
      await expect(award(server, 1)).rejects.toThrow(/outside its package/);
      await runs(`UPDATE package_parts SET share = 1100000 WHERE project = '${of.third}'`);
      await expect(award(server, 1_100_001)).rejects.toThrow(/outside its package/);
      await expect(award(firms[0].credit, 1_100_000)).rejects.toThrow(/outside its package/);
      await expect(
        runs(`INSERT INTO contracts (project, n, number, supplier, area, class, place, way, tender, amount, signed_on, from_day, until_day, advance, retention, warranty, pay_days)
          VALUES ('${of.third}', 1, 'x', '${server}', 'a', 'GOODS', 'p', 'direct', NULL, 1, '2026-05-26', '2026-05-26', '2026-06-20', 0, 0, 0, 30)`),
      ).rejects.toThrow(/procured with it/);
    });

    it("each project has its own contract within its share, and its saving comes back to the line", async () => {
      expect(await tries("contract", of.second, signed("照明-2", "14500.01"))).toMatchObject({
        refusal: "over_the_award",
        says: { most: 1_450_000 },
      });
      await town.does(officer, "contract", of.second, signed("照明-2", "14500"));
      const { project, contracts, tender } = await known(of.second);
      expect(project).toMatchObject({ stage: "delivery", contracted: 1_450_000 });
      expect(contracts).toMatchObject([{ way: "quotes", supplier: server, amount: 1_450_000 }]);
      expect(tender).toMatchObject({ state: "awarded", amount: 1_450_000, least: 3 });
      expect((await known(of.second)).holdings).toMatchObject([{ committed: 1_450_000 }]);
      expect(await tries("portion", of.lead, { [`parts.share.${of.lead}`]: "1", reason: "再改一次份额。" })).toMatchObject({
        refusal: "signed_in_part",
      });
      await expectBooks(town.db);
    });

    it("one leaves and is procured alone; the leading one signs by its share too", async () => {
      await town.does(officer, "unbundle", of.third, { reason: "物业自己更换了大部分，余下的另办。" });
      await town.does(officer, "contract", of.third, signed("单独-3", "3000"));
      await town.does(officer, "contract", of.lead, signed("照明-1", "19500"));
      expect((await known(of.lead)).contracts).toMatchObject([{ amount: 1_950_000, tender: 2, way: "quotes" }]);
      await expect(runs(`UPDATE tenders SET state = 'void' WHERE project = '${of.lead}' AND n = 1`)).rejects.toThrow(/never changed/);
      await expectBooks(town.db);
    });
  });

  describe("before a supplier is chosen", () => {
    chapters(home, begin, (now) => {
      town = now;
    });
    it("of two packages made at once with the same project one is made", async () => {
      const both = [of.lead, of.same].map((lead) => tries("bundle", lead, { with: [of.second], ...together }));
      const made = (await Promise.all(both)).map((one) => "facts" in one);
      expect(made.filter((one) => one)).toHaveLength(1);
      expect(await runs("SELECT count(*) AS n FROM package_parts WHERE state = 'in'")).toEqual([{ n: 2 }]);
      await town.does(officer, "unbundle", made[0] ? of.lead : of.same, { reason: "换一种打包办法。" });
    });
    it("the whole falls apart, and each may be bundled anew", async () => {
      await town.does(officer, "bundle", of.lead, { with: [of.second], ...together });
      await town.does(officer, "source", of.lead, {});
      expect(await tries("unbundle", of.second, { reason: "单独办理。" })).toMatchObject({ refusal: "in_a_package" });
      await town.does(officer, "unbundle", of.lead, { reason: "又来了一个，重新打包。" });
      await packThree(town, of);
      expect(await runs(`SELECT state FROM packages WHERE lead = '${of.lead}' ORDER BY n`)).toEqual(
        expect.arrayContaining([{ state: "dissolved" }, { state: "divided" }]),
      );
    });
  });
}
