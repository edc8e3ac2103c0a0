import { describe, expect, it } from "vitest";
import type { Posting } from "#model/budget/entry.ts";
import type { Fact } from "#model/draft.ts";
import { post } from "#store/budget/post.ts";
import { inOneTrip } from "#store/home.ts";
import { type Bank, holders, lines, openBank } from "./bank.ts";
import { Bookkeeper, kinds, type Line, type Posted, type Row } from "./bookkeeper.ts";
import { type Home, rows } from "./home.ts";

/** The same numbers for the same seed, on every machine. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const more = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((more ^ (more >>> 14)) >>> 0) % sides;
  };
}

/** Anything: mostly what could be, now and then what never may. */
function anything(roll: (sides: number) => number, book: Bookkeeper): Posted {
  const line = roll(4) === 0 ? lines.second : lines.first;
  const own = book.of(line);
  const earlier = roll(6) === 0 ? own[roll(Math.max(1, own.length))] : undefined;
  if (earlier)
    return {
      line,
      kind: earlier.kind,
      holder: earlier.holder,
      amount: roll(8) === 0 ? earlier.amount + 1 : earlier.amount,
      reverses: earlier.n,
    };
  const kind = roll(3) === 0 ? "APPROPRIATE" : (kinds[roll(kinds.length)] ?? "HOLD");
  const holder = kind === "APPROPRIATE" || roll(5) === 0 ? null : (holders[roll(holders.length)] ?? null);
  return { line, kind, holder, amount: roll(20) === 0 ? roll(3) - 1 : 1 + roll(4_000) };
}

async function ask({ town, fact }: Bank, posting: Posted, ord: number): Promise<boolean> {
  const { reverses, ...rest } = posting;
  const asked: Posting = { ...rest, ...(reverses === undefined ? {} : { reverses }) };
  try {
    await inOneTrip(town.db, [post(town.db, fact as Pick<Fact, "subject" | "seq">, asked, ord)]);
    return true;
  } catch {
    return false;
  }
}

const columns =
  "line, n, kind, holder, m, amount, sign, reverses, appropriated, carried_in, carried_out, held, committed, paid, lapsed, h_held, h_committed, h_paid";
const kept = ({ town }: Bank) => rows<Row>(town.db, `SELECT ${columns} FROM entries ORDER BY line, n`);
const inOrder = (all: readonly Row[]) => all.toSorted((a, b) => (a.line === b.line ? a.n - b.n : a.line < b.line ? -1 : 1));

/** I5: what the holders of a line have is what the line says it has given. */
const givenTo = (all: readonly Row[], line: string) =>
  holders.reduce(
    (total, holder) => {
      const last = all.findLast((row) => row.line === line && row.holder === holder);
      return {
        held: total.held + (last?.h_held ?? 0),
        committed: total.committed + (last?.h_committed ?? 0),
        paid: total.paid + (last?.h_paid ?? 0),
      };
    },
    { held: 0, committed: 0, paid: 0 },
  );
const givenBy = ({ held, committed, paid }: Line) => ({ held, committed, paid });

export function postingsSuite(home: Home, count: number): void {
  describe("the ledger (P8.1)", () => {
    it.each([1, 2])(`takes exactly what a second bookkeeper would, through ${count} postings of all kinds (seed %i)`, async (seed) => {
      const bank = await openBank(home);
      const roll = dice(seed);
      let taken = 0;
      for (let ord = 1; ord <= count; ord++) {
        const posting = anything(roll, bank.book);
        const row = bank.book.next(posting);
        const may = bank.book.may(row);
        expect([await ask(bank, posting, ord), posting]).toEqual([may, posting]);
        if (may) bank.book.rows.push(row);
        if (may) taken++;
      }
      expect(await kept(bank)).toEqual(inOrder(bank.book.rows));
      for (const line of Object.values(lines)) expect(givenBy(bank.book.line(line))).toEqual(givenTo(bank.book.rows, line));
      expect(taken).toBeGreaterThan(count / 5);
      expect(taken).toBeLessThan((count * 4) / 5);
    });

    it("keeps them with two writers at once: what was taken, in the order in which it was taken, is what one alone could have written", async () => {
      const bank = await openBank(home);
      const rolls = [dice(3), dice(4)];
      let ord = 0;
      for (let round = 0; round < count / 4; round++) {
        const asked = rolls.map((roll) => anything(roll, bank.book));
        await Promise.all(asked.map((posting) => ask(bank, posting, ++ord)));
        if (round % 10 === 0) bank.book.rows.splice(0, Infinity, ...(await kept(bank)));
      }
      const book = new Bookkeeper(bank.book.ceilings, bank.book.accepted);
      const all = await kept(bank);
      for (const { reverses, ...posting } of all) {
        const row = book.next({ ...posting, reverses: reverses ?? undefined });
        expect(book.may(row)).toBe(true);
        book.rows.push(row);
      }
      expect(inOrder(book.rows)).toEqual(all);
      expect(all.length).toBeGreaterThan(count / 12);
    });
  });
}
