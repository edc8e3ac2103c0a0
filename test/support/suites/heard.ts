/** Surveys and supporters in the rows: counted as they happen, refused by the database where they must never be. */
import { beforeEach, describe, expect, it } from "vitest";
import { dossier } from "#store/propose/dossier.ts";
import { surveyById } from "#store/propose/survey.ts";
import { fetch } from "#store/read.ts";
import type { Settler } from "#workflow/open/lay.ts";
import { cast, idOfHandle, places } from "../town/cast.ts";
import { wishOf } from "../town/ready.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { propose, screen } from "../town/walk.ts";
import { type Home, rows, value } from "./home.ts";

const area = places.dongxiao;
const window = { from: "2026-03-01", until: "2026-03-31" };
const some = (count: number) => Array.from({ length: count }, (_, n) => n + 1);
const neighbours: Settler[] = some(120).map((n) => ({
  id: `p-neighbour-${n}`,
  handle: `neighbour-${n}`,
  name: `邻居${n}`,
  grants: [{ role: "resident", area, from: "2023-12-01" }],
}));

export function heardSuite(home: Home): void {
  let town: Town;
  beforeEach(async () => {
    town = await smallTown(await home(), { people: [...cast, ...neighbours] });
  });
  const run = (sql: string) => rows(town.db, sql);
  const intake = async (receipt: string) => (await fetch(town.db, dossier(town.db, receipt, town.now)))?.intake;
  const shown = async () => {
    const one = wishOf(1, "20000", { by: "resident-2" });
    const receipt = await propose(town, one);
    await town.does("clerk-dongxiao", "air", receipt, { title: one.title, need: "居民多次提出，希望尽快安排。", place: "社区内" });
    return receipt;
  };
  const ask = () => town.does("clerk-dongxiao", "survey", area, { area, title: "春季问需", ...window, list: "照明\n座椅\n食堂" });

  describe("supporters", () => {
    it("a hundred and twenty press at once: each is one, nobody is counted twice", async () => {
      const receipt = await shown();
      const press = () => Promise.all(neighbours.map(({ handle }) => town.tries(handle ?? "", "second", receipt, { wanted: "yes" })));
      const answers = await press();
      expect(answers.every((answer) => "facts" in answer)).toBe(true);
      expect((await intake(receipt))?.supporters).toBe(120);
      await press();
      expect((await intake(receipt))?.supporters).toBe(120);
      expect(await value(town.db, "SELECT count(*) FROM facts WHERE kind = 'seconded'")).toBe(120);
    });

    it("one who takes it back and says it again is one", async () => {
      const receipt = await shown();
      for (const [wanted, count] of [
        ["yes", 1],
        ["no", 0],
        ["yes", 1],
      ] as const) {
        await town.does("neighbour-1", "second", receipt, { wanted });
        expect((await intake(receipt))?.supporters).toBe(count);
      }
    });

    it("on paper count when a second person has verified them, once", async () => {
      const receipt = await shown();
      const sheet = await town.does("clerk-dongxiao", "enlist", receipt, { forms: "12", paper: "原件" });
      expect((await intake(receipt))?.paper).toBe(0);
      expect(await town.tries("clerk-dongxiao", "verify", sheet)).toEqual({ refusal: "second_person" });
      await town.does("clerk-caopu", "verify", sheet);
      expect(await town.tries("clerk-caopu", "verify", sheet)).toEqual({ refusal: "nothing_open" });
      expect((await intake(receipt))?.paper).toBe(12);
    });

    it("are not taken back once it has passed screening", async () => {
      const receipt = await shown();
      await town.does("neighbour-1", "second", receipt, { wanted: "yes" });
      await screen(town, receipt, wishOf(1));
      expect(await town.tries("neighbour-1", "second", receipt, { wanted: "no" })).toEqual({ refusal: "seconding_counted" });
      await expect(run("UPDATE supports SET standing = 0")).rejects.toThrow(/not open/);
    });

    it.each([
      [
        "of a wish that is not public",
        "UPDATE projects SET public = 0",
        "INSERT INTO supports SELECT receipt, 'p-neighbour-1', 1, receipt FROM projects",
      ],
      [
        "of one that is decided",
        "UPDATE projects SET stage = 'notice'",
        "INSERT INTO supports SELECT receipt, 'p-neighbour-1', 1, receipt FROM projects",
      ],
      ["that is the proposer", "SELECT 1", "INSERT INTO supports SELECT receipt, proposer, 1, receipt FROM projects"],
      ["that never stood", "SELECT 1", "INSERT INTO supports SELECT receipt, 'p-neighbour-1', 0, receipt FROM projects"],
    ])("the database refuses one %s", async (_what, before, statement) => {
      await shown();
      await run(before);
      await expect(run(statement)).rejects.toThrow(/not open/);
    });

    it("the database keeps them: none is removed, replaced or counted for another", async () => {
      const receipt = await shown();
      await town.does("neighbour-1", "second", receipt, { wanted: "yes" });
      await expect(run("DELETE FROM supports")).rejects.toThrow(/kept/);
      await expect(run("INSERT OR REPLACE INTO supports SELECT * FROM supports")).rejects.toThrow(/not open/);
      await expect(run("UPDATE supports SET person = 'p-neighbour-2'")).rejects.toThrow(/not open/);
    });
  });

  describe("a need survey", () => {
    const counts = async (survey: string) => {
      const found = await fetch(town.db, surveyById(town.db, survey, idOfHandle("neighbour-1")));
      return found && [found.online, found.paper, found.counts.map((one) => [one.online, one.paper]), found.mine?.kinds ?? null];
    };

    it("counts each resident once, and what they tick last", async () => {
      const survey = await ask();
      await Promise.all(some(30).map((n) => town.does(`neighbour-${n}`, "respond", survey, { kinds: ["0", "1"], line: "" })));
      await town.does("neighbour-1", "respond", survey, { kinds: ["1", "2"], line: "想要食堂" });
      expect(await counts(survey)).toEqual([
        30,
        0,
        [
          [29, 0],
          [30, 0],
          [1, 0],
        ],
        [1, 2],
      ]);
    });

    it("adds paper that two people have counted", async () => {
      const survey = await ask();
      const counted = { "counts.count.0": "20", "counts.count.1": "8", "counts.count.2": "0" };
      const sheet = await town.does("clerk-dongxiao", "tally", survey, { forms: "25", ...counted, paper: "原件" });
      expect((await counts(survey))?.[1]).toBe(0);
      await town.does("clerk-caopu", "verify", sheet);
      expect(await counts(survey)).toEqual([
        0,
        25,
        [
          [0, 20],
          [0, 8],
          [0, 0],
        ],
        null,
      ]);
    });

    it("is refused an answer outside its days by the database too", async () => {
      const survey = await ask();
      await town.does("neighbour-1", "respond", survey, { kinds: ["0"], line: "" });
      const late = `INSERT INTO survey_replies VALUES ('${survey}', 'p-neighbour-2', '[0]', '', '2026-04-01')`;
      await expect(run(late)).rejects.toThrow(/not open/);
      await expect(run("UPDATE survey_replies SET kinds = '[1]', happened = '2026-04-01'")).rejects.toThrow(/not open/);
      await expect(run("DELETE FROM survey_replies")).rejects.toThrow(/kept/);
    });

    it("a paper count is never verified by who typed it, and never changed afterwards", async () => {
      const survey = await ask();
      const sheet = await town.does("clerk-dongxiao", "tally", survey, { forms: "5", "counts.count.0": "5", paper: "原件" });
      await expect(run("UPDATE paper_counts SET state = 'verified', decided_by = entered_by")).rejects.toThrow(/two_people/);
      await expect(run("UPDATE paper_counts SET forms = 50")).rejects.toThrow(/fixed/);
      await town.does("clerk-caopu", "verify", sheet);
      await expect(run("UPDATE paper_counts SET state = 'spoiled'")).rejects.toThrow(/fixed/);
      await expect(run("DELETE FROM paper_counts")).rejects.toThrow(/kept/);
    });
  });
}
