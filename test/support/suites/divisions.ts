import { describe, expect, it } from "vitest";
import { expectBooks } from "../town/book.ts";
import { choose } from "../town/choose.ts";
import { sitByHands } from "../town/ready.ts";
import { apart, asOne, cameOf, officer } from "../town/recasts.ts";
import type { Home } from "./home.ts";
import { recasting, server, signed } from "./recasting.ts";

/** An established project is divided by whoever decides: what the acts do, and what the tables refuse of a forged statement. */
export function divisionsSuite(home: Home): void {
  const { begins, does, known, of, runs, stand, town, tries } = recasting(home);

  describe("divided by the council that voted", () => {
    let before: readonly unknown[];
    begins();

    it("it goes back to the council as a change and waits there; nobody types what was voted on", async () => {
      before = await stand();
      await does("divide", of.lamps, apart);
      expect((await known(of.lamps)).project).toMatchObject({ stage: "change", turn: "council", gate: "council" });
      expect(await town().tries("approver", "permit", of.lamps, {})).toMatchObject({ refusal: "with_the_body" });
      expect(await tries("source", of.lamps, {})).toMatchObject({ refusal: "wrong_stage" });
      expect(await tries("divide", of.lamps, apart)).toMatchObject({ refusal: "wrong_stage" });
      await sitByHands(town(), [of.lamps], "2026-05-29");
      expect(await runs(`SELECT change, amount, result FROM items WHERE project = '${of.lamps}' AND change IS NOT NULL`)).toEqual([
        { change: 1, amount: 2_000_001, result: "passed" },
      ]);
    });

    it("the new ones stand where it stood, with words, sums and numbers of their own, and name both votes", async () => {
      const [one = "", other = ""] = await cameOf(town(), of.lamps);
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
      expect(await stand()).toEqual(before);
      const [one = "", other = ""] = await cameOf(town(), of.lamps);
      expect([(await known(one)).holdings, (await known(other)).holdings, (await known(of.lamps)).holdings]).toMatchObject([
        [{ committed: 1_200_000 }],
        [{ committed: 800_001 }],
        [{ committed: 0 }],
      ]);
      await expectBooks(town().db);
    });

    it("the tables refuse more than the whole, what nobody gave up, and another past", async () => {
      const [one = ""] = await cameOf(town(), of.lamps);
      await expect(runs(`UPDATE lineage SET origin = '${of.more}' WHERE project = '${one}'`)).rejects.toThrow(/never changed/);
      await expect(runs(`DELETE FROM lineage WHERE project = '${one}'`)).rejects.toThrow(/never removed/);
      await expect(runs(`INSERT INTO lineage VALUES ('${of.more}', '${of.lamps}', 1, 'divide')`)).rejects.toThrow(/more than the whole/);
      await expect(runs(`INSERT INTO lineage VALUES ('${of.more}', '${of.benches}', 1, 'divide')`)).rejects.toThrow(/cannot go on/);
    });

    it("the way to a supplier, and what counts together, goes by the sum of what it came from", async () => {
      const [one = ""] = await cameOf(town(), of.lamps);
      expect((await known(one)).project.whole).toBe(2_000_001);
    });

    it("each is procured, ended or divided again by the acts there are", async () => {
      const [one = "", other = ""] = await cameOf(town(), of.lamps);
      await town().at("2026-06-03");
      await choose(town(), officer, one, server, "11000");
      await does("contract", one, signed("北区-1", "11000"));
      expect((await known(one)).project).toMatchObject({ stage: "delivery", contracted: 1_100_000 });
      expect(await tries("divide", one, apart)).toMatchObject({ refusal: "wrong_stage" });
      await town().does("approver", "terminate", other, { document: "东街党工纪〔2026〕31号", reason: "物业自己更换了。" });
      expect((await known(other)).holdings).toMatchObject([{ committed: 0 }]);
      await expectBooks(town().db);
    });
  });

  describe("refused", () => {
    begins();
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
      await town().does("approver", "dismiss", of.benches, { reason: "没有必要。" });
      expect((await known(of.benches)).project).toMatchObject({ stage: "procurement", gate: "approval", turn: "officer:service" });
      expect(await cameOf(town(), of.benches)).toEqual([]);
    });
  });
}

const divided = (one: string, other: string) => ({ ...apart, "parts.amount.1": one, "parts.amount.2": other });
