import { describe, expect, it } from "vitest";
import { wayFor } from "#workflow/procure/rung.ts";
import { expectBooks } from "../town/book.ts";
import { choose } from "../town/choose.ts";
import { asOne, cameOf, officer, twoSections } from "../town/recasts.ts";
import { accept, complete, contract, pay } from "../town/walk.ts";
import type { Home } from "./home.ts";
import { first, recasting, signed } from "./recasting.ts";

const lamps = { title: "", area: "", class: "GOODS", amount: "" };

/** One project is procured, done and paid for in sections. */
export function sectionsSuite(home: Home): void {
  const { begins, does, known, of, runs, stand, tallies, town, tries } = recasting(home);

  describe("one project in sections", () => {
    let before: readonly unknown[];
    begins();
    it("its sections are the whole to the fen, by weights or as typed, without another vote", async () => {
      before = await stand();
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
      expect(await stand()).toEqual(before);
    });
    it("they stand on no list beside it, and are no way around the ladder", async () => {
      const [one = ""] = await cameOf(town(), of.lamps);
      expect(await runs(`SELECT * FROM shelf WHERE receipt = '${one}'`)).toEqual([]);
      expect((await known(one)).project).toMatchObject({ whole: 2_000_001, partOf: of.lamps });
      expect(await tries("section", one, twoSections)).toMatchObject({ refusal: "in_sections" });
      expect(await tries("unite", of.more, asOne([one]))).toMatchObject({ refusal: "not_a_choice" });
    });
    it("two contracts, each accepted and paid for by itself; the whole is done with the last of them, and counts once", async () => {
      await town().at("2026-06-03");
      const parts = await cameOf(town(), of.lamps);
      const [one = "", other = ""] = parts;
      await contract(town(), one, lamps, "13000", "2026-06-03", "2026-08-31");
      await choose(town(), officer, other, first, "6000");
      await does("contract", other, signed("标段-2", "6000", first));
      expect((await known(of.lamps)).origins.sections.map((one) => one.contracted)).toEqual([1_300_000, 600_000]);
      await expect(runs(`UPDATE projects SET stage = 'closed' WHERE receipt = '${of.lamps}'`)).rejects.toThrow(/not done/);
      const done = await tallies();
      await complete(town(), one, lamps);
      await accept(town(), one, lamps, "clerk-caopu");
      await pay(town(), one, lamps, "13000", "2026-06-03");
      expect((await known(one)).project).toMatchObject({ stage: "closed" });
      expect(await tallies()).toEqual(done);
      expect((await known(of.lamps)).project).toMatchObject({ stage: "sections", contracted: null, acceptedOn: null });
      await town().does("approver", "terminate", other, { document: "东街党工纪〔2026〕33号", reason: "供货方停产。" });
      expect((await known(of.lamps)).project).toMatchObject({ stage: "closed", contracted: 1_900_000, acceptedOn: "2026-06-03" });
      expect((await tallies()).filter((row) => "what" in row && row["what"] === "accepted")).toEqual([
        { what: "accepted", projects: 1, amount: 1_900_000 },
      ]);
      await expectBooks(town().db);
    });
    it("a dearer one is procured in sections by the way that the whole asks for", async () => {
      await does("section", of.elsewhere, typedSections("30000", "30000"));
      const [one = ""] = await cameOf(town(), of.elsewhere);
      const d = await known(one);
      expect([wayFor(d), wayFor({ ...d, project: { ...d.project, whole: null } })]).toEqual(["comparison", "direct"]);
      expect(await tries("contract", one, signed("绕开-1", "30000"))).toMatchObject({ refusal: "award_first" });
    });
  });
}

const typedSections = (one: string, other: string) => ({
  "parts.title.1": "一标段：灯具",
  "parts.amount.1": one,
  "parts.title.2": "二标段：安装",
  "parts.amount.2": other,
  reason: "灯具和安装由不同单位承接。",
});
