import { beforeEach, describe, expect, it } from "vitest";
import type { ProjectFilter } from "#model/lists.ts";
import { pageSize, projectList } from "#store/propose/list.ts";
import { fetch } from "#store/read.ts";
import { places, street } from "../town/cast.ts";
import { crowd, type One } from "../town/crowd.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import type { Home } from "./home.ts";

const many = (count: number, of: (index: number) => Partial<One> = () => ({})): One[] =>
  Array.from({ length: count }, (_, index) => ({
    title: `路灯更新第${index}处`,
    class: index % 2 ? "GOODS" : "WORKS",
    content: index % 2 ? "LIGHTS" : "FACILITY",
    ...of(index),
  }));

export function pagingSuite(home: Home): void {
  let town: Town;
  beforeEach(async () => {
    town = await smallTown(await home());
  });
  /** Page after page, until there is none. */
  async function turn(filter: Partial<ProjectFilter>, between: (page: number) => Promise<unknown> = async () => undefined) {
    const pages: string[][] = [];
    for (let after: string | null | undefined; after !== null && pages.length < 40; ) {
      const { rows, next } = await fetch(town.db, projectList(town.db, { area: street, ...filter, ...(after ? { after } : {}) }));
      pages.push(rows.map((row) => row.receipt));
      await between(pages.length);
      after = next;
    }
    return pages;
  }

  describe("the pages of a list", () => {
    it.each<[string, Partial<ProjectFilter>]>([
      ["of a street", {}],
      ["of a class", { class: "GOODS" }],
      ["of a content", { content: "LIGHTS" }],
      ["of a content and a class", { content: "LIGHTS", class: "GOODS" }],
      ["of a word and a content", { q: "更新", content: "LIGHTS" }],
      ["of a stage", { stage: "resolution" }],
      ["of a year", { year: 2026 }],
      ["of a word", { q: "路灯" }],
      ["of a character", { q: "路" }],
      ["of a word and a class", { q: "更新", class: "WORKS" }],
    ])("%s have no gap and no repeat", async (_what, filter) => {
      const receipts = await crowd(town, many(45));
      const odd = filter.content !== undefined || filter.class === "GOODS";
      const all = filter.class === undefined && filter.content === undefined;
      const wanted = receipts.filter((_, index) => all || odd === (index % 2 === 1)).toReversed();
      const pages = await turn(filter);
      expect(pages.flat()).toEqual(wanted);
      expect(pages.slice(0, -1).every((page) => page.length === pageSize)).toBe(true);
    });

    it("go on where they were while new projects come in", async () => {
      const receipts = await crowd(town, many(45));
      const pages = await turn({}, (page) => crowd(town, many(3), 200_000_000 + 10 * page));
      expect(pages.flat()).toEqual(receipts.toReversed());
    });

    it("end with a full page, if it is the last", async () => {
      await crowd(town, many(2 * pageSize));
      expect((await turn({})).map((page) => page.length)).toEqual([pageSize, pageSize]);
    });

    it("find what is rare behind much that is looked through in vain", async () => {
      const receipts = await crowd(
        town,
        many(450, (index) => ({ class: index % 150 === 7 ? "SERVICE" : "GOODS" })),
      );
      const rare = receipts.filter((_, index) => index % 150 === 7).toReversed();
      const pages = await turn({ class: "SERVICE", year: 2026 });
      expect(pages.flat()).toEqual(rare);
      expect(pages.length).toBeLessThanOrEqual(12);
      expect((await turn({ class: "SERVICE", area: places.lanhua })).flat()).toEqual([]);
    });
  });
}
