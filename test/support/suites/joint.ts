import { expect, it } from "vitest";
import { approval, docket } from "#store/approve/know.ts";
import type { Database } from "#store/home.ts";
import { fetch } from "#store/read.ts";
import { expectBooks } from "../town/book.ts";
import { places, street } from "../town/cast.ts";
import { sitByHands, table } from "../town/ready.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { accept, complete, contract, handsOf, hang, pay, propose, screen, type Wish } from "../town/walk.ts";
import { chapters } from "./chapters.ts";
import { type Home, rows } from "./home.ts";
import { expectNamed, expectSums } from "./recount.ts";

const wish: Wish = { by: "clerk-caopu", title: "东晓与草埔东共用的过街连廊照明", area: street, class: "SERVICE", amount: "10000" };
const [one, other] = [places.dongxiao, places.caopudong];
const lines = { one: `2026-${one}-special`, other: `2026-${other}-special`, later: `2027-${one}-special` };

/** One project of two communities over two years: the council of their street sits for both, each community pays its share, and each year its own. */
export function jointSuite(home: Home): void {
  let town: Town;
  let receipt = "";
  let prepared = "";
  const begin = async (database: Database) => {
    const small = await smallTown(database, { years: ["2025", "2026", "2027"] });
    for (const area of [one, other]) await openLine(small, area, "2026");
    receipt = await propose(small, wish);
    await screen(small, receipt, wish);
    return small;
  };
  chapters(home, begin, (now) => {
    town = now;
  });
  async function openLine(of: Town, area: string, year: string): Promise<void> {
    const line = await of.does("finance", "draw", area, { area, year, source: "special", title: `${area} ${year}` });
    const today = new Date(of.now + 8 * 3_600_000).toISOString().slice(0, 10);
    await of.does("finance", "fund", line, {
      kind: "APPROPRIATE",
      amount: "50000",
      document: `罗财预〔${year}〕${area.slice(-3)}号`,
      on: today,
    });
    await of.does("district", "grant", line);
  }
  const has = () =>
    rows(
      town.db,
      `SELECT line, h_committed AS committed, h_paid AS paid FROM entries e WHERE holder = ?
       AND m = (SELECT max(m) FROM entries WHERE holder = e.holder AND line = e.line) ORDER BY line`,
      `project:${receipt}`,
    );
  const turn = () => rows(town.db, "SELECT turn, due_start AS start FROM projects WHERE receipt = ?", receipt);
  const balanced = async () => {
    await expectBooks(town.db);
    await expectSums(town.db);
    await expectNamed(town.db);
  };

  it("finance plans the share of each community and of each year", async () => {
    const shares = [
      [lines.one, "4000"],
      [lines.other, "3000"],
      [lines.later, "3000"],
    ] as const;
    for (const [index, [line, most]] of shares.entries())
      await town.does("finance", "allot", receipt, { line, most, order: String(index + 1) });
    expect(await rows(town.db, "SELECT line, most FROM shares ORDER BY ord")).toEqual(
      shares.map(([line, most]) => ({ line, most: Number(most) * 100 })),
    );
  });

  it("one joint sitting decides; before the approving body nothing is missing, since all its lines and the later year count", async () => {
    await sitByHands(town, [receipt], "2026-03-10");
    await town.at("2026-03-12");
    await hang(town, [receipt], "2026-03-12");
    await town.at("2026-03-20");
    const { awaiting = [] } = (await fetch(town.db, docket(town.db, street, "2026-03-20"))) ?? {};
    expect(awaiting).toMatchObject([{ receipt, held: 700_000, missing: 0 }]);
    prepared = await table(town, "东街党工纪〔2026〕1号", [receipt]);
    const { rows: asked = [] } = (await fetch(town.db, approval(town.db, prepared))) ?? {};
    expect(asked).toMatchObject([{ project: receipt, missing: 0 }]);
  });

  it("established, each community's share of this year is committed, the later one intended", async () => {
    await town.does("approver", "confirm", prepared);
    expect(await has()).toEqual([
      { line: lines.one, committed: 400_000, paid: 0 },
      { line: lines.other, committed: 300_000, paid: 0 },
    ]);
    expect(await rows(town.db, "SELECT line, intended FROM shares WHERE intended > 0")).toEqual([{ line: lines.later, intended: 300_000 }]);
    await balanced();
  });

  it("each year pays its own: the first out of both communities' lines", async () => {
    await contract(town, receipt, wish, "10000", "2026-03-20", "2027-03-31");
    await complete(town, receipt, wish);
    await accept(town, receipt, wish, "clerk-caopu");
    await pay(town, receipt, wish, "7000", "2026-03-20");
    expect(await has()).toEqual([
      { line: lines.one, committed: 0, paid: 400_000 },
      { line: lines.other, committed: 0, paid: 300_000 },
    ]);
    await balanced();
  });

  it("what is meant for the next year waits for its money: nobody is late with it", async () => {
    expect(await turn()).toEqual([{ turn: "money", start: null }]);
    await town.at("2027-01-08");
    expect(await turn()).toEqual([{ turn: "money", start: null }]);
  });

  it("the next year the rest is committed when the line has money, and paid out of it", async () => {
    await openLine(town, one, "2027");
    expect(await turn()).toEqual([{ turn: "supplier", start: "2027-01-08" }]);
    expect((await has()).at(-1)).toEqual({ line: lines.later, committed: 300_000, paid: 0 });
    await town.does(handsOf(wish).firm, "request", receipt, { invoice: `发票-${receipt}-2`, amount: "3000" });
    await town.does("finance", "release", receipt);
    await town.does("finance", "book", receipt, { on: "2027-01-08", voucher: "记-2027-1" });
    expect((await has()).at(-1)).toEqual({ line: lines.later, committed: 0, paid: 300_000 });
    expect(await rows(town.db, "SELECT stage FROM projects WHERE receipt = ?", receipt)).toEqual([{ stage: "closed" }]);
    await balanced();
  });
}
