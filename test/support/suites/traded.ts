/** Money under many hands at once: what the budget says afterwards is what its entries say. */
import { expect, it } from "vitest";
import { yuan } from "#model/money.ts";
import { expectBooks } from "../town/book.ts";
import { street } from "../town/cast.ts";
import { Dice } from "../town/dice.ts";
import { openMarket, trade } from "./commands.ts";
import { type Home, rows, value } from "./home.ts";
import { expectNamed, expectSums } from "./recount.ts";

/** Asks for a page or its twin, as anybody may. */
export type Ask = (path: string) => Promise<string>;

const thrown = Array.from({ length: 99_991 }, (_, index) => Math.imul(index + 1, 2_654_435_761) >>> 4);
const asked = `year=all&area=${street}`;

export function tradedSuite(home: Home, count: number, ask?: Ask): void {
  it(`P8.1, P8.2, P8.8 ${count} orders about money by twelve writers at once break no invariant; page = JSON = CSV = ledger to the fen`, async () => {
    const market = await openMarket(home);
    const { db } = market.town;
    const { done, refused } = await trade(market, new Dice(thrown), count, 12);
    expect(done + refused).toBeGreaterThanOrEqual(count);
    expect(Math.min(done, refused)).toBeGreaterThan(count / 5);
    expect(await value(db, "SELECT count(*) FROM entries")).toBeGreaterThan(count / 4);
    expect(await value(db, "SELECT count(*) FROM facts WHERE kind = 'share_committed'")).toBeGreaterThan(0);
    await expectBooks(db);
    await expectSums(db);
    await expectNamed(db);
    const over = `SELECT f.area, l.year FROM figures f JOIN lines l ON l.id = f.line JOIN quotas q ON q.area = f.area AND q.year = l.year
      WHERE l.source = 'special' GROUP BY f.area, l.year HAVING sum(f.held + f.committed + f.paid) > q.most + q.carried`;
    expect(await rows(db, over)).toEqual([]);
    if (!ask) return;
    const ledger = await ledgerOf(db);
    expect(await inJson(ask)).toEqual(ledger);
    expect(await inCsv(ask)).toEqual(ledger);
    await onPage(ask, ledger);
  });
}

const parts = ["appropriated", "carried_in", "carried_out", "held", "committed", "paid", "lapsed"] as const;
type Figures = Record<(typeof parts)[number] | "available" | "used", number>;
type Ledger = Record<string, Figures>;

/** From the entries alone, one by one. */
async function ledgerOf(db: Parameters<typeof rows>[0]): Promise<Ledger> {
  const moves = parts.map((part, index) => `sum(e.sign * e.amount * k.${["a", "ci", "co", "h", "c", "p", "l"][index]}) AS ${part}`);
  const list = await rows<Figures & { line: string }>(
    db,
    `SELECT e.line, ${moves.join()} FROM entries e JOIN kinds k ON k.kind = e.kind GROUP BY e.line`,
  );
  return Object.fromEntries(
    list.map(({ line, ...one }) => {
      const used = one.held + one.committed + one.paid;
      return [line, { ...one, available: one.appropriated + one.carried_in - one.carried_out - one.lapsed - used, used }];
    }),
  );
}

async function inJson(ask: Ask): Promise<Ledger> {
  const { total, lines, classes, areas } = JSON.parse(await ask(`/budget.json?${asked}`)) as {
    total: Figures;
    lines: readonly (Figures & { line: string })[];
    classes: readonly Figures[];
    areas: readonly Figures[];
  };
  const sumOf = (list: readonly Figures[], name: keyof Figures) => list.reduce((sum, one) => sum + one[name], 0);
  for (const name of ["held", "committed", "paid", "used"] as const)
    expect([total[name], sumOf(classes, name), sumOf(areas, name)], name).toEqual(Array(3).fill(sumOf(lines, name)));
  expect(total.available).toBe(sumOf(lines, "available"));
  return Object.fromEntries(lines.map((one) => [one.line, figuresOf((name) => one[name])]));
}

async function inCsv(ask: Ask): Promise<Ledger> {
  const [head = [], ...body] = (await ask(`/budget.csv?${asked}`))
    .replace("\u{feff}", "")
    .trim()
    .split("\r\n")
    .map((row) => row.split(","));
  return Object.fromEntries(body.map((row) => [row[0] ?? "", figuresOf((name) => Number(row[head.indexOf(name)]))]));
}

const figuresOf = (of: (name: keyof Figures) => number): Figures =>
  Object.fromEntries([...parts, "available", "used"].map((name) => [name, of(name as keyof Figures)])) as Figures;

/** What a person reads: of which line, which figure, how much. */
const words = { 已下达: "appropriated", 预占: "held", 已立项占用: "committed", 已支付: "paid", 可立项余额: "available" } as const;
async function onPage(ask: Ask, ledger: Ledger): Promise<void> {
  const page = await ask(`/budget?${asked}`);
  const figure =
    /<a class="figure[^"]*" href="\/budget\/lines\/([\w-]+)[^"]*"><span class="govuk-visually-hidden">([^<]+)<\/span><span class="money">([^<]+)</g;
  const read = [...page.matchAll(figure)].map(([, line = "", what = "", sum = ""]) => [line, what.trim().split("，").at(-1) ?? "", sum]);
  for (const [line, figures] of Object.entries(ledger))
    for (const [word, name] of Object.entries(words)) expect(read, `${line} ${word}`).toContainEqual([line, word, yuan(figures[name])]);
}
