import { beforeEach, describe, expect, it } from "vitest";
import { tick } from "#clock/tick.ts";
import type { Answer } from "#store/change.ts";
import { allPoints } from "../points.ts";
import { idOfHandle, suppliers } from "../town/cast.ts";
import { deeds } from "../town/deeds.ts";
import { established, fill, line, noticed, passed, sitByHands, table, wishOf } from "../town/ready.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { accept, appropriate, complete, contract, propose, screen, wish } from "../town/walk.ts";
import { type Home, rows, value } from "./home.ts";

const some = (count: number) => Array.from({ length: count }, (_, index) => index);
const done = (answers: readonly object[]) => answers.filter((answer) => "facts" in answer);

export function racesSuite(home: Home): void {
  let town: Town;
  beforeEach(async () => {
    town = await smallTown(await home());
  });
  const entriesOf = (kind: string) =>
    rows<{ holder: string; amount: number }>(town.db, "SELECT holder, amount FROM entries WHERE kind = ? ORDER BY amount, n", kind);
  const stagesOf = async (receipts: readonly string[]) => {
    const all = await rows<{ receipt: string; stage: string }>(town.db, "SELECT receipt, stage FROM projects");
    return receipts.map((receipt) => all.find((row) => row.receipt === receipt)?.stage);
  };
  /** Done without waiting for what it makes due. */
  const quietly = (handle: string, act: Parameters<typeof deeds.get>[0], id: string, raw = {}): Promise<object> =>
    deeds.get(act)?.run(town.db, { who: idOfHandle(handle), id, raw, now: () => town.now }) ?? Promise.reject(new Error(act));
  const look = (receipt: string) => tick(town.db, () => town.now, [{ subject: `project:${receipt}`, at: 0 }]);

  describe("at the same moment (P9.5)", () => {
    it("two clerks pass one wish: one fact", async () => {
      const one = wishOf(1, "10000", { by: "resident-2" });
      const receipt = await propose(town, one);
      const { title, need, place } = wish(one).raw;
      const answers = await Promise.all(
        ["clerk-dongxiao", "clerk-caopu"].map((who) => town.tries(who, "pass", receipt, { title, need, place, ...allPoints })),
      );
      expect(done(answers)).toHaveLength(1);
      expect(await value(town.db, "SELECT count(*) FROM facts WHERE kind = 'screened'")).toBe(1);
    });

    it("two approvers confirm one table: one decision, one set of entries", async () => {
      await fill(town, "100000");
      const receipts = await noticed(town, [wishOf(1, "20000"), wishOf(2, "30000")]);
      const approval = await table(town, "东街党工纪〔2026〕1号", receipts);
      const answers = await Promise.all(["approver", "approver-2"].map((who) => town.tries(who, "confirm", approval)));
      expect(done(answers)).toHaveLength(1);
      expect(answers).toContainEqual({ refusal: "approval_over" });
      expect(await entriesOf("COMMIT")).toEqual([
        { holder: `project:${receipts[0]}`, amount: 2_000_000 },
        { holder: `project:${receipts[1]}`, amount: 3_000_000 },
      ]);
      expect(await value(town.db, "SELECT count(*) FROM facts WHERE kind = 'established'")).toBe(2);
    });

    it("two projects are established in one area: they are numbered 01 and 02, without a gap", async () => {
      await fill(town, "100000");
      const receipts = await noticed(town, [wishOf(1), wishOf(2), wishOf(3)]);
      const approvals = [await table(town, "1号", receipts.slice(0, 1)), await table(town, "2号", receipts.slice(1))];
      await Promise.all(approvals.map((approval) => quietly("approver", "confirm", approval)));
      await Promise.all(receipts.map(look));
      const codes = await rows<{ code: string; code_seq: number }>(town.db, "SELECT code, code_seq FROM projects ORDER BY code");
      expect(codes.map((row) => row.code_seq)).toEqual([1, 2, 3]);
      expect(codes.map((row) => row.code.slice(-7))).toEqual(["2026-01", "2026-02", "2026-03"]);
    });

    it("two of finance release one payment: one entry", async () => {
      await fill(town, "100000");
      const one = wishOf(1, "20000", { by: "resident-2" });
      const [receipt = ""] = await established(town, [one]);
      await contract(town, receipt, one, "20000", "2026-03-20", "2026-06-30");
      await complete(town, receipt, one);
      await accept(town, receipt, one, "resident-2");
      await town.does(suppliers[1].handle, "request", receipt, { invoice: "发票-1", amount: "20000" });
      const answers = await Promise.all(["finance", "finance-2"].map((who) => town.tries(who, "release", receipt)));
      expect(done(answers)).toHaveLength(1);
      expect(answers).toContainEqual({ refusal: "payment_released" });
      expect(await entriesOf("PAY")).toEqual([{ holder: `project:${receipt}`, amount: 2_000_000 }]);
    });

    it("two grant one request for money: one entry", async () => {
      await fill(town, "100000");
      await town.does("finance", "fund", line, { kind: "APPROPRIATE", amount: "5", document: "2号", on: "2026-03-02" });
      expect(done(await Promise.all(["district", "finance-2"].map((who) => town.tries(who, "grant", line))))).toHaveLength(1);
      expect((await entriesOf("APPROPRIATE")).map((row) => row.amount)).toEqual([500, 10_000_000]);
    });
  });

  describe("five that want the money of two", () => {
    const wishes = some(5).map((index) => wishOf(index, "40000"));

    it("two are held, nothing is overdrawn, three wait in the order in which they passed (P9.9)", async () => {
      const receipts = await passed(town, wishes);
      expect(await stagesOf(receipts)).toEqual(some(5).map(() => "funding"));
      await town.does("finance", "draw", "440303009", { area: "440303009", year: "2026", source: "special", title: "专项资金" });
      await quietly("finance", "fund", line, { kind: "APPROPRIATE", amount: "100000", document: "1号", on: "2026-03-02" });
      await quietly("district", "grant", line);
      await Promise.all(receipts.toReversed().map(look));
      expect(await stagesOf(receipts)).toEqual(["notice", "notice", "funding", "funding", "funding"]);
      expect((await entriesOf("HOLD")).map((row) => row.holder)).toEqual(receipts.slice(0, 2).map((one) => `project:${one}`));
      await appropriate(town, line, "60000", "2号", "2026-03-02");
      expect(await stagesOf(receipts)).toEqual(["notice", "notice", "notice", "notice", "funding"]);
      expect(await value(town.db, "SELECT held FROM entries ORDER BY n DESC LIMIT 1")).toBe(16_000_000);
    });

    it("the ledger itself takes two, whoever asks", async () => {
      await fill(town, "100000");
      const facts = await Promise.all(some(5).map((index) => quietly("finance", "remark", line, { remark: `第${index}次` })));
      const asked = (facts as Answer[]).map((answer) => ("facts" in answer ? (answer.facts[0]?.seq ?? 0) : 0));
      await rows(town.db, `INSERT INTO allocations SELECT 'project:' || value, '${line}', 4000000 FROM json_each('[0,1,2,3,4]')`);
      const outcomes = await Promise.allSettled(asked.map((seq, index) => rows(town.db, holdOf(index, seq))));
      expect(outcomes.filter((one) => one.status === "fulfilled")).toHaveLength(2);
      expect(await rows(town.db, "SELECT held FROM entries WHERE kind = 'HOLD' ORDER BY n")).toEqual([
        { held: 4_000_000 },
        { held: 8_000_000 },
      ]);
    });
  });

  it("what is withdrawn makes room for the next in the queue, in the same moment", async () => {
    await fill(town, "50000");
    const [first = "", second = "", third = ""] = await passed(town, [wishOf(1, "40000"), wishOf(2, "45000"), wishOf(3, "5000")]);
    expect(await stagesOf([first, second, third])).toEqual(["notice", "funding", "funding"]);
    await town.does("clerk-caopu", "withdraw", first, { reason: "物业已经修好。" });
    expect(await stagesOf([first, second, third])).toEqual(["withdrawn", "notice", "notice"]);
  });

  it("who passed later does not take the money before who passed first, though it would do", async () => {
    await fill(town, "10000");
    const receipts = await passed(town, [wishOf(1, "40000"), wishOf(2, "5000")]);
    const later = wishOf(3, "5000");
    const last = await propose(town, later);
    await screen(town, last, later);
    await sitByHands(town, [last], "2026-03-16");
    expect(await stagesOf([...receipts, last])).toEqual(["funding", "funding", "funding"]);
  });
}

/** A posting as the store makes it, by hand. */
const holdOf = (index: number, seq: number) => `INSERT INTO entries
  SELECT '${line}', e.n + 1, 'HOLD', 'project:${index}', 1, 4000000, 1, NULL, 'line:${line}', ${seq}, 1,
    e.appropriated, e.carried_in, e.carried_out, e.held + 4000000, e.committed, e.paid, e.lapsed, 4000000, 0, 0
  FROM entries e WHERE e.line = '${line}' ORDER BY e.n DESC LIMIT 1`;
