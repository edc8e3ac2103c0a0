/** The list of projects by what they are for: an entry of the tree of contents, or a heading with all that stands under it. */
import { beforeEach, describe, expect, it } from "vitest";
import type { ProjectFilter } from "#model/lists.ts";
import { projectList } from "#store/propose/list.ts";
import { fetch } from "#store/read.ts";
import { luohu } from "../luohu.ts";
import { places, street } from "../town/cast.ts";
import { crowd, type One } from "../town/crowd.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { type Home, rows } from "./home.ts";

export function contentsSuite(home: Home): void {
  let town: Town;
  beforeEach(async () => {
    town = await smallTown(await home());
  });
  const list = (filter: Partial<ProjectFilter>) => fetch(town.db, projectList(town.db, { area: street, ...filter }));

  describe("the list of projects by content", () => {
    const tree = [
      ["FACILITY", null],
      ["LIGHTS", "FACILITY"],
      ["LED", "LIGHTS"],
      ["ACTIVITY", null],
    ] as const;
    const contents = tree.map(([code, of]) => ({ code, of, label: { zh: code, en: code }, source: "示例", grade: "U" as const }));
    const put = ["LED", "LIGHTS", "FACILITY", "ACTIVITY", undefined];
    let receipts: readonly string[];
    beforeEach(async () => {
      await town.layPolicy({ ...luohu, area: places.dongxiao, version: 9, contents });
      const crowded = put.map((content, index): One => ({ title: `第${index}处`, ...(content ? { content } : {}) }));
      receipts = await crowd(town, crowded, 300_000_000, places.dongxiao);
    });
    const found = async (filter: Partial<ProjectFilter>) => (await list(filter)).rows.map((row) => receipts.indexOf(row.receipt));

    it.each<[string, Partial<ProjectFilter>, number[]]>([
      ["a heading, with all that stands under it", { content: "FACILITY" }, [2, 1, 0]],
      ["an entry under it", { content: "LIGHTS" }, [1, 0]],
      ["an entry under which nothing stands", { content: "LED" }, [0]],
      ["in another area", { content: "LED", area: places.mumianling }, []],
      ["with a stage", { content: "FACILITY", stage: "closed" }, []],
      ["with a class", { content: "FACILITY", class: "GOODS" }, [2, 1, 0]],
      ["with words", { content: "FACILITY", q: "第1处" }, [1]],
      ["what nobody has said", { content: "MOON" }, []],
    ])("by %s", async (_what, filter, wanted) => expect(await found(filter)).toEqual(wanted));
    it("each says what it is for", async () => expect((await list({ content: "LED" })).rows).toMatchObject([{ content: "LED" }]));
    it("a page reads so many rows at most, however many there are", async () => {
      await crowd(
        town,
        Array.from({ length: 120 }, (_, n) => ({ title: `灯${n}`, content: "LED" })),
        400_000_000,
        places.dongxiao,
      );
      const plan = await rows<{ detail: string }>(
        town.db,
        "EXPLAIN QUERY PLAN SELECT leaf FROM shelf_contents WHERE area = 'x' AND content = 'LED' AND leaf < 5 ORDER BY leaf DESC LIMIT 60",
      );
      expect(plan.map((one) => one.detail).join(" ")).toMatch(
        /SEARCH shelf_contents USING PRIMARY KEY \(area=\? AND content=\? AND leaf<\?\)$/,
      );
      expect((await list({ content: "FACILITY" })).rows).toHaveLength(20);
    });
  });
}
