import { beforeEach, describe, expect, it } from "vitest";
import type { Gate } from "#model/policy/gate.ts";
import { luohu } from "../luohu.ts";
import { allPoints } from "../points.ts";
import { places, street } from "../town/cast.ts";
import { fill, sitByHands, wishOf } from "../town/ready.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { fileRaw } from "../town/upload.ts";
import { contact, docketRaw, hang, propose } from "../town/walk.ts";
import { type Home, rows } from "./home.ts";

const papers: Gate["papers"] = [
  { key: "letter", label: { zh: "申请书", en: "Letter" } },
  { key: "sketch", label: { zh: "草图", en: "Sketch" } },
];
const policy = { ...luohu, area: places.dongxiao, version: 9, gates: luohu.gates.map((gate) => ({ ...gate, papers })) };
const where = "社区档案盒 2026-3";

/** In a place where every gate demands two papers. */
export function demandedSuite(home: Home): void {
  let town: Town;
  let receipt = "";
  beforeEach(async () => {
    town = await smallTown(await home());
    await town.layPolicy(policy);
    await fill(town, "100000");
    receipt = await propose(town, wishOf(1));
  });
  const produce = async (paper = "letter") => town.does("clerk-dongxiao", "produce", receipt, { paper, where });
  const both = async () => {
    await produce();
    await produce("sketch");
  };
  const passes = { title: wishOf(1).title, need: "长廊座椅朽坏，老人无处可坐。", place: "今日家园", ...allPoints };
  const due = (names: string, field?: string) =>
    field ? { refusal: "choice_lacks_papers", field, says: { zh: names } } : { refusal: "papers_due", says: { zh: names } };

  describe("the papers of a gate", () => {
    it("are demanded before it is passed, and before it is put on an agenda, a list or a table", async () => {
      await produce("sketch");
      expect(await town.tries("clerk-dongxiao", "pass", receipt, passes)).toMatchObject(due("申请书"));
      await produce();
      await town.does("clerk-dongxiao", "pass", receipt, passes);

      const all = "申请书\n草图";
      const call = { area: street, body: "议事会", place: "三楼", at: "2026-03-10T14:30", method: "hands", projects: [receipt] };
      expect(await town.tries("chair", "call", street, call)).toMatchObject(due(all, "projects"));
      await both();
      await sitByHands(town, [receipt], "2026-03-10");

      await town.at("2026-03-12");
      const list = { area: street, projects: [receipt], contact };
      expect(await town.tries("clerk-dongxiao", "hang", street, list)).toMatchObject(due(all, "projects"));
      await both();
      await hang(town, [receipt], "2026-03-12");

      await town.at("2026-03-20");
      const table = docketRaw("东街党工纪〔2026〕1号", "2026-03-20", { [receipt]: { decision: "agree" } });
      expect(await town.tries("officer-service", "prepare", street, table)).toMatchObject(due(all, `items.decision.${receipt}`));
      await both();
      await town.does("officer-service", "prepare", street, table);
    });
    it("count when the project comes back to the gate", async () => {
      await both();
      await town.does("clerk-dongxiao", "return", receipt, { note: "请写明座椅的数量。" });
      await town.does("clerk-caopu", "revise", receipt, { ...passes, class: "SERVICE", amount: "10000", beneficiaries: "300" });
      await town.does("clerk-dongxiao", "pass", receipt, passes);
    });
    it("are files that hang at the project, and at no other", async () => {
      const file = await town.does("clerk-dongxiao", "file", receipt, fileRaw("paper", "申请书"));
      const other = await propose(town, wishOf(2));
      expect(await town.tries("clerk-dongxiao", "produce", other, { paper: "letter", file })).toMatchObject({ refusal: "not_a_choice" });
      await town.does("clerk-dongxiao", "produce", receipt, { paper: "letter", file });
      expect(await rows(town.db, "SELECT * FROM gate_papers")).toEqual([{ project: receipt, gate: "screening", paper: "letter", file }]);
      await expect(rows(town.db, "INSERT INTO gate_papers VALUES (?, 'screening', 'letter', ?)", other, file)).rejects.toThrow(
        /hangs at its project/,
      );
    });
    it.each([
      ["produced twice", "INSERT INTO gate_papers SELECT project, gate, paper, NULL FROM gate_papers", /produced once/],
      ["replaced by another", "INSERT OR REPLACE INTO gate_papers SELECT * FROM gate_papers", /produced once/],
      ["changed", "UPDATE gate_papers SET paper = 'sketch'", /never replaced/],
      ["removed", "DELETE FROM gate_papers", /never removed/],
    ])("are never %s", async (_what, sql, why) => {
      await produce();
      await expect(rows(town.db, sql)).rejects.toThrow(why);
    });
  });
}
