import { beforeEach, describe, expect, it } from "vitest";
import { endOf } from "#model/day.ts";
import calendar from "../../../scripts/seed/data/calendar.json" with { type: "json" };
import { fill, passed, wishOf } from "../town/ready.ts";
import { type Small, smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { hang, propose } from "../town/walk.ts";
import { type Home, rows, value } from "./home.ts";

const { off, work } = calendar["2026"];
/** A year as it is typed; with what is off beside the published days. */
const year = (...more: readonly string[]) => ({
  year: "2026",
  off: [...off, ...more].join(" "),
  work: work.join(" "),
  source: "国务院办公厅通知",
});
const publish = async (town: Town, typed: ReturnType<typeof year>) => {
  await town.does("administrator", "type", "", typed);
  await town.does("district", "check", "", { year: typed.year });
};

export function noticesSuite(home: Home): void {
  let town: Town;
  let receipt: string;
  /** Hung on Thursday 12 March: five working days end on Thursday the 19th. */
  async function hung(small: Small = {}): Promise<void> {
    town = await smallTown(await home(), small);
    await fill(town, "100000");
    [receipt = ""] = await passed(town, [wishOf(1, "20000", { by: "resident-2" })]);
    await town.at("2026-03-12");
    await hang(town, [receipt], "2026-03-12");
  }
  const stage = () => value<string>(town.db, "SELECT stage FROM projects WHERE receipt = ?", receipt);
  const due = () => value<string>(town.db, "SELECT due_day FROM projects WHERE receipt = ?", receipt);
  const moved = () =>
    rows(
      town.db,
      "SELECT subject, body ->> '$.data.from' AS was, body ->> '$.data.until' AS is_now FROM facts WHERE kind = 'due_moved' ORDER BY leaf",
    );
  async function until(moment: number): Promise<void> {
    town.now = moment;
    for (let left = 5; left > 0 && (await town.round()) > 0; left--);
  }
  const object = () => town.does("resident-2", "object", receipt, { text: "座椅请不要挡住轮椅通道。" });
  const answer = async () => {
    const objection = await value<string>(town.db, "SELECT id FROM objections WHERE answer IS NULL");
    await town.does("clerk-caopu", "answer", receipt, { objection, upheld: "no", answer: "通道宽度不受影响。" });
  };

  describe("a notice, left to the clock", () => {
    beforeEach(() => hung());

    it("is open to the last millisecond of its last day and over one after (P7.2)", async () => {
      expect(await due()).toBe("2026-03-19");
      await until(endOf("2026-03-19"));
      expect(await stage()).toBe("notice");
      await until(endOf("2026-03-19") + 1);
      expect(await stage()).toBe("approval");
    });

    it("does not end over an open objection; answered, it goes on", async () => {
      await object();
      await until(endOf("2026-03-25"));
      expect(await stage()).toBe("notice");
      await answer();
      expect(await stage()).toBe("approval");
    });

    it("ends by itself though an objection was answered while it hung", async () => {
      await object();
      await town.at("2026-03-16");
      await answer();
      await until(endOf("2026-03-19"));
      expect(await stage()).toBe("notice");
      await until(endOf("2026-03-19") + 1);
      expect(await stage()).toBe("approval");
    });

    it("whose project an upheld objection sent away still has every other one answered: nothing stays overdue", async () => {
      for (const handle of ["resident-2", "resident-2"]) await town.does(handle, "object", receipt, { text: "座椅请不要挡住轮椅通道。" });
      const [first, second] = await rows<{ id: string }>(town.db, "SELECT id FROM objections ORDER BY id");
      const reply = { upheld: "yes", answer: "座椅确实占用了轮椅通道。" };
      await town.does("clerk-caopu", "answer", receipt, { objection: first?.id ?? "", ...reply });
      expect(await stage()).toBe("refused");
      await town.at("2026-03-27");
      await town.does("clerk-caopu", "answer", receipt, { objection: second?.id ?? "", ...reply });
      expect(await rows(town.db, "SELECT 1 FROM replies")).toEqual([]);
      expect(await stage()).toBe("refused");
    });

    it("moves with a new day off, and the old and the new day are in the trail (P7.3)", async () => {
      await publish(town, year("2026-03-17"));
      expect(await moved()).toEqual([{ subject: `project:${receipt}`, was: "2026-03-19", is_now: "2026-03-20" }]);
      expect(await rows(town.db, "SELECT until_day, until_at FROM notices")).toEqual([
        { until_day: "2026-03-20", until_at: endOf("2026-03-20") },
      ]);
      await until(endOf("2026-03-19") + 1);
      expect(await stage()).toBe("notice");
      await until(endOf("2026-03-20") + 1);
      expect(await stage()).toBe("approval");
    });

    it("ends by itself though the calendar was published again without moving it", async () => {
      await publish(town, year("2026-10-08"));
      expect(await moved()).toEqual([]);
      await until(endOf("2026-03-19") + 1);
      expect(await stage()).toBe("approval");
    });

    it("ends before anybody decides on it, though the clock was late", async () => {
      town.now = endOf("2026-03-19") + 1;
      expect(await town.tries("resident-2", "object", receipt, { text: "座椅请不要挡住轮椅通道。" })).toMatchObject({
        refusal: "wrong_stage",
      });
      expect(await stage()).toBe("approval");
    });
  });

  describe("a notice in a year that is not published", () => {
    beforeEach(() => hung({ years: ["2025"] }));

    it("is provisional and never ends on such a day, until the year is there (P7.1)", async () => {
      expect(await value(town.db, "SELECT provisional FROM notices")).toBe(1);
      await until(endOf("2026-03-23"));
      expect([await stage(), await due()]).toEqual(["notice", "2026-03-19"]);
      await publish(town, year());
      expect(await value(town.db, "SELECT provisional FROM notices")).toBe(0);
      expect(await stage()).toBe("approval");
    });
  });

  describe("a year that is published", () => {
    it("moves every due time that is open and leaves what has ended alone (P7.3)", async () => {
      town = await smallTown(await home(), { years: ["2025"] });
      const before = wishOf(1, "10000", { by: "resident-2" });
      const [open, ended] = [await propose(town, before), await propose(town, before)];
      await town.does("clerk-dongxiao", "refuse", ended, { code: "PRIVATE", note: "属于住户自己的支出。" });
      await publish(town, year("2026-03-05", "2026-03-06"));
      expect(await moved()).toEqual([{ subject: `project:${open}`, was: "2026-03-16", is_now: "2026-03-18" }]);
      expect(await rows(town.db, "SELECT due_day, provisional FROM projects WHERE receipt = ?", open)).toEqual([
        { due_day: "2026-03-18", provisional: 0 },
      ]);
      expect(await rows(town.db, "SELECT due_day, seq FROM projects WHERE receipt = ?", ended)).toEqual([{ due_day: null, seq: 2 }]);
    });

    it("changes nothing for a due time that was reckoned with it years ago", async () => {
      town = await smallTown(await home(), { at: "2025-12-30" });
      receipt = await propose(town, wishOf(1, "10000", { by: "resident-2" }));
      const day = await due();
      await town.at("2027-01-05");
      await town.does("clerk-dongxiao", "return", receipt, { note: "请补充具体位置。" });
      expect(await moved()).toEqual([]);
      expect(day).toBe("2026-01-14");
    });
  });
}
