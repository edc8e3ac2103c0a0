/** What goes along when one project is merged into another, in the rows: supporters, paper, wishes; and back again. */
import { beforeEach, describe, expect, it } from "vitest";
import type { FactOf } from "#model/draft.ts";
import { inOneTrip } from "#store/home.ts";
import { dossier } from "#store/propose/dossier.ts";
import { fetch } from "#store/read.ts";
import { divided } from "#store/screen/merge.ts";
import { places } from "../town/cast.ts";
import { lineOf, wishesIn } from "../town/intake.ts";
import { wishOf } from "../town/ready.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { propose } from "../town/walk.ts";
import { type Home, rows } from "./home.ts";

const area = places.dongxiao;
const need = "居民多次提出，希望尽快安排。";

export function alongSuite(home: Home): void {
  let town: Town;
  let from = "";
  let into = "";
  const stands = async (receipt: string) => {
    const { supporters, paper, wishes } = (await fetch(town.db, dossier(town.db, receipt, town.now)))?.intake ?? {};
    return [supporters, paper, wishes];
  };
  const shown = async (n: number, by: string) => {
    const one = wishOf(n, "10000", { by, area });
    const receipt = await propose(town, one);
    await town.does("clerk-dongxiao", "air", receipt, { title: one.title, need, place: "社区内" });
    return receipt;
  };
  const second = (receipt: string, wanted: "yes" | "no", ...who: readonly string[]) =>
    Promise.all(who.map((one) => town.does(one, "second", receipt, { wanted })));
  const merge = (one: string, other: string) => town.does("clerk-dongxiao", "merge", one, { into: other, note: "同一件事" });
  const part = (one: string, other: string) => town.does("clerk-dongxiao", "unmerge", one, { other, note: "是两件事" });
  const enlist = (receipt: string, forms: string) => town.does("clerk-dongxiao", "enlist", receipt, { forms, paper: "附议表原件" });

  /** `from`: resident-2 asks; chair, member-1 need it too, 12 on paper, a wish. `into`: chair asks; member-1, member-9 need it too. */
  beforeEach(async () => {
    town = await smallTown(await home());
    [from, into] = [await shown(1, "resident-2"), await shown(2, "chair")];
    await second(from, "yes", "chair", "member-1");
    await second(into, "yes", "member-1", "member-9");
    await town.does("clerk-caopu", "verify", await enlist(from, "12"));
    await town.does("clerk-dongxiao", "collect", area, { area, ...lineOf(1, { text: "长廊坐不下", channel: "chat" }) });
    await town.does("clerk-dongxiao", "attach", area, { area, wishes: await wishesIn(town, area), project: from });
  });

  describe("split in two", () => {
    it("each has its own words; what was written before stays in the trail of the one that was split", async () => {
      const before = wishOf(1, "10000").title;
      const parts = { title: "长廊座椅更新", need: "长廊座椅朽坏，老人无处可坐。", amount: "7000" };
      const other = { otherTitle: "长廊晚间照明", otherNeed: "长廊晚上太黑，老人不敢走。", otherAmount: "3000" };
      await town.does("clerk-dongxiao", "split", from, { ...parts, ...other, note: "两件事分开办。" });
      const stored = "SELECT title, need, amount FROM projects WHERE receipt = ? OR split_from = ? ORDER BY leaf";
      expect(await rows(town.db, stored, from, from)).toEqual([
        { ...parts, amount: 700_000 },
        { title: other.otherTitle, need: other.otherNeed, amount: 300_000 },
      ]);
      const { trail = [] } = (await fetch(town.db, dossier(town.db, from, town.now))) ?? {};
      expect(trail.filter(({ kind }) => kind === "proposed" || kind === "divided")).toMatchObject([
        { texts: { title: before } },
        { texts: { title: parts.title, need: parts.need } },
      ]);
    });

    it("a split that was written down before it had a text leaves the text as it was", async () => {
      const known = await fetch(town.db, dossier(town.db, from, town.now));
      const [sample] = known?.trail ?? [];
      if (!sample) throw new Error("no trail");
      const old = {
        ...sample,
        kind: "divided" as const,
        body: { into, amount: 700_000 },
        texts: { title: "长廊座椅更新", note: "两件事" },
      };
      await inOneTrip(town.db, divided(town.db, old as unknown as FactOf<"divided">));
      expect(await rows(town.db, "SELECT title, need FROM projects WHERE receipt = ?", from)).toEqual([{ title: "长廊座椅更新", need }]);
    });
  });

  describe("merged into another", () => {
    it("its supporters, on screen and on paper, and its wishes count for the other; who supported both counts once, who asked for the other not at all", async () => {
      expect([await stands(from), await stands(into)]).toEqual([
        [2, 12, 1],
        [2, 0, 0],
      ]);
      await merge(from, into);
      expect([await stands(from), await stands(into)]).toEqual([
        [1, 0, 0],
        [2, 12, 1],
      ]);
    });

    it("taken apart again each has exactly what it had", async () => {
      await merge(from, into);
      await part(from, into);
      expect([await stands(from), await stands(into)]).toEqual([
        [2, 12, 1],
        [2, 0, 0],
      ]);
    });

    it("both trails say what went along", async () => {
      await merge(from, into);
      const trails = await rows(
        town.db,
        "SELECT kind, body ->> '$.data.along' AS along FROM facts WHERE kind IN ('merged', 'absorbed') ORDER BY leaf",
      );
      const along = JSON.stringify({ paper: 12, supporters: 2, wishes: 1 });
      expect(trails).toEqual([
        { kind: "merged", along },
        { kind: "absorbed", along },
      ]);
    });

    it("what is said of the other meanwhile stays with the other; what is taken back stays taken back", async () => {
      await merge(from, into);
      await second(into, "yes", "resident-2");
      await second(into, "no", "member-1");
      await part(from, into);
      expect([await stands(from), await stands(into)]).toEqual([
        [1, 12, 1],
        [2, 0, 0],
      ]);
    });

    it("paper that is verified only then counts where it has gone, and goes back too", async () => {
      const late = await enlist(from, "5");
      await merge(from, into);
      await town.does("clerk-caopu", "verify", late);
      expect(await stands(into)).toEqual([2, 17, 1]);
      await part(from, into);
      expect([await stands(from), await stands(into)]).toEqual([
        [2, 17, 1],
        [2, 0, 0],
      ]);
    });

    it("through a second merger too, and step by step back", async () => {
      const last = await shown(3, "resident-2");
      await merge(from, into);
      await merge(into, last);
      expect(await stands(last)).toEqual([2, 12, 1]);
      await part(into, last);
      expect([await stands(last), await stands(into)]).toEqual([
        [0, 0, 0],
        [2, 12, 1],
      ]);
      await part(from, into);
      expect(await stands(from)).toEqual([2, 12, 1]);
    });

    it("the database refuses a supporter, or paper, that goes where its project does not", async () => {
      await expect(rows(town.db, `UPDATE supports SET counts_for = '${into}' WHERE project = '${from}'`)).rejects.toThrow(/goes along/);
      await expect(rows(town.db, `UPDATE paper_counts SET counts_for = '${into}'`)).rejects.toThrow(/goes along/);
    });
  });
}
