import { beforeEach, describe, expect, it } from "vitest";
import { type Bank, forge, holders, keep, lines, openBank } from "./bank.ts";
import type { Kind, Posted, Row } from "./bookkeeper.ts";
import { type Home, rows } from "./home.ts";

const [a, b, c] = holders;
const line = lines.first;
const on = (kind: Kind, holder: string | null, amount: number, reverses?: number): Posted => ({ line, kind, holder, amount, reverses });

/** Entries 1–7 of the line: 100,000 appropriated; a holds 10,000, has 15,000 committed and 5,000 paid; c holds 4,000 and has 6,000 committed. */
const story = [
  on("APPROPRIATE", null, 100_000),
  on("HOLD", a, 30_000),
  on("COMMIT", a, 20_000),
  on("PAY", a, 5_000),
  on("HOLD", c, 10_000),
  on("COMMIT", c, 6_000),
  on("HOLD", b, 30_000),
];

export function ledgerSuite(home: Home): void {
  let bank: Bank;
  beforeEach(async () => {
    bank = await openBank(home);
    await keep(bank, ...story);
  });
  const all = () => rows(bank.town.db, "SELECT * FROM entries ORDER BY line, n");
  async function refused(attack: () => Promise<unknown>, why: RegExp): Promise<void> {
    const before = await all();
    await expect(attack()).rejects.toThrow(why);
    expect(await all()).toEqual(before);
  }

  describe("an entry written past the store", () => {
    it.each<[string, Posted]>([
      ["a holding", on("HOLD", a, 10_000)],
      ["a payment after acceptance", on("PAY", a, 15_000)],
      ["money that comes in", on("CARRY_IN", null, 1)],
      ["a reversal", on("PAY", a, 5_000, 4)],
    ])("is taken when all of it is right: %s", async (_what, posting) => {
      await forge(bank, { ...bank.book.next(posting) });
      expect(await all()).toHaveLength(story.length + 1);
    });

    it.each<[string, Posted, RegExp]>([
      ["I1 takes more than the line has", on("LAPSE", null, 30_001), /within_the_line/],
      ["I1 withdraws what is held", on("WITHDRAW", null, 30_001), /within_the_line/],
      ["I1 carries out what is committed", on("CARRY_OUT", null, 30_001), /within_the_line/],
      ["I2 takes more than the holder's ceiling", on("HOLD", a, 20_001), /over the allocation/],
      ["I2 takes a fen more where all is taken", on("HOLD", b, 1), /over the allocation/],
      ["I3 releases more than is held", on("RELEASE", a, 10_001), /never_negative/],
      ["I3 commits more than is held", on("COMMIT", a, 10_001), /never_negative/],
      ["I3 pays more than is committed", on("PAY", a, 15_001), /never_negative/],
      ["I3 pays from what another has committed", on("PAY", b, 1), /never_negative/],
      ["I3 gives back more than was paid", on("REFUND", a, 5_001), /never_negative/],
      ["I3 withdraws more than there ever was", on("WITHDRAW", null, 100_001), /never_negative|within_the_line/],
      ["I8 of nothing", on("HOLD", a, 0), /CHECK|constraint/],
      ["I8 of less than nothing", on("HOLD", a, -1), /CHECK|constraint/],
      ["I9 from a line not allotted to it", { ...on("HOLD", b, 1), line: lines.second }, /over the allocation|within_the_line/],
      ["pays before acceptance (P8.4)", on("PAY", c, 1), /paid before acceptance/],
      ["holds for nobody", on("HOLD", null, 1), /does not follow/],
      ["appropriates for a holder", on("APPROPRIATE", a, 1), /does not follow/],
    ])("is refused when it %s", async (_what, posting, why) => {
      await refused(() => forge(bank, { ...bank.book.next(posting) }), why);
    });

    it.each<[string, Record<string, unknown>]>([
      ...["appropriated", "carried_in", "carried_out", "held", "committed", "paid", "lapsed", "h_held", "h_committed", "h_paid"].map(
        (column): [string, Record<string, unknown>] => [`I4 says another ${column}`, { [column]: 7 }],
      ),
      ["I11 leaves out a number", { n: 9 }],
      ["I11 comes between two others", { n: 4 }],
      ["I11 comes before the first", { n: 0 }],
      ["leaves out a number of its holder", { m: 6 }],
      ["takes a number of its holder again", { m: 3 }],
      ["is of no known kind", { kind: "GIFT" }],
      ["counts twice", { sign: 2 }],
    ])("is refused when it %s", async (_what, over) => {
      await refused(() => forge(bank, { ...bank.book.next(on("HOLD", a, 10)), ...over }), /does not follow|constraint/);
    });

    it.each([
      ["half a fen", 0.5],
      ["a word", "many"],
      ["nothing known", null],
    ])("I8 is refused for an amount of %s", async (_what, amount) => {
      const right = bank.book.next(on("HOLD", a, 10));
      await refused(() => forge(bank, { ...right, amount: amount as number }), /does not follow|constraint|cannot store/);
    });

    it("I11 is refused without a fact", async () => {
      const right: Row = bank.book.next(on("HOLD", a, 10));
      await refused(() => forge(bank, { ...right, seq: 9_999 }), /FOREIGN KEY/);
      await refused(() => forge(bank, { ...right, subject: "line:nowhere" }), /FOREIGN KEY/);
    });

    it("I7 is refused in a place of its fact that is taken", async () => {
      await forge(bank, { ...bank.book.next(on("HOLD", a, 10)), ord: 1 });
      const [, last] = [0, bank.book.next(on("HOLD", a, 10))];
      await refused(
        () => forge(bank, { ...last, n: last.n + 1, m: last.m + 1, held: last.held + 10, h_held: last.h_held + 10, ord: 1 }),
        /UNIQUE/,
      );
    });
  });

  describe("I6 an entry in its place", () => {
    it.each([
      ["changed", "UPDATE entries SET amount = amount + 1 WHERE n = 3"],
      ["changed in nothing", "UPDATE entries SET n = n"],
      ["removed", "DELETE FROM entries WHERE n = 7"],
    ])("is never %s", (_how, statement) => refused(() => rows(bank.town.db, statement), /append-only/));

    it("is never replaced, the last one neither", async () => {
      const last = bank.book.rows.at(-1);
      await refused(() => forge(bank, { ...last, amount: 1 }, "INSERT OR REPLACE"), /does not follow/);
      await refused(() => forge(bank, { ...last }, "INSERT OR REPLACE"), /does not follow/);
    });
  });

  describe("a reversal", () => {
    it.each<[string, Posted, Partial<Row>]>([
      ["of nothing", on("PAY", a, 5_000, 99), {}],
      ["of another amount", on("PAY", a, 4_999, 4), {}],
      ["of another kind", on("HOLD", a, 5_000, 4), {}],
      ["of another holder's entry", on("HOLD", b, 10_000, 5), {}],
      ["of an entry on another line", { ...on("APPROPRIATE", null, 100_000, 1), line: lines.second }, {}],
      ["that names no entry", on("PAY", a, 5_000, 4), { reverses: null }],
      ["that counts forward", on("PAY", a, 5_000, 4), { sign: 1 }],
    ])("%s is refused", async (_what, posting, over) => {
      await refused(() => forge(bank, { ...bank.book.next(posting), ...over }), /repeats its entry|does not follow|constraint/);
    });

    it("cannot count twice, though all its sums follow", async () => {
      await keep(bank, on("CARRY_IN", null, 100), on("CARRY_IN", null, 10));
      const right = bank.book.next(on("CARRY_IN", null, 10, 9));
      await refused(() => forge(bank, { ...right, sign: -2, carried_in: 90 }), /CHECK/);
      await forge(bank, { ...right });
    });

    it("cannot be made twice, nor be reversed itself (P9.10)", async () => {
      await keep(bank, on("PAY", a, 5_000, 4));
      await refused(() => forge(bank, { ...bank.book.next(on("PAY", a, 5_000, 4)) }), /UNIQUE|never_negative/);
      await refused(() => forge(bank, { ...bank.book.next(on("PAY", a, 5_000, 8)) }), /repeats its entry/);
      await keep(bank, on("PAY", a, 6_000));
      await refused(() => forge(bank, { ...bank.book.next(on("PAY", a, 5_000, 4)) }), /UNIQUE/);
    });
  });
}
