/** The library in a town: an order begins as its standard project has it and keeps that version; what the database itself refuses. */
import { beforeEach, describe, expect, it } from "vitest";
import { toMeasure } from "#model/accept/measured.ts";
import { addDays, dayOf } from "#model/day.ts";
import { isToRefresh } from "#model/library/standard.ts";
import { honoursOf } from "#store/library/honours.ts";
import { matching, resourcesAt } from "#store/library/resources.ts";
import { onOffer, shelved } from "#store/library/standards.ts";
import { dossier } from "#store/propose/dossier.ts";
import { fetch } from "#store/read.ts";
import { places, street } from "../town/cast.ts";
import { lineOf, wishesIn } from "../town/intake.ts";
import { admitted, benches, hall, sameAs } from "../town/library.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import type { Wish } from "../town/walk.ts";
import { type Home, rows, value } from "./home.ts";

const order: Wish = { by: "resident-2", title: "旧改片区长廊座椅更新", area: places.dongxiao, class: "GOODS", amount: "60000" };
const again = (state: string, project: string, by: string) =>
  `INSERT INTO standard_versions SELECT standard, 9, template, '${state}', ${project}, supplier, NULL, 'p-x', ${by} FROM standard_versions LIMIT 1`;

export function librarySuite(home: Home): void {
  let town: Town;
  beforeEach(async () => {
    town = await smallTown(await home());
  });

  describe("an order of the same", () => {
    it("keeps the version that it was made from, and its acceptance looks at what that says", async () => {
      const standard = await admitted(town);
      const receipt = await sameAs(town, standard, order);
      await town.does("officer-service", "rework", standard, { ...benches, checks: "别的东西" });
      await town.does("approver", "accredit", standard);
      const d = await fetch(town.db, dossier(town.db, receipt, town.now));
      expect(d?.intake.standard).toMatchObject({ id: standard, version: 1, goals: [{ goal: "受益人数", aim: "500 人" }] });
      expect(d && toMeasure(d).map(({ item }) => item)).toEqual([order.title, "座面与靠背无毛刺", "每处承重两人不晃动"]);
      const [row] = await fetch(town.db, onOffer(town.db, []));
      expect(row).toMatchObject({ id: standard, version: 2, ordered: 1 });
    });

    it("is refused of what is not in the library, or has left it", async () => {
      const waiting = await town.does("officer-service", "standardise", street, { area: street, ...benches });
      await expect(sameAs(town, waiting, order)).rejects.toThrow(/not_a_choice/);
      expect(await fetch(town.db, onOffer(town.db, []))).toEqual([]);
      const standard = await admitted(town);
      await town.does("officer-service", "phaseOut", standard, { reason: "厂家停产了。" });
      await sameAs(town, standard, order);
      await town.does("approver", "accredit", standard);
      await expect(sameAs(town, standard, { ...order, title: "再来一张长廊座椅的单子" })).rejects.toThrow(/not_a_choice/);
    });

    it("is looked at anew after the months of the rules, counted from the day its version came in", async () => {
      const standard = await admitted(town);
      const due = async (day: string) => {
        const known = await fetch(town.db, shelved(town.db, standard));
        return known && isToRefresh(known, known.policy, day);
      };
      const today = dayOf(town.now);
      expect([await due(addDays(today, 364)), await due(addDays(today, 365))]).toEqual([false, true]);
    });
  });

  describe("the tables refuse", () => {
    beforeEach(async () => {
      const standard = await admitted(town);
      await sameAs(town, standard, order);
      await town.does("officer-service", "rework", standard, benches);
      await town.does("clerk-dongxiao", "supply", places.dongxiao, hall);
    });
    it.each([
      [
        "a version let in by who proposed it",
        "UPDATE standard_versions SET state = 'admitted', decided_by = proposed_by WHERE version = 2",
        /two_people/,
      ],
      ["a version that is changed", "UPDATE standard_versions SET proposed_by = 'p-x' WHERE version = 1", /never changed/],
      ["two versions under review", again("proposed", "NULL", "NULL"), /UNIQUE/],
      ["an entry of what was never accepted", again("admitted", "(SELECT receipt FROM projects)", "'p-y'"), /what was accepted/],
      ["a version in force that was not let in", "UPDATE standards SET version = 2", /only what was let in/],
      ["an exit that one person decides", "UPDATE standards SET exit_by = 'p-x', retired_by = 'p-x'", /two_people/],
      [
        "an order of a version that is not in force",
        "INSERT INTO intakes (project, standard, standard_version) SELECT 'x', id, 2 FROM standards",
        /not on offer/,
      ],
      [
        "an honour for what was never accepted",
        "INSERT INTO honours SELECT 'h', 1, receipt, 'community', area, 2026, 'proposed', 'x', 'p-x', NULL FROM projects",
        /what was accepted/,
      ],
      ["an entry taken away", "DELETE FROM standard_versions", /are kept/],
      ["a resource taken away", "DELETE FROM resources", /are kept/],
    ])("%s", async (_what, statement, why) => {
      await expect(rows(town.db, statement)).rejects.toThrow(why);
    });
  });

  describe("honours", () => {
    it("list the communities that have no feature yet", async () => {
      const { without } = await fetch(town.db, honoursOf(town.db, street, 2026));
      expect(without.map((one) => one.code)).toContain(places.dongxiao);
      expect(without.every((one) => one.code.startsWith(street))).toBe(true);
    });
  });

  describe("a resource", () => {
    it("is offered beside the wishes of its words and place; each match is counted, once", async () => {
      const area = places.dongxiao;
      const id = await town.does("clerk-dongxiao", "supply", area, hall);
      const said = ["想找个写书法的地方", "楼道太黑"].map((text, n) => lineOf(n + 1, { text, place: "社区里", channel: "phone" }));
      await town.does("clerk-dongxiao", "collect", area, Object.assign({ area }, ...said));
      const [first = ""] = await wishesIn(town, area);
      expect((await fetch(town.db, matching(town.db, id)))?.wishes.map((one) => one.id)).toEqual([first]);
      await town.does("clerk-dongxiao", "match", id, { wish: first });
      expect(await fetch(town.db, resourcesAt(town.db, area))).toMatchObject([{ id, matched: 1 }]);
      expect(await town.tries("clerk-dongxiao", "match", id, { wish: first })).toMatchObject({ refusal: "answers_nothing" });
      expect(await value(town.db, "SELECT count(*) FROM matches")).toBe(1);
      expect(await fetch(town.db, resourcesAt(town.db, places.lanhua))).toEqual([]);
    });
  });
}
