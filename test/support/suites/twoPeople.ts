import { beforeEach, describe, expect, it } from "vitest";
import { suppliers } from "../town/cast.ts";
import { type Bank, forge, holders, keep, lines, openBank } from "./bank.ts";
import { type Home, rows } from "./home.ts";

const line = lines.first;
const [a] = holders;

export function twoPeopleSuite(home: Home): void {
  let bank: Bank;
  beforeEach(async () => {
    bank = await openBank(home);
  });
  const run = (sql: string) => rows(bank.town.db, sql);

  describe("I10 money is asked for by one person and released by another", () => {
    const firm = suppliers[0].credit;
    const contract = `INSERT INTO contracts (project, n, number, supplier, area, class, place, way, tender, amount, signed_on, from_day, until_day, advance, retention, warranty, pay_days)
      VALUES ('100000001', 1, 'x', '${firm}', 'a', 'WORKS', 'p', 'direct', NULL, 2000, '2026-03-01', '2026-03-01', '2026-03-02', 50, 0, 0, 30)`;
    const payment = (
      n = 1,
      amount = 500,
      invoice = `f-${n}`,
    ) => `INSERT INTO payments (project, n, contract, amount, supplier, invoice, price, invoiced_on, final, requested_by, requested_on)
      VALUES ('100000001', ${n}, 1, ${amount}, '${firm}', '${invoice}', 500, '2026-03-02', 1, 'p-finance', '2026-03-02')`;
    const released = (by: string) => `UPDATE payments SET released_by = '${by}', released_on = '2026-03-02' WHERE paid_on IS NULL`;
    beforeEach(() => run(contract));
    const request = (state: string, by: string) =>
      `INSERT INTO money_requests (line, n, kind, amount, document, happened, asked_by, state, decided_by) VALUES ('${line}', 1, 'APPROPRIATE', 500, '1号', '2026-03-02', 'p-finance', '${state}', ${by})`;

    it.each([
      ["a payment of nothing", payment(1, 0)],
      ["a payment of more than its invoice", payment(1, 501)],
      ["an appropriation released by who asked for it", request("released", "'p-finance'")],
      ["an appropriation released by nobody", request("released", "NULL")],
      ["one that is decided and still asked for", request("asked", "'p-district'")],
    ])("%s is refused", (_what, statement) => expect(run(statement)).rejects.toThrow(/CHECK|two_people|within_the_invoice/));

    it.each([
      ["released by who asked for it", released("p-finance"), /two_people/],
      ["paid before it is released", "UPDATE payments SET paid_on = '2026-03-02', voucher = 'v'", /released_before_paid/],
      ["paid without a voucher", "UPDATE payments SET released_by = 'p-b', released_on = '2026-03-02', paid_on = '2026-03-02'", /CHECK/],
      [
        "released although it was sent back",
        "UPDATE payments SET released_by = 'p-b', released_on = '2026-03-02', rejected_on = '2026-03-02'",
        /rejected/,
      ],
    ])("a payment %s is refused", async (_what, statement, why) => {
      await run(payment());
      await expect(run(statement)).rejects.toThrow(why);
    });

    it("neither can the name be changed afterwards, nor is it there from the beginning", async () => {
      await run(payment());
      await run(released("p-finance-2"));
      await expect(run("UPDATE payments SET released_by = 'p-finance'")).rejects.toThrow(/two_people/);
      await run("UPDATE payments SET paid_on = '2026-03-02', voucher = 'v'");
      const early = payment(2)
        .replace("requested_on)", "requested_on, released_by, released_on)")
        .replace(/'2026-03-02'\)$/, "'2026-03-02', 'p-b', '2026-03-02')");
      await expect(run(early)).rejects.toThrow(/before it is asked for/);
      await run(request("released", "'p-district'"));
      await expect(run("UPDATE money_requests SET decided_by = 'p-finance'")).rejects.toThrow(/two_people/);
    });

    it("one payment of a project is open at a time, and an invoice is paid once", async () => {
      await run(payment());
      await run(released("p-finance-2"));
      await expect(run(payment(2))).rejects.toThrow(/UNIQUE/);
      await run("UPDATE payments SET paid_on = '2026-03-02', voucher = 'v'");
      await expect(run(payment(2, 500, "f-1"))).rejects.toThrow(/UNIQUE/);
      await run(payment(2));
    });
  });

  describe("I2 the ceiling of a holder on a line", () => {
    beforeEach(() =>
      keep(
        bank,
        { line, kind: "APPROPRIATE", holder: null, amount: 50_000 },
        { line, kind: "HOLD", holder: a, amount: 30_000 },
        { line, kind: "COMMIT", holder: a, amount: 20_000 },
      ),
    );
    const where = `WHERE holder = '${a}' AND line = '${line}'`;

    it.each([
      ["sinks under what is taken", `UPDATE allocations SET ceiling = 29999 ${where}`, /over the allocation/],
      ["is taken away", `DELETE FROM allocations ${where}`, /kept/],
      ["goes to another holder", `UPDATE allocations SET holder = 'project:9' ${where}`, /over the allocation/],
      ["goes to another line", `UPDATE allocations SET line = '${lines.second}' WHERE holder = '${holders[1]}'`, /over the allocation/],
      ["is replaced by a lower one", `INSERT OR REPLACE INTO allocations VALUES ('${a}', '${line}', 29999)`, /over the allocation/],
      ["is nothing", `INSERT INTO allocations VALUES ('project:9', '${line}', 0)`, /CHECK/],
    ])("never %s", async (_what, statement, why) => {
      const before = await run("SELECT * FROM allocations");
      await expect(run(statement)).rejects.toThrow(why);
      expect(await run("SELECT * FROM allocations")).toEqual(before);
    });

    it("may sink to what is taken, and no further entry fits under it", async () => {
      await run(`UPDATE allocations SET ceiling = 30000 ${where}`);
      await expect(forge(bank, { ...bank.book.next({ line, kind: "HOLD", holder: a, amount: 1 }) })).rejects.toThrow(/over the allocation/);
    });
  });

  it.each([
    ["another year", "UPDATE lines SET year = 2027"],
    ["another area", "UPDATE lines SET area = '440303'"],
    ["none at all", "DELETE FROM lines"],
    [
      "another year by replacement",
      "INSERT OR REPLACE INTO lines (id, year, area, path, source, title, remark) SELECT id, 2027, area, path, source, title, remark FROM lines",
    ],
    [
      "another name by replacement",
      "INSERT OR REPLACE INTO lines (id, year, area, path, source, title, remark) SELECT id || 'x', year, area, path, source, title, remark FROM lines",
    ],
  ])("a line never becomes a line of %s", async (_what, statement) => {
    const before = await run("SELECT * FROM lines");
    await expect(run(statement)).rejects.toThrow(/lines are fixed/);
    expect(await run("SELECT * FROM lines")).toEqual(before);
  });
}
