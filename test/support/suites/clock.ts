import { beforeEach, describe, expect, it, vi } from "vitest";
import { round, tick } from "#clock/tick.ts";
import { endOf } from "#model/day.ts";
import type { Draft } from "#model/draft.ts";
import { dueNow } from "#store/heads.ts";
import type { Database } from "#store/home.ts";
import { lay } from "#store/lay.ts";
import calendar from "../../../scripts/seed/data/calendar.json" with { type: "json" };
import { places } from "../town/cast.ts";
import { copyOf } from "../town/copy.ts";
import { fill, line, noticed, passed, table, wishOf } from "../town/ready.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { appropriate, hang, propose } from "../town/walk.ts";
import { type Home, rows, value } from "./home.ts";
import { between } from "./hooked.ts";

export function clockSuite(home: Home): void {
  let town: Town;
  let database: Database;
  beforeEach(async () => {
    database = await home();
    town = await smallTown(database);
  });
  const stage = (receipt: string) => value<string>(town.db, "SELECT stage FROM projects WHERE receipt = ?", receipt);
  const facts = () => value(town.db, "SELECT count(*) FROM facts");

  describe("the clock", () => {
    it("does nothing twice: a tick repeated changes nothing", async () => {
      await fill(town, "100000");
      const [receipt = ""] = await passed(town, [wishOf(1)]);
      await hang(town, [receipt], "2026-03-10");
      town.now = endOf("2026-03-17") + 1;
      const due = await dueNow(town.db, town.now);
      expect(due).toHaveLength(1);
      await tick(town.db, () => town.now, due);
      expect(await stage(receipt)).toBe("approval");
      const before = await copyOf(town.db);
      for (const again of [due, due, [{ subject: `project:${receipt}`, at: 0 }]]) await tick(town.db, () => town.now, again);
      expect(await copyOf(town.db)).toEqual(before);
    });

    it("two ticks at once do it once", async () => {
      await fill(town, "100000");
      const [receipt = ""] = await passed(town, [wishOf(1)]);
      await hang(town, [receipt], "2026-03-10");
      town.now = endOf("2026-03-17") + 1;
      await Promise.all([1, 2, 3].map(() => town.round()));
      expect(await value(town.db, "SELECT count(*) FROM facts WHERE kind = 'unopposed'")).toBe(1);
    });

    it("loses no nudge that is made while it looks", async () => {
      const [receipt = ""] = await passed(town, [wishOf(1)]);
      await town.does("finance", "draw", "440303009", { area: "440303009", year: "2026", source: "special", title: "专项资金" });
      await rows(town.db, "INSERT OR REPLACE INTO dues VALUES (?, 5)", `project:${receipt}`);
      const posted = { line, kind: "APPROPRIATE" as const, holder: null, amount: 5_000_000 };
      const money: Draft = { subject: `line:${line}`, kind: "remarked", body: {}, texts: { remark: "拨付" }, entries: [posted] };
      const view = between(town, database, () => say(town, money));
      await tick(view.town.db, () => town.now, [{ subject: `project:${receipt}`, at: 5 }]);
      expect(await stage(receipt)).toBe("notice");
      expect(await rows(town.db, "SELECT * FROM dues WHERE at <= ?", town.now)).toEqual([]);
    });

    it("relies on the calendar as it is when it writes, not as it was when it looked (P9.5)", async () => {
      await fill(town, "100000");
      const [receipt = ""] = await passed(town, [wishOf(1)]);
      await town.at("2026-03-12");
      await hang(town, [receipt], "2026-03-12");
      town.now = endOf("2026-03-19") + 1;
      const { off, work } = calendar["2026"];
      const years: readonly Draft[] = [
        { subject: "calendar", kind: "year_typed", body: { year: 2026, off: [...off, "2026-03-25"], work }, texts: { source: "临时" } },
        { subject: "calendar", kind: "year_confirmed", body: { year: 2026 }, texts: {} },
      ];
      const view = between(town, database, () => lay(town.db, town.now, () => years));
      await tick(view.town.db, () => town.now, await dueNow(town.db, town.now));
      expect([await stage(receipt), await value(town.db, "SELECT due_day FROM projects")]).toEqual(["approval", "2026-04-07"]);
      expect(await value(town.db, "SELECT count(*) FROM facts WHERE kind = 'due_moved'")).toBe(0);
    });

    it("looks at a bounded number a round, oldest first, and at the rest in the next", async () => {
      const policy = await value<string>(town.db, "SELECT digest FROM policies");
      await lay(town.db, town.now, () => Array.from({ length: 105 }, (_, index) => proposed(index, policy)));
      await rows(town.db, "INSERT INTO dues SELECT 'project:' || receipt, CAST(receipt AS INTEGER) - 100000000 FROM projects");
      const before = await facts();
      expect(await round(town.db, () => town.now)).toBe(100);
      expect(await rows(town.db, "SELECT at FROM dues ORDER BY at")).toEqual([100, 101, 102, 103, 104].map((at) => ({ at })));
      expect(await round(town.db, () => town.now)).toBe(5);
      expect(await round(town.db, () => town.now)).toBe(0);
      expect(await facts()).toBe(before);
    });

    it("puts off what it cannot do and goes on with the rest; nobody's act fails for it", async () => {
      await fill(town, "100000");
      const receipts = await noticed(town, [wishOf(1), wishOf(2, "10000", { area: places.lvjing })]);
      const other = await propose(town, wishOf(3));
      await rows(town.db, takenCode, places.dongxiao, other);
      const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
      await town.does("approver", "confirm", await table(town, "东街党工纪〔2026〕1号", receipts));
      expect(await Promise.all(receipts.map(stage))).toEqual(["approval", "procurement"]);
      expect(told).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(`project:${receipts[0]}`));
      told.mockRestore();
      expect(await round(town.db, () => town.now)).toBe(0);
      await rows(town.db, "UPDATE projects SET code = NULL WHERE receipt = ?", other);
      town.now += 300_000;
      expect(await round(town.db, () => town.now)).toBe(1);
      expect(await Promise.all(receipts.map(stage))).toEqual(["procurement", "procurement"]);
    });

    it("lets a decision that is short of money take effect when the money is there (P8.3)", async () => {
      await fill(town, "20000");
      const [receipt = ""] = await noticed(town, [wishOf(1, "20000")]);
      const taken = { line, holder: `project:${receipt}`, amount: 2_000_000 };
      const elsewhere = { line, holder: null, amount: 2_000_000 };
      await say(town, {
        ...remark,
        entries: [
          { ...taken, kind: "RELEASE" },
          { ...elsewhere, kind: "LAPSE" },
        ],
      });
      const approval = await table(town, "东街党工纪〔2026〕1号", [receipt]);
      await town.does("approver", "confirm", approval);
      expect([await stage(receipt), await value(town.db, "SELECT done FROM approval_items")]).toEqual(["approval", 0]);
      await appropriate(town, line, "20000", "2号", "2026-03-02");
      expect([await stage(receipt), await value(town.db, "SELECT done FROM approval_items")]).toEqual(["procurement", 1]);
    });

    it("wakes who waits for money when it comes, first come first", async () => {
      const receipts = await passed(town, [wishOf(1, "30000"), wishOf(2, "30000"), wishOf(3, "30000")]);
      await fill(town, "30000");
      expect(await Promise.all(receipts.map(stage))).toEqual(["notice", "funding", "funding"]);
      await appropriate(town, line, "30000", "2号", "2026-03-02");
      expect(await Promise.all(receipts.map(stage))).toEqual(["notice", "notice", "funding"]);
      expect(await rows(town.db, "SELECT * FROM dues WHERE at <= ?", town.now)).toEqual([]);
    });
  });
}

/** Another project already bears the number that the first of an area would be given. */
const takenCode = `UPDATE projects SET code = (SELECT initials FROM areas WHERE code = '440303009') || '-' || (SELECT initials FROM areas WHERE code = ?) || '-2026-01'
  WHERE receipt = ?`;

const remark = { subject: `line:${line}`, kind: "remarked", body: {}, texts: { remark: "说明" } } as const;
const say = (town: Town, draft: Draft) => lay(town.db, town.now, () => [draft]);

const proposed = (index: number, policy: string): Draft => ({
  subject: `project:${100_000_000 + index}`,
  kind: "proposed",
  body: {
    area: places.dongxiao,
    class: "GOODS",
    amount: 100,
    beneficiaries: 1,
    policy,
    proposer: "p-resident-2",
    channel: "online",
    apportioned: false,
    side: "resident",
    confirmed: true,
  },
  texts: { title: `第${index}件`, need: "需要", place: "社区", answers: "", contact: "" },
});
