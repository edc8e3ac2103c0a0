import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import type { ProjectFilter } from "#model/lists.ts";
import { budgetPage, statement } from "#store/budget/page.ts";
import { lay } from "#store/lay.ts";
import { projectList } from "#store/propose/list.ts";
import { apart, fetch, one } from "#store/read.ts";
import { areas, grants, persons } from "#store/schema.ts";
import { places, street } from "../town/cast.ts";
import { crowd, type One } from "../town/crowd.ts";
import { established, fill, line, wishOf } from "../town/ready.ts";
import { otherStreet, smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { type Home, rows } from "./home.ts";

const ones: readonly One[] = [
  { title: "木棉岭后巷加装路灯", area: places.mumianling, class: "WORKS", stage: "closed" },
  { title: "今日家园长廊座椅更新", area: places.dongxiao, class: "GOODS" },
  { title: "WiFi热点进社区2期", area: places.dongxiao, class: "GOODS", stage: "closed" },
  { title: "路灯改造与LED更换", area: places.lvjing, class: "WORKS" },
  { title: "长者手机课堂", area: places.dongxiao, class: "SERVICE" },
  { title: "桂园街道口袋公园", area: otherStreet, class: "WORKS" },
];

/** Two hundred different characters. */
const sentence = Array.from({ length: 200 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join("");

export function readsSuite(home: Home): void {
  let town: Town;
  beforeEach(async () => {
    town = await smallTown(await home());
  });
  const list = (filter: Partial<ProjectFilter>) => fetch(town.db, projectList(town.db, { area: street, ...filter }));

  describe("a joined reading", () => {
    it("keeps columns of one name apart, nested ones and missing ones too", async () => {
      const fields = apart({
        grant: grants.id,
        person: { id: persons.id, name: persons.name },
        area: { code: areas.code, name: areas.name, path: areas.path },
      });
      const of = town.db
        .select(fields)
        .from(persons)
        .leftJoin(grants, eq(grants.person, persons.id))
        .leftJoin(areas, eq(areas.code, grants.area));
      const [chair] = await fetch(town.db, one(of.where(eq(persons.handle, "chair")).orderBy(grants.role)));
      expect(chair).toMatchObject({
        person: { id: "p-chair", name: "曹德海" },
        area: { code: street, name: "东晓街道", path: `4403/440303/${street}` },
      });
      await rows(town.db, "INSERT INTO persons (id, name) VALUES ('p-nobody', '无职')");
      const [nobody] = await fetch(town.db, one(of.where(eq(persons.id, "p-nobody"))));
      expect(nobody).toMatchObject({ grant: null, person: { id: "p-nobody", name: "无职" } });
      expect(nobody?.area?.name ?? null).toBeNull();
    });

    it("reads truths as truths and numbers as numbers", async () => {
      await fill(town, "100000");
      const [receipt] = await established(town, [wishOf(1, "20000")]);
      const { rows: found } = await list({});
      expect(found).toMatchObject([
        { receipt, apportioned: false, provisional: false, amount: 2_000_000, approved: 2_000_000, areaName: "东晓社区", year: 2026 },
      ]);
      const page = await fetch(town.db, statement(town.db, line, {}));
      expect(page.entries.map(({ kind, n, after }) => [kind, n, after.held, after.committed])).toEqual([
        ["COMMIT", 3, 0, 2_000_000],
        ["HOLD", 2, 2_000_000, 0],
        ["APPROPRIATE", 1, 0, 0],
      ]);
      const budget = await fetch(town.db, budgetPage(town.db, street, 2026));
      expect(budget?.classes).toEqual([{ key: "SERVICE", name: "SERVICE", held: 0, committed: 2_000_000, paid: 0 }]);
      expect(budget?.byArea).toEqual([{ key: places.dongxiao, name: "东晓社区", held: 0, committed: 2_000_000, paid: 0 }]);
    });
  });

  describe("the list of projects", () => {
    let receipts: readonly string[];
    beforeEach(async () => {
      receipts = await crowd(town, ones);
      await rows(town.db, "UPDATE shelf SET year = 2025 WHERE receipt = ?", receipts[0] ?? "");
    });
    const found = async (filter: Partial<ProjectFilter>) => (await list(filter)).rows.map((row) => receipts.indexOf(row.receipt));

    it.each<[string, Partial<ProjectFilter>, number[]]>([
      ["of a street, newest first", {}, [4, 3, 2, 1, 0]],
      ["of a community", { area: places.dongxiao }, [4, 2, 1]],
      ["of the district", { area: "440303" }, [5, 4, 3, 2, 1, 0]],
      ["of a stage", { stage: "closed" }, [2, 0]],
      ["of a class", { class: "WORKS" }, [3, 0]],
      ["of a year", { year: 2025 }, [0]],
      ["of a stage and a class", { stage: "closed", class: "WORKS" }, [0]],
      ["of a year and a class that do not meet", { year: 2026, class: "WORKS", stage: "closed" }, []],
      ["of no area", { area: "999999" }, []],
      ["by one character", { q: "灯" }, [3, 0]],
      ["by one character at the end of a title", { q: "堂" }, [4]],
      ["by two", { q: "路灯" }, [3, 0]],
      ["by two in the middle of a title", { q: "加装" }, [0]],
      ["by many", { q: "木棉岭后巷" }, [0]],
      ["by many that are nowhere together", { q: "木棉岭课堂" }, []],
      ["by two words in any order", { q: "更换 路灯" }, [3]],
      ["by a word and a character", { q: "路灯 岭" }, [0]],
      ["by a Latin word, large or small", { q: "wifi" }, [2]],
      ["by a Latin word among Han", { q: "LED更换" }, [3]],
      ["by a number", { q: "2" }, [2]],
      ["by words and a filter", { q: "路灯", stage: "closed" }, [0]],
      ["by words in another street", { q: "公园" }, []],
      ["by a whole sentence", { q: "木棉岭后巷加装路灯" }, [0]],
      ["by more than any title holds", { q: sentence }, []],
      ["by a hundred characters, each apart", { q: [...sentence].join(" ") }, []],
      ["by what cannot be a word", { q: "% _ '" }, [4, 3, 2, 1, 0]],
    ])("%s", async (_what, filter, wanted) => {
      expect(await found(filter)).toEqual(wanted);
    });

    it("has nothing in it that is not public", async () => {
      await rows(town.db, "UPDATE projects SET public = 0 WHERE receipt = ?", receipts[1] ?? "");
      expect(await found({})).toEqual([4, 3, 2, 0]);
    });

    it("finds a project by the words it has now, not by those it had", async () => {
      const [receipt = ""] = receipts;
      const words = { title: "木棉岭加装WiFi", need: "居民多次提出。", place: "后巷", note: "" };
      await lay(town.db, town.now, () => [{ subject: `project:${receipt}`, kind: "screened", body: { gate: "screening" }, texts: words }]);
      for (const q of ["后巷", "路灯", "灯", "装路"])
        expect([q, await found({ q })]).toEqual([q, q.includes("灯") && q !== "装路" ? [3] : []]);
      for (const q of ["木棉岭", "加装", "wifi"]) expect([q, await found({ q })]).toEqual([q, q === "wifi" ? [2, 0] : [0]]);
      const { title, need, place } = words;
      const revision = { subject: `project:${receipt}`, kind: "revised", body: { class: "WORKS", amount: 100, beneficiaries: 1 } } as const;
      await lay(town.db, town.now, () => [{ ...revision, texts: { title: `${title}二期`, need, place, answers: "" } }]);
      expect(await rows(town.db, "SELECT term FROM terms WHERE leaf = (SELECT leaf FROM projects WHERE receipt = ?)", receipt)).toEqual([]);
    });

    it("follows a project from stage to stage", async () => {
      await rows(town.db, "UPDATE projects SET stage = 'closed' WHERE receipt = ?", receipts[1] ?? "");
      expect(await found({ stage: "closed" })).toEqual([2, 1, 0]);
    });
  });
}
