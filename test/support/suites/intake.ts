import { beforeEach, describe, expect, it } from "vitest";
import { dossier } from "#store/propose/dossier.ts";
import { wishCountsIn, wishList, wishPage } from "#store/propose/wish.ts";
import { fetch } from "#store/read.ts";
import { places, street } from "../town/cast.ts";
import { lineOf, wishesIn } from "../town/intake.ts";
import { wishOf } from "../town/ready.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { propose, screen, wish } from "../town/walk.ts";
import { type Home, rows, value } from "./home.ts";

const area = places.dongxiao;
const some = (count: number) => Array.from({ length: count }, (_, n) => n + 1);
const lines = (count: number) => Object.assign({ area }, ...some(count).map((n) => lineOf(n, { text: `第${n}盏灯坏了`, channel: "chat" })));

export function intakeSuite(home: Home): void {
  let town: Town;
  beforeEach(async () => {
    town = await smallTown(await home());
  });
  const run = (sql: string) => rows(town.db, sql);
  const counts = async () => {
    const [found] = await fetch(town.db, wishCountsIn(town.db, [`4403/440303/${street}`]));
    return found && [found.collected, found.attached, found.transferred];
  };

  describe("wishes", () => {
    it("a hundred are one change; sent twice they are there once", async () => {
      for (const _ of [1, 2])
        expect(await town.tries("clerk-dongxiao", "collect", area, lines(100), "once-0123456789abcdef")).toHaveProperty("facts");
      expect(await value(town.db, "SELECT count(*) FROM wishes")).toBe(100);
      expect(await value(town.db, "SELECT count(DISTINCT json_extract(body, '$.at')) FROM facts WHERE kind = 'wished'")).toBe(1);
    });

    it("more than a hundred are not taken, and none is lost half way", async () => {
      expect(await town.tries("clerk-dongxiao", "collect", area, lines(101))).toEqual({ errors: { rows: "too_long" } });
      expect(await value(town.db, "SELECT count(*) FROM wishes")).toBe(0);
    });

    it("with one wrong row nothing is written, and the row is named", async () => {
      const raw = { ...lines(3), "rows.text.2": "灯" };
      expect(await town.tries("clerk-dongxiao", "collect", area, raw)).toEqual({ errors: { "rows.text.2": "too_short" } });
      const struck = { ...raw, "rows.strike.2": "yes" };
      expect(await town.tries("clerk-dongxiao", "collect", area, struck)).toHaveProperty("facts");
      expect(await value(town.db, "SELECT count(*) FROM wishes")).toBe(2);
    });

    it("are counted as they move: collected, under a project, waiting again", async () => {
      const receipt = await propose(town, wishOf(1));
      await town.does("clerk-dongxiao", "collect", area, lines(3));
      expect(await counts()).toEqual([3, 0, 0]);
      const [first = "", second = ""] = await wishesIn(town, area);
      await town.does("clerk-dongxiao", "attach", area, { area, wishes: [first, second], project: receipt });
      expect(await counts()).toEqual([3, 2, 0]);
      expect((await fetch(town.db, dossier(town.db, receipt, town.now)))?.intake.wishes).toBe(2);
      await town.does("clerk-dongxiao", "detach", first);
      expect(await counts()).toEqual([3, 1, 0]);
      expect((await fetch(town.db, dossier(town.db, receipt, town.now)))?.intake.wishes).toBe(1);
    });

    it("two clerks take one wish at once: it stands under one project", async () => {
      const receipts = [await propose(town, wishOf(1)), await propose(town, wishOf(2))];
      await town.does("clerk-dongxiao", "collect", area, lines(1));
      const wishes = await wishesIn(town, area);
      const answers = await Promise.all(
        receipts.map((project, n) =>
          town.tries(n ? "clerk-caopu" : "clerk-dongxiao", "attach", area, { area, wishes: [...wishes], project }),
        ),
      );
      expect(answers.filter((one) => "facts" in one)).toHaveLength(1);
      expect(await value(town.db, "SELECT sum(wishes) FROM intakes")).toBe(1);
    });

    it("are listed page by page, the newest first, each once", async () => {
      await town.does("clerk-dongxiao", "collect", area, lines(60));
      const first = await fetch(town.db, wishList(town.db, street, "waiting"));
      expect(first).toHaveLength(wishPage + 1);
      const rest = await fetch(town.db, wishList(town.db, street, "waiting", first[wishPage - 1]?.id));
      expect(rest.map((row) => row.text)).toEqual(
        some(10)
          .reverse()
          .map((n) => `第${n}盏灯坏了`),
      );
    });

    it("what may be the same is told before it is sent, and sent when it was seen", async () => {
      const first = { ...wishOf(1), title: "今日家园长廊座椅更新" };
      await screen(town, await propose(town, first), first);
      const { by, raw } = wish({ ...first, by: "resident-2", title: "更新今日家园长廊的座椅" });
      const { checked: _seen, ...fresh } = raw;
      expect(await town.tries(by, "propose", area, fresh)).toEqual({ refusal: "alike" });
      expect(await town.tries(by, "propose", area, { ...fresh, title: "给三栋楼道装扶手" })).toHaveProperty("facts");
      expect(await town.tries(by, "propose", area, { ...fresh, checked: "yes" })).toHaveProperty("facts");
    });

    it("who screens sees public ones and those that wait, of the same community alone", async () => {
      const bench = { ...wishOf(1), title: "今日家园长廊座椅更新" };
      const shown = await propose(town, bench);
      await screen(town, shown, bench);
      const waits = await propose(town, { ...bench, by: "resident-2", title: "长廊座椅更新" });
      await propose(town, { ...bench, title: "今日家园长廊座椅更新", area: places.lanhua });
      const own = await propose(town, { ...bench, title: "今日家园长廊座椅" });
      const known = await fetch(town.db, dossier(town.db, own, town.now));
      expect(known?.intake.alike.map((each) => [each.receipt, each.public])).toEqual([
        [shown, true],
        [waits, false],
      ]);
      expect((await fetch(town.db, dossier(town.db, shown, town.now)))?.intake.alike).toEqual([]);
    });

    it.each([
      [
        "begins under a project",
        "INSERT INTO wishes SELECT 'x', leaf, area, path, text, place, channel, person, 'attached', '304718526', happened FROM wishes",
      ],
      ["is removed", "DELETE FROM wishes"],
      ["changes its channel", "UPDATE wishes SET channel = 'visit'"],
      ["moves to another community", `UPDATE wishes SET area = '${street}'`],
      ["stands under nothing", "UPDATE wishes SET state = 'attached'"],
      ["is of a state that there is not", "UPDATE wishes SET state = 'lost'"],
    ])("the database refuses a wish that %s", async (_what, statement) => {
      await town.does("clerk-dongxiao", "collect", area, lines(1));
      await expect(run(statement)).rejects.toThrow();
    });
  });
}
