/** A supplier fails and another follows, to the last payment: what the first had done is paid, or what it was paid over that is claimed from it. */
import { describe, expect, it } from "vitest";
import { openClaim } from "#model/pay/due.ts";
import { suppliers } from "../town/cast.ts";
import { choose, knownOf } from "../town/choose.ts";
import { established, fill, wishOf } from "../town/ready.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { accept, announced } from "../town/walk.ts";
import { chapters } from "./chapters.ts";
import { type Home, rows } from "./home.ts";

const wish = wishOf(1, "60000", { by: "resident-2", class: "WORKS" });
const on = "2026-03-20";
const [first, second] = suppliers;
const terms = { on, from: on, until: "2026-06-30", retention: "0" };

export function replacedSuite(home: Home): void {
  let town: Town;
  let receipt = "";
  const known = () => knownOf(town, receipt);
  const sign = async (supplier: string, number: string, amount: string, advance = "0") => {
    await choose(town, "officer-works", receipt, supplier, amount);
    await town.does("officer-works", "contract", receipt, { ...terms, supplier, number, amount, advance });
    await town.does("officer-works", "start", receipt, { on, ...announced });
  };
  /** The next supplier is chosen and signs, for no more than is left. */
  const follows = async (amount: string, over: string, most: number) => {
    await choose(town, "officer-works", receipt, second.credit, amount);
    const next = { ...terms, supplier: second.credit, number: "合同-乙", amount: over };
    expect(await town.tries("officer-works", "contract", receipt, next)).toMatchObject({ refusal: "over_the_sum", says: { most } });
    await town.does("officer-works", "contract", receipt, { ...next, amount });
    await town.does("officer-works", "start", receipt, { on, ...announced });
  };
  let invoices = 0;
  const paid = async (firm: string, amount: string) => {
    await town.does(firm, "request", receipt, { invoice: `发票-${++invoices}`, amount });
    await town.does("finance", "release", receipt);
    await town.does("finance", "book", receipt, { on, voucher: `记-${invoices}` });
  };
  const fails = (settled: string) =>
    town.does("approver", "rescind", receipt, { settled, document: "东街办函〔2026〕5号", reason: "逾期十日未进场，书面催告后仍未履行。" });
  const done = async () => {
    await town.does(second.handle, "complete", receipt, { note: "全部完成，已自检，资料齐全。" });
    await town.does("officer-works", "measure", receipt, { "counted.found.0": "1" });
    await accept(town, receipt, wish, "resident-2");
  };
  /** Told once, from an established project on; its chapters go on from it. */
  const story = (begins: () => Promise<void>) =>
    chapters(
      home,
      async (database) => {
        town = await smallTown(database);
        await fill(town, "100000");
        [receipt = ""] = await established(town, [wish]);
        invoices = 0;
        await begins();
        return town;
      },
      (read) => {
        town = read;
      },
    );

  describe("a supplier that had done more than it was paid", () => {
    story(async () => {
      await sign(first.credit, "合同-甲", "60000", "10");
      await paid(first.handle, "6000");
      await fails("20000");
    });
    it("is owed the rest, has no claim against it, and the next may cost what is left", async () => {
      expect((await known()).contracts).toMatchObject([{ state: "ended", settled: 2_000_000, claim: 0 }]);
      expect((await known()).project.stage).toBe("procurement");
      await follows("40000", "40001", 4_000_000);
    });
    it("is paid while the other works, and no more than its work is worth", async () => {
      expect(await town.tries(first.handle, "request", receipt, { invoice: "发票-多", amount: "14001" })).toMatchObject({
        ...{ refusal: "over_the_sum", says: { most: 1_400_000 } },
      });
      await paid(first.handle, "14000");
      expect(await town.tries(first.handle, "request", receipt, { invoice: "发票-再", amount: "1" })).toMatchObject({
        refusal: "nothing_due",
      });
    });
    it("a voucher of the bank pays one sum of a project a day, whatever is forged", async () => {
      await expect(rows(town.db, "UPDATE payments SET voucher = (SELECT voucher FROM payments WHERE n = 2) WHERE n = 1")).rejects.toThrow(
        /UNIQUE/,
      );
    });
    it("the second is accepted and paid, and with that the project is closed to the fen", async () => {
      await done();
      expect((await known()).project.stage).toBe("payment");
      await paid(second.handle, "40000");
      expect((await known()).project.stage).toBe("closed");
      expect(await rows(town.db, "SELECT contract, amount FROM payments ORDER BY n")).toEqual([
        { contract: 1, amount: 600_000 },
        { contract: 1, amount: 1_400_000 },
        { contract: 2, amount: 4_000_000 },
      ]);
      expect((await known()).holdings).toMatchObject([{ committed: 0, paid: 6_000_000 }]);
    });
  });

  describe("a supplier that is paid last, after the one that followed it", () => {
    story(async () => {
      await sign(first.credit, "合同-甲", "60000");
      await fails("20000");
      await sign(second.credit, "合同-乙", "40000");
      await done();
    });
    it("the second's payment is not the last while the first is owed", async () => {
      expect(await town.tries(second.handle, "request", receipt, { invoice: "发票-末", amount: "40000", final: "yes" })).toMatchObject({
        ...{ refusal: "others_owed", says: { amount: 2_000_000 } },
      });
      await paid(second.handle, "40000");
      expect((await known()).project).toMatchObject({ stage: "payment", turn: "supplier" });
    });
    it("and the first's closes it", async () => {
      await paid(first.handle, "20000");
      expect((await known()).project.stage).toBe("closed");
      expect((await known()).holdings).toMatchObject([{ committed: 0, paid: 6_000_000 }]);
    });
  });

  describe("a supplier that was paid over what it had done", () => {
    story(async () => {
      await sign(first.credit, "合同-甲", "60000", "30");
      await paid(first.handle, "18000");
      await fails("5000");
    });
    const claim = async () => (await known()).contracts.map(openClaim)[0];
    it("owes the difference: a listed claim, and the next contract has what is left of the money", async () => {
      expect(await claim()).toBe(1_300_000);
      expect(await rows(town.db, "SELECT claim FROM contracts")).toEqual([{ claim: 1_300_000 }]);
      await follows("42000", "42000.01", 4_200_000);
    });
    it("asks for nothing more; the second is paid whole and the claim stands on", async () => {
      expect(await town.tries(first.handle, "request", receipt, { invoice: "发票-多", amount: "1" })).toMatchObject({
        refusal: "nothing_due",
      });
      await done();
      await paid(second.handle, "42000");
      expect([(await known()).project.stage, await claim()]).toEqual(["closed", 1_300_000]);
    });
    it("a part comes back after the project has closed, to the line it was paid from; the rest is written off by the approver", async () => {
      await expect(rows(town.db, "UPDATE projects SET stage = 'archived'")).rejects.toThrow(/still claimed/);
      expect(await town.tries("officer-works", "archive", receipt, { reason: "材料以纸质保存。" })).toMatchObject({
        refusal: "claim_open",
      });
      const back = { contract: "1", amount: "8000", on, voucher: "收-1", reason: "退回一部分预付款。" };
      await town.does("finance", "refund", receipt, back);
      expect([await claim(), (await known()).holdings[0]?.paid]).toEqual([500_000, 5_200_000]);
      expect(await town.tries("finance", "refund", receipt, { ...back, amount: "1" })).toMatchObject({
        refusal: "taken",
        field: "voucher",
      });
      const again = `INSERT INTO facts (leaf, subject, seq, kind, version, body, salt, prev, hash)
        SELECT (SELECT max(leaf) + 1 FROM facts), f.subject, l.seq + 1, f.kind, f.version, f.body, f.salt, l.hash, f.hash
        FROM facts f JOIN facts l ON l.subject = f.subject WHERE f.kind = 'refunded' ORDER BY l.seq DESC LIMIT 1`;
      await expect(rows(town.db, again), "nor by the table").rejects.toThrow(/refunds_one_of_voucher/);
      const lost = { contract: "1", document: "东街党工纪〔2026〕5号", reason: "该单位已注销，无可执行财产。" };
      expect(await town.tries("finance", "forgive", receipt, lost)).toMatchObject({ refusal: "not_your_role" });
      await town.does("approver", "forgive", receipt, lost);
      expect([await claim(), (await known()).project.stage]).toEqual([0, "closed"]);
    });
  });
}
