import { beforeEach, describe, expect, it } from "vitest";
import { firms } from "../town/cast.ts";
import { choose } from "../town/choose.ts";
import { fill, noticed, table, wishOf } from "../town/ready.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { type Home, rows } from "./home.ts";

/** What the acts refuse of suppliers and contracts, the tables refuse again. */
export function supplySuite(home: Home): void {
  const [{ credit: builder }, { credit: server }] = firms;
  let town: Town;
  let receipt = "";
  beforeEach(async () => {
    town = await smallTown(await home());
    await fill(town, "100000");
    [receipt = ""] = await noticed(town, [wishOf(1, "60000")]);
    await town.does("approver", "confirm", await table(town, "东街党工纪〔2026〕1号", [receipt]));
  });
  const runs = (sql: string) => rows(town.db, sql);
  const sign = (over: Partial<Record<"way" | "tender" | "supplier" | "amount" | "retention" | "warranty", string | number>> = {}) => {
    const { way = "'comparison'", tender = 1, supplier = `'${server}'`, amount = 5_900_000, retention = 0, warranty = 0 } = over;
    return `INSERT INTO contracts (project, n, number, supplier, area, class, place, way, tender, amount, signed_on, from_day, until_day, advance, retention, warranty, pay_days)
      VALUES ('${receipt}', 1, 'x', ${supplier}, 'a', 'SERVICE', 'p', ${way}, ${tender}, ${amount}, '2026-03-20', '2026-03-20', '2026-04-20', 0, ${retention}, ${warranty}, 30)`;
  };

  it("no contract without its award, except where it is placed directly", async () => {
    await expect(runs(sign({ way: "'direct'" }))).rejects.toThrow(/no contract without its award/);
    await expect(runs(sign({ tender: "NULL" }))).rejects.toThrow(/award_first/);
    await expect(runs(sign())).rejects.toThrow(/no contract without its award/);
    await choose(town, "officer-service", receipt, server, "59000");
    await expect(runs(sign({ supplier: `'${builder}'` }))).rejects.toThrow(/no contract without its award/);
    await expect(runs(sign({ amount: 5_900_001 }))).rejects.toThrow(/no contract without its award/);
    await expect(runs(sign({ retention: 4 }))).rejects.toThrow(/CHECK/);
    await runs(sign());
    await expect(runs("UPDATE contracts SET number = 'y'")).rejects.toThrow(/never changed/);
    await expect(runs("DELETE FROM contracts")).rejects.toThrow(/never removed/);
  });

  it("no work without a contract whose parts make the whole", async () => {
    const begin = `UPDATE projects SET stage = 'delivery' WHERE receipt = '${receipt}'`;
    const part = (n: number, percent: number) =>
      `INSERT INTO milestones VALUES ('${receipt}', 1, ${n}, ${percent}, '2026-04-20', '', '', NULL, NULL)`;
    await choose(town, "officer-service", receipt, server, "59000");
    await expect(runs(begin)).rejects.toThrow(/no work without a contract/);
    await runs(sign());
    await runs(part(1, 99));
    await expect(runs(begin)).rejects.toThrow(/no work without a contract/);
    await expect(runs(part(2, 2))).rejects.toThrow(/more than the whole/);
  });

  describe("quotes", () => {
    const quote = (amount: string) => `INSERT INTO quotes VALUES ('${receipt}', 1, '${server}', ${amount})`;
    beforeEach(async () => {
      await choose(town, "officer-service", receipt, server, "59000");
    });
    it("are never opened by one person, never changed, never removed, and come in no more", async () => {
      await expect(runs("UPDATE tenders SET second_key = first_key")).rejects.toThrow(/two_keys|never changed/);
      await expect(runs("UPDATE quotes SET amount = 1")).rejects.toThrow(/read once/);
      await expect(runs("DELETE FROM quotes")).rejects.toThrow(/never removed/);
      await expect(runs(quote("NULL"))).rejects.toThrow(/sealed/);
    });
    it("of another choice come in without a price; too few are not opened; nobody is chosen who did not quote", async () => {
      await town.does("officer-service", "source", receipt, { reason: "重新询价，规格有变。" });
      const second = (amount: string) => `INSERT INTO quotes VALUES ('${receipt}', 2, '${server}', ${amount})`;
      await expect(runs(second("100"))).rejects.toThrow(/sealed/);
      await runs(second("NULL"));
      await expect(runs(`UPDATE tenders SET first_key = 'p-x' WHERE n = 2`)).rejects.toThrow(/too few/);
      await expect(
        runs(`UPDATE tenders SET state = 'awarded', supplier = '${server}', amount = 1, document = 'x', awarded_by = 'p-x' WHERE n = 2`),
      ).rejects.toThrow(/opened_first|did not quote/);
    });
  });

  it("a suspended supplier is not chosen and not contracted; nobody suspends or admits one alone", async () => {
    await expect(runs("UPDATE suppliers SET suspended = 1")).rejects.toThrow(/two people/);
    await expect(runs("UPDATE suppliers SET account = 'x'")).rejects.toThrow(/two people/);
    await choose(town, "officer-service", receipt, server, "59000");
    await town.does("officer-works", "bar", server, { paper: "函1", reason: "拖欠工资，正在查处。" });
    await expect(runs("UPDATE standing_changes SET state = 'agreed', decided_by = asked_by")).rejects.toThrow(/two_people/);
    await town.does("approver", "ratify", server);
    await expect(runs(sign())).rejects.toThrow(/suspended/);
    expect(
      await town.tries("officer-service", "contract", receipt, {
        ...{ supplier: server, number: "合同1", amount: "59000" },
        ...{ on: "2026-03-23", from: "2026-03-23", until: "2026-04-20" },
      }),
    ).toMatchObject({ refusal: "supplier_suspended" });
  });

  describe("P8.4 nothing is released beyond what is accepted", () => {
    const ask = (
      amount: number,
      n = 1,
    ) => `INSERT INTO payments (project, n, contract, amount, supplier, invoice, price, invoiced_on, final, requested_by, requested_on)
      VALUES ('${receipt}', ${n}, 1, ${amount}, '${server}', 'f${n}', ${amount}, '2026-03-20', 0, 'p-a', '2026-03-20')`;
    const give = (n = 1) => `UPDATE payments SET released_by = 'p-b', released_on = '2026-03-20' WHERE n = ${n}`;
    const part = (n: number, on: string) =>
      `INSERT INTO milestones VALUES ('${receipt}', 1, ${n}, 50, '2026-04-20', '', '', ${on}, ${on === "NULL" ? "NULL" : "'p-c'"})`;
    beforeEach(async () => {
      await choose(town, "officer-service", receipt, server, "59000");
    });
    it("no request without its contract", async () => {
      await expect(runs(ask(1))).rejects.toThrow(/without a contract/);
    });
    it("an accepted milestone opens its part, to the fen", async () => {
      await runs(sign());
      await runs(part(1, "'2026-03-20'"));
      await runs(part(2, "NULL"));
      await runs(ask(2_950_001));
      await expect(runs(give())).rejects.toThrow(/over what is accepted/);
      await runs("UPDATE payments SET rejected_on = '2026-03-20'");
      await runs(ask(2_950_000, 2));
      await runs(give(2));
      await runs("UPDATE payments SET paid_on = '2026-03-20', voucher = 'x' WHERE n = 2");
      await runs(ask(1, 3));
      await expect(runs(give(3))).rejects.toThrow(/over what is accepted/);
      await expect(runs("UPDATE milestones SET accepted_on = '2026-03-21' WHERE n = 1")).rejects.toThrow(/accepted once/);
    });
    it("of the whole all but what is retained until the warranty is over", async () => {
      await runs(sign({ retention: 3 }));
      await runs(`UPDATE projects SET accepted_on = '2026-03-20' WHERE receipt = '${receipt}'`);
      await runs(ask(5_723_001));
      await expect(runs(give())).rejects.toThrow(/over what is accepted/);
      await runs(`UPDATE projects SET accepted_on = '2026-03-19' WHERE receipt = '${receipt}'`);
      await runs(give());
    });
    it("a warranty of months ends with the month that has no such day", async () => {
      await runs(sign({ retention: 3, warranty: 6 }));
      await runs(`UPDATE projects SET accepted_on = '2025-08-31' WHERE receipt = '${receipt}'`);
      await runs(ask(5_900_000));
      const giveOn = (day: string) => `UPDATE payments SET released_by = 'p-b', released_on = '${day}' WHERE n = 1`;
      await expect(runs(giveOn("2026-02-28"))).rejects.toThrow(/over what is accepted/);
      await runs(giveOn("2026-03-01"));
    });
    it("an advance, and of a contract that was ended the worth of its work", async () => {
      await runs(sign());
      await runs(ask(100));
      await expect(runs(give())).rejects.toThrow(/over what is accepted/);
      await runs("UPDATE contracts SET advance = 10");
      await runs(give());
      await runs("UPDATE payments SET released_by = NULL, released_on = NULL");
      await runs("UPDATE contracts SET state = 'ended', settled = 99, ended_on = '2026-03-20', document = 'x'");
      await expect(runs(give())).rejects.toThrow(/over what is accepted/);
    });
    it("what is not claimed is not written off", async () => {
      await runs(sign());
      await expect(runs("UPDATE contracts SET forgiven = 1")).rejects.toThrow(/forgiven_of_a_claim/);
    });
  });

  it("another account is not agreed without a call back", async () => {
    await town.does("finance", "reroute", server, { account: "示例银行 0000 1111", paper: "函2", reason: "网点撤并。" });
    await expect(runs("UPDATE standing_changes SET state = 'agreed', decided_by = 'p-x'")).rejects.toThrow(/called_back/);
  });
}
