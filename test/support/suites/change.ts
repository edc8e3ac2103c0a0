import { beforeEach, describe, expect, it } from "vitest";
import type { Draft } from "#model/draft.ts";
import { setup } from "#model/people/roles.ts";
import { change } from "#store/change.ts";
import type { Database } from "#store/home.ts";
import { map, nothing } from "#store/read.ts";
import { allPoints } from "../points.ts";
import { places, street } from "../town/cast.ts";
import { copyOf } from "../town/copy.ts";
import { grantsOf } from "../town/every.ts";
import { established, fill, line, noticed, wishOf } from "../town/ready.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { approve, propose, wish } from "../town/walk.ts";
import { type Home, rows, value } from "./home.ts";
import { between } from "./hooked.ts";

const one = wishOf(1, "10000", { by: "resident-2" });
const { title, need, place } = wish(one).raw;
const wording = { title, need, place, ...allPoints };

export function changeSuite(home: Home): void {
  let town: Town;
  let database: Database;
  beforeEach(async () => {
    database = await home();
    town = await smallTown(database);
  });
  const kindsOf = async (receipt: string) =>
    (await rows<{ kind: string }>(town.db, "SELECT kind FROM facts WHERE subject = ? ORDER BY seq", `project:${receipt}`)).map(
      (row) => row.kind,
    );

  describe("an act whose ground moved between its reading and its writing (P9.5)", () => {
    it("of two writers of one subject one wins, the other reads and decides again", async () => {
      const receipt = await propose(town, one);
      const late = between(town, database, () => town.does("clerk-dongxiao", "pass", receipt, wording));
      expect(await late.town.tries("clerk-caopu", "return", receipt, { note: "请补充具体位置。" })).toMatchObject({
        refusal: "not_your_role",
      });
      expect(late.trips()).toBe(3);
      expect(await kindsOf(receipt)).toEqual(["proposed", "checked", "screened"]);
    });

    it("the second of two that do not exclude each other comes after the first, and nothing is lost", async () => {
      const receipt = await propose(town, one);
      const late = between(town, database, () => town.does("clerk-dongxiao", "return", receipt, { note: "请补充具体位置。" }));
      await late.town.does("resident-2", "withdraw", receipt, { reason: "居民自行解决了。" });
      expect(await kindsOf(receipt)).toEqual(["proposed", "returned", "withdrawn"]);
    });

    it("a role that is revoked meanwhile no longer counts", async () => {
      const receipt = await propose(town, one);
      const [grant = ""] = await grantsOf(town, "clerk-dongxiao", "clerk");
      const late = between(town, database, () => town.does("administrator", "revoke", street, { area: street, grant }));
      expect(await late.town.tries("clerk-dongxiao", "pass", receipt, wording)).toMatchObject({ refusal: "not_your_role" });
      expect(await kindsOf(receipt)).toEqual(["proposed"]);
    });

    it("a year that is confirmed meanwhile counts: the due time is reckoned with it", async () => {
      await town.at("2026-12-28");
      const receipt = await propose(town, one);
      await town.does("administrator", "type", "", { year: "2027", off: "2027-01-01 2027-01-02 2027-01-03", work: "-", source: "通知" });
      const late = between(town, database, () => town.does("district", "check", "", { year: "2027" }));
      await late.town.does("clerk-dongxiao", "pass", receipt, wording);
      expect(await rows(town.db, "SELECT due_day, provisional FROM projects")).toEqual([{ due_day: "2027-01-26", provisional: 0 }]);
    });

    it("a sitting called meanwhile holds a project that another sitting wanted", async () => {
      const receipt = await propose(town, one);
      await town.does("clerk-dongxiao", "pass", receipt, wording);
      const call = { area: street, body: "居民议事会", place: "三楼", at: "2026-03-10T14:30", method: "online", projects: [receipt] };
      const late = between(town, database, () => town.does("chair", "call", street, call));
      expect(await late.town.tries("clerk-dongxiao", "call", street, call)).toMatchObject({
        refusal: "already_scheduled",
        field: "projects",
      });
      expect(await value(town.db, "SELECT count(*) FROM meetings")).toBe(1);
    });
  });

  describe("money that is gone between reading and writing", () => {
    it("a withdrawal is decided again and names the missing sum", async () => {
      await fill(town, "100000");
      const [receipt = ""] = await established(town, [wishOf(1, "60000")]);
      await town.does("approver", "terminate", receipt, { document: "东街党工纪〔2026〕2号", reason: "选址与消防通道冲突。" });
      await town.does("finance", "fund", line, { kind: "WITHDRAW", amount: "100000", document: "罗财预〔2026〕9号", on: "2026-03-20" });
      const late = between(town, database, () => takes(town, 6_000_000));
      expect(await late.town.tries("district", "grant", line)).toMatchObject({ refusal: "money_gone", says: { missing: 6_000_000 } });
      expect(late.trips()).toBe(3);
    });

    it("a correction that wants more is decided again and names the missing sum (P8.3)", async () => {
      await fill(town, "100000");
      const [receipt = ""] = await noticed(town, [wishOf(1, "90000")]);
      await approve(town, "东街党工纪〔2026〕1号", "2026-03-20", { [receipt]: { decision: "agree", amount: "50000" } });
      const fact = await value(town.db, "SELECT leaf FROM facts WHERE kind = 'established'");
      const right = { fact: String(fact), field: "amount", amount: "90000", reason: "纪要原件写的是九万。", paper: "纪要第3页" };
      await town.does("officer-service", "ask", receipt, right);
      const late = between(town, database, () => takes(town, 3_000_000));
      expect(await late.town.tries("approver", "correct", receipt)).toMatchObject({ refusal: "money_gone", says: { missing: 2_000_000 } });
    });
  });

  describe("a write", () => {
    it("is all or nothing: when its last statement fails no row of it is there", async () => {
      await fill(town, "100000");
      const receipt = await propose(town, one);
      const before = await copyOf(town.db);
      const pay = { line, kind: "PAY" as const, holder: `project:${receipt}`, amount: 100 };
      const drafts: readonly Draft[] = [
        {
          subject: `project:${receipt}`,
          kind: "withdrawn",
          body: { returned: 0 },
          texts: { reason: "不再需要。" },
          tells: ["p-resident-1"],
        },
        { ...remark("一笔收入"), entries: [{ line, kind: "APPROPRIATE", holder: null, amount: 100 }] },
        { ...remark("最后一笔"), entries: [pay] },
      ];
      await expect(say(town, drafts)).rejects.toThrow(/paid before acceptance/);
      expect(await copyOf(town.db)).toEqual(before);
    });

    it("that would settle for ever stops, as the bug that it is", async () => {
      await fill(town, "100000");
      const endless = {
        who: setup,
        now: () => town.now,
        writes: [`line:${line}`],
        know: map(nothing, () => ({})),
        decide: () => [],
      } as const;
      await expect(change(town.db, { ...endless, settle: () => [remark("又一次")] })).rejects.toThrow(/never settles/);
      expect(await value(town.db, "SELECT count(*) FROM facts WHERE kind = 'remarked'")).toBe(20);
    });

    it("tells nobody twice of one fact", async () => {
      await fill(town, "100000");
      await say(town, [{ ...remark("说明"), tells: ["p-finance", "p-finance"] }]);
      expect(await rows(town.db, "SELECT person FROM outbox WHERE subject = ?", `line:${line}`)).toEqual([{ person: "p-finance" }]);
    });
  });

  it.each([
    ["pass", "000000000", wording],
    ["vote", "nosuch", { item: "nosuch.1", choice: "for" }],
    ["confirm", "nosuch", {}],
    ["grant", "2026-000-special", {}],
    ["propose", "999999999", wish(one).raw],
    ["hang", "999999999", { area: "999999999", projects: ["000000000"], contact: "居委会 0755-0000" }],
  ] as const)("an unknown thing is not found: %s", async (act, id, raw) => {
    expect(await town.tries("clerk-dongxiao", act, id, raw)).toEqual({ refusal: "not_found" });
    expect(places.dongxiao).not.toBe(id);
  });
}

/** Somebody else takes money of the line; the fact that says so does not matter here. */
async function takes(town: Town, amount: number): Promise<void> {
  const holder = "project:000000000";
  await rows(town.db, "INSERT INTO allocations VALUES (?, ?, ?)", holder, line, amount);
  await say(town, [{ ...remark("另一个项目占用"), entries: [{ line, kind: "HOLD", holder, amount }] }]);
}
const remark = (words: string): Draft => ({ subject: `line:${line}`, kind: "remarked", body: {}, texts: { remark: words } });

/** Whatever is said, by setup. */
async function say(town: Town, drafts: readonly Draft[]): Promise<void> {
  const subjects = drafts.map((draft) => draft.subject);
  await change(town.db, { who: setup, now: () => town.now, writes: subjects, know: map(nothing, () => ({})), decide: () => drafts });
}
