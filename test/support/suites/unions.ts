import { describe, expect, it } from "vitest";
import { expectBooks } from "../town/book.ts";
import { sitByHands } from "../town/ready.ts";
import { asOne, cameOf } from "../town/recasts.ts";
import type { Home } from "./home.ts";
import { recasting } from "./recasting.ts";

/** Established projects are united into one. */
export function unionsSuite(home: Home): void {
  const { begins, does, known, of, stand, town, tries } = recasting(home);

  describe("united", () => {
    let before: readonly unknown[];
    begins();
    it("offers what is of the same community, class and rules; all of them wait until it is decided, and one agenda has it once", async () => {
      before = await stand();
      expect(await tries("unite", of.lamps, asOne([of.elsewhere]))).toMatchObject({ refusal: "not_a_choice", field: "with" });
      expect(await tries("unite", of.lamps, { ...asOne([of.more]), amount: "35000.02" })).toMatchObject({ refusal: "over_the_standing" });
      await does("unite", of.lamps, asOne([of.more]));
      expect((await known(of.more)).project).toMatchObject({ stage: "change", turn: "council" });
      expect(await tries("unite", of.benches, asOne([of.more]))).toMatchObject({ refusal: "nothing_alike" });
    });
    it("not agreed to, each goes on as it was", async () => {
      await town().does("approver", "dismiss", of.lamps, { reason: "先不合并。" });
      for (const receipt of [of.lamps, of.more])
        expect((await known(receipt)).project).toMatchObject({ stage: "procurement", turn: "officer:service" });
      expect(await stand()).toEqual(before);
    });
    it("voted for, they end in one that has what all of them had, and asks all who proposed them", async () => {
      await does("unite", of.lamps, asOne([of.more]));
      await sitByHands(town(), [of.lamps], "2026-05-29");
      const [made = ""] = await cameOf(town(), of.more);
      const d = await known(made);
      expect(await cameOf(town(), of.lamps)).toEqual([made]);
      expect(d.project).toMatchObject({ approved: 3_500_001, stage: "procurement", beneficiaries: 520 });
      expect(d.origins.votes.map((vote) => [vote.project, vote.change])).toEqual(
        expect.arrayContaining([
          [of.lamps, null],
          [of.more, null],
          [of.lamps, 2],
        ]),
      );
      for (const receipt of [of.lamps, of.more]) expect((await known(receipt)).project).toMatchObject({ stage: "merged" });
      expect(await stand()).toEqual(before);
      await expectBooks(town().db);
    });
  });
}
