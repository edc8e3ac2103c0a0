import { describe, expect, it } from "vitest";
import type { Database } from "#store/home.ts";
import { wayFor } from "#workflow/procure/rung.ts";
import { expectBooks } from "../town/book.ts";
import { suppliers } from "../town/cast.ts";
import { choose, knownOf } from "../town/choose.ts";
import { sitByHands } from "../town/ready.ts";
import { apart, asOne, aTownToRecast, cameOf, officer, type Recastable, twoSections } from "../town/recasts.ts";
import type { Town } from "../town/town.ts";
import { accept, complete, contract, pay } from "../town/walk.ts";
import { chapters } from "./chapters.ts";
import { type Home, rows } from "./home.ts";

const [first = "", server = ""] = suppliers.map((one): string => one.credit);
const lamps = { title: "", area: "", class: "GOODS", amount: "" };
const signed = (number: string, amount: string, supplier = server) => ({
  ...{ supplier, number, amount },
  ...{ on: "2026-06-03", from: "2026-06-03", until: "2026-08-31" },
});

/** Established projects become others: what the acts do, and what the tables refuse of a forged statement. */
export function recastsSuite(home: Home): void {
  let town: Town;
  let of: Recastable;
  const begin = async (database: Database) => {
    const made = await aTownToRecast(database);
    of = made.of;
    return made.town;
  };
  const runs = (sql: string) => rows(town.db, sql);
  const known = (receipt: string) => knownOf(town, receipt);
  const does = (act: Parameters<Town["does"]>[1], receipt: string, raw = {}) => town.does(officer, act, receipt, raw);
  const tries = (act: Parameters<Town["tries"]>[1], receipt: string, raw = {}) => town.tries(officer, act, receipt, raw);
  const balances = () =>
    runs("SELECT line, held, committed, paid FROM entries e WHERE n = (SELECT max(n) FROM entries WHERE line = e.line) ORDER BY line");
  const figures = () => runs("SELECT line, area, class, held, committed, paid FROM figures ORDER BY line, area, class");
  const tallies = () =>
    runs(
      "SELECT what, sum(projects) AS projects, sum(amount) AS amount FROM month_tallies WHERE area = '4403' GROUP BY what ORDER BY what",
    );

  describe("divided by the council that voted", () => {
    let before: readonly unknown[];
    chapters(home, begin, (now) => {
      town = now;
    });

    it("it goes back to the council as a change and waits there; nobody types what was voted on", async () => {
      before = [await balances(), await figures(), await tallies(), await runs("SELECT * FROM received_counts ORDER BY area")];
      await does("divide", of.lamps, apart);
      expect((await known(of.lamps)).project).toMatchObject({ stage: "change", turn: "council", gate: "council" });
      expect(await town.tries("approver", "permit", of.lamps, {})).toMatchObject({ refusal: "with_the_body" });
      expect(await tries("source", of.lamps, {})).toMatchObject({ refusal: "wrong_stage" });
      expect(await tries("divide", of.lamps, apart)).toMatchObject({ refusal: "wrong_stage" });
      await sitByHands(town, [of.lamps], "2026-05-29");
      expect(await runs(`SELECT change, amount, result FROM items WHERE project = '${of.lamps}' AND change IS NOT NULL`)).toEqual([
        { change: 1, amount: 2_000_001, result: "passed" },
      ]);
    });

    it("the new ones stand where it stood, with words, sums and numbers of their own, and name both votes", async () => {
      const [one = "", other = ""] = await cameOf(town, of.lamps);
      const [left, right] = [await known(one), await known(other)];
      const old = await known(of.lamps);
      expect(old.project).toMatchObject({ stage: "divided", turn: "nobody" });
      expect(left.project).toMatchObject({
        title: "东晓花园北区照明",
        approved: 1_200_000,
        stage: "procurement",
        code: `${old.project.code}-1`,
      });
      expect(right.project).toMatchObject({
        title: "东晓花园南区照明",
        approved: 800_001,
        beneficiaries: 180,
        code: `${old.project.code}-2`,
      });
      expect(left.project.gate).toBe("approval");
      expect(left.origins.votes.map((vote) => [vote.project, vote.change])).toEqual([
        [of.lamps, null],
        [of.lamps, 1],
      ]);
      expect(left.origins.decisions).toMatchObject([{ document: "东街党工纪〔2026〕27号" }]);
      expect(old.kin.parts.map(({ receipt }) => receipt)).toEqual(expect.arrayContaining([one, other]));
      expect(left.kin.from).toMatchObject([{ receipt: of.lamps }]);
      expect(left.roll.length).toBeGreaterThan(0);
    });

    it("not a fen of any line, figure or tally has moved, and what counts orders counts none more", async () => {
      expect([await balances(), await figures(), await tallies(), await runs("SELECT * FROM received_counts ORDER BY area")]).toEqual(
        before,
      );
      const [one = "", other = ""] = await cameOf(town, of.lamps);
      expect([(await known(one)).holdings, (await known(other)).holdings, (await known(of.lamps)).holdings]).toMatchObject([
        [{ committed: 1_200_000 }],
        [{ committed: 800_001 }],
        [{ committed: 0 }],
      ]);
      await expectBooks(town.db);
    });

    it("the tables refuse more than the whole, what nobody gave up, and another past", async () => {
      const [one = ""] = await cameOf(town, of.lamps);
      await expect(runs(`UPDATE lineage SET origin = '${of.more}' WHERE project = '${one}'`)).rejects.toThrow(/never changed/);
      await expect(runs(`DELETE FROM lineage WHERE project = '${one}'`)).rejects.toThrow(/never removed/);
      await expect(runs(`INSERT INTO lineage VALUES ('${of.more}', '${of.lamps}', 1, 'divide')`)).rejects.toThrow(/more than the whole/);
      await expect(runs(`INSERT INTO lineage VALUES ('${of.more}', '${of.benches}', 1, 'divide')`)).rejects.toThrow(/cannot go on/);
    });

    it("the way to a supplier, and what counts together, goes by the sum of what it came from", async () => {
      const [one = ""] = await cameOf(town, of.lamps);
      expect((await known(one)).project.whole).toBe(2_000_001);
    });

    it("each is procured, ended or divided again by the acts there are", async () => {
      const [one = "", other = ""] = await cameOf(town, of.lamps);
      await town.at("2026-06-03");
      await choose(town, officer, one, server, "11000");
      await does("contract", one, signed("北区-1", "11000"));
      expect((await known(one)).project).toMatchObject({ stage: "delivery", contracted: 1_100_000 });
      expect(await tries("divide", one, apart)).toMatchObject({ refusal: "wrong_stage" });
      await town.does("approver", "terminate", other, { document: "东街党工纪〔2026〕31号", reason: "物业自己更换了。" });
      expect((await known(other)).holdings).toMatchObject([{ committed: 0 }]);
      await expectBooks(town.db);
    });
  });

  describe("refused", () => {
    chapters(home, begin, (now) => {
      town = now;
    });
    it("more than is committed, one part alone, half a line, somebody's number in public words", async () => {
      const but = (more: object) => tries("divide", of.lamps, { ...apart, ...more });
      expect(await but({ "parts.amount.2": "8000.02" })).toMatchObject({
        refusal: "over_the_standing",
        field: "parts.amount.2",
        says: { most: 2_000_001, made: 2_000_002 },
      });
      expect(await but({ "parts.need.2": "" })).toMatchObject({ refusal: "required", field: "parts.need.2" });
      expect(await but({ "parts.need.2": "请打电话13800138000联系我们。" })).toMatchObject({
        refusal: "personal_data",
        field: "parts.need.2",
      });
      const alone = Object.fromEntries(Object.entries(apart).filter(([name]) => !name.endsWith(".2")));
      expect(await tries("divide", of.lamps, alone)).toMatchObject({ refusal: "two_at_least" });
    });
    it("what is in a package, for which somebody is looked for, or that somebody wants corrected", async () => {
      await does("bundle", of.lamps, { with: [of.elsewhere], title: "照明更换打包", reason: "灯具相同，一起采购。" });
      for (const act of ["divide", "unite", "section"] as const)
        expect(await tries(act, of.lamps, { ...apart, ...asOne([of.more]) })).toMatchObject({ refusal: "in_a_package" });
      await does("unbundle", of.lamps, { reason: "不再打包，各办各的。" });
    });
    it("of two who divide it at once one does", async () => {
      const both = await Promise.all([
        tries("divide", of.benches, divided("5000", "7000")),
        tries("divide", of.benches, divided("6000", "6000")),
      ]);
      expect(both.filter((one) => "facts" in one)).toHaveLength(1);
      expect(await runs(`SELECT count(*) AS n FROM changes WHERE project = '${of.benches}'`)).toEqual([{ n: 1 }]);
    });
    it("voted down it waits for a supplier again, as it stood", async () => {
      await town.does("approver", "dismiss", of.benches, { reason: "没有必要。" });
      expect((await known(of.benches)).project).toMatchObject({ stage: "procurement", gate: "approval", turn: "officer:service" });
      expect(await cameOf(town, of.benches)).toEqual([]);
    });
  });

  describe("united", () => {
    let before: readonly unknown[];
    chapters(home, begin, (now) => {
      town = now;
    });
    it("offers what is of the same community, class and rules; all of them wait until it is decided, and one agenda has it once", async () => {
      before = [await balances(), await figures(), await tallies()];
      expect(await tries("unite", of.lamps, asOne([of.elsewhere]))).toMatchObject({ refusal: "not_a_choice", field: "with" });
      expect(await tries("unite", of.lamps, { ...asOne([of.more]), amount: "35000.02" })).toMatchObject({ refusal: "over_the_standing" });
      await does("unite", of.lamps, asOne([of.more]));
      expect((await known(of.more)).project).toMatchObject({ stage: "change", turn: "council" });
      expect(await tries("unite", of.benches, asOne([of.more]))).toMatchObject({ refusal: "nothing_alike" });
    });
    it("not agreed to, each goes on as it was", async () => {
      await town.does("approver", "dismiss", of.lamps, { reason: "先不合并。" });
      for (const receipt of [of.lamps, of.more])
        expect((await known(receipt)).project).toMatchObject({ stage: "procurement", turn: "officer:service" });
      expect([await balances(), await figures(), await tallies()]).toEqual(before);
    });
    it("voted for, they end in one that has what all of them had, and asks all who proposed them", async () => {
      await does("unite", of.lamps, asOne([of.more]));
      await sitByHands(town, [of.lamps], "2026-05-29");
      const [made = ""] = await cameOf(town, of.more);
      const d = await known(made);
      expect(await cameOf(town, of.lamps)).toEqual([made]);
      expect(d.project).toMatchObject({ approved: 3_500_001, stage: "procurement", beneficiaries: 520 });
      expect(d.origins.votes.map((vote) => [vote.project, vote.change])).toEqual(
        expect.arrayContaining([
          [of.lamps, null],
          [of.more, null],
          [of.lamps, 2],
        ]),
      );
      for (const receipt of [of.lamps, of.more]) expect((await known(receipt)).project).toMatchObject({ stage: "merged" });
      expect([await balances(), await figures(), await tallies()]).toEqual(before);
      await expectBooks(town.db);
    });
  });

  describe("one project in sections", () => {
    let before: readonly unknown[];
    chapters(home, begin, (now) => {
      town = now;
    });
    it("its sections are the whole to the fen, by weights or as typed, without another vote", async () => {
      before = [await balances(), await figures(), await tallies()];
      expect(await tries("section", of.lamps, { ...twoSections, "parts.amount.1": "10000" })).toMatchObject({
        refusal: "one_way_of_dividing",
        field: "parts.weight.1",
      });
      expect(await tries("section", of.lamps, typedSections("13333.34", "6666.66"))).toMatchObject({
        refusal: "not_the_whole",
        says: { made: 2_000_000, sum: 2_000_001 },
      });
      await does("section", of.lamps, twoSections);
      const { project, origins } = await known(of.lamps);
      expect(project).toMatchObject({ stage: "sections", turn: "nobody", approved: 2_000_001 });
      expect(origins.sections.map((one) => one.approved)).toEqual([1_333_334, 666_667]);
      expect([await balances(), await figures(), await tallies()]).toEqual(before);
    });
    it("they stand on no list beside it, and are no way around the ladder", async () => {
      const [one = ""] = await cameOf(town, of.lamps);
      expect(await runs(`SELECT * FROM shelf WHERE receipt = '${one}'`)).toEqual([]);
      expect((await known(one)).project).toMatchObject({ whole: 2_000_001, partOf: of.lamps });
      expect(await tries("section", one, twoSections)).toMatchObject({ refusal: "in_sections" });
      expect(await tries("unite", of.more, asOne([one]))).toMatchObject({ refusal: "not_a_choice" });
    });
    it("two contracts, each accepted and paid for by itself; the whole is done with the last of them, and counts once", async () => {
      await town.at("2026-06-03");
      const parts = await cameOf(town, of.lamps);
      const [one = "", other = ""] = parts;
      await contract(town, one, lamps, "13000", "2026-06-03", "2026-08-31");
      await choose(town, officer, other, first, "6000");
      await does("contract", other, signed("标段-2", "6000", first));
      expect((await known(of.lamps)).origins.sections.map((one) => one.contracted)).toEqual([1_300_000, 600_000]);
      await expect(runs(`UPDATE projects SET stage = 'closed' WHERE receipt = '${of.lamps}'`)).rejects.toThrow(/not done/);
      const done = await tallies();
      await complete(town, one, lamps);
      await accept(town, one, lamps, "clerk-caopu");
      await pay(town, one, lamps, "13000", "2026-06-03");
      expect((await known(one)).project).toMatchObject({ stage: "closed" });
      expect(await tallies()).toEqual(done);
      expect((await known(of.lamps)).project).toMatchObject({ stage: "sections", contracted: null, acceptedOn: null });
      await town.does("approver", "terminate", other, { document: "东街党工纪〔2026〕33号", reason: "供货方停产。" });
      expect((await known(of.lamps)).project).toMatchObject({ stage: "closed", contracted: 1_900_000, acceptedOn: "2026-06-03" });
      expect((await tallies()).filter((row) => "what" in row && row["what"] === "accepted")).toEqual([
        { what: "accepted", projects: 1, amount: 1_900_000 },
      ]);
      await expectBooks(town.db);
    });
    it("a dearer one is procured in sections by the way that the whole asks for", async () => {
      await does("section", of.elsewhere, typedSections("30000", "30000"));
      const [one = ""] = await cameOf(town, of.elsewhere);
      const d = await known(one);
      expect([wayFor(d), wayFor({ ...d, project: { ...d.project, whole: null } })]).toEqual(["comparison", "direct"]);
      expect(await tries("contract", one, signed("绕开-1", "30000"))).toMatchObject({ refusal: "award_first" });
    });
  });
}

const divided = (one: string, other: string) => ({ ...apart, "parts.amount.1": one, "parts.amount.2": other });
const typedSections = (one: string, other: string) => ({
  "parts.title.1": "一标段：灯具",
  "parts.amount.1": one,
  "parts.title.2": "二标段：安装",
  "parts.amount.2": other,
  reason: "灯具和安装由不同单位承接。",
});
