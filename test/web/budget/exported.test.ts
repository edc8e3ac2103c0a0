import { readXlsx } from "hucre/xlsx";
import { beforeEach, describe, expect, it } from "vitest";
import { d1 } from "../../store/home.ts";
import { rows } from "../../support/suites/home.ts";
import { street } from "../../support/town/cast.ts";
import { type Copy, copyOf, paste } from "../../support/town/copy.ts";
import { comeToMoney, lines } from "../../support/town/funds.ts";
import { fill } from "../../support/town/ready.ts";
import { smallTown } from "../../support/town/small.ts";
import { Town } from "../../support/town/town.ts";
import { Visitor } from "../visitor.ts";

type Figures = Readonly<Record<(typeof parts)[number] | "available", number>>;
const parts = ["appropriated", "carried_in", "held", "committed", "paid", "lapsed", "carried_out"] as const;
interface Budget {
  readonly lines: readonly (Figures & { line: string; year: number; title: string; area_name: string; source: string })[];
  readonly classes: readonly { class: string; held: number; committed: number; paid: number; used: number }[];
  readonly gifts: readonly { kind: string; number: number; value: number }[];
}
interface Statement extends Figures {
  readonly entries: readonly {
    n: number;
    on: string;
    at: string;
    sign: number;
    amount: number;
    code: string | null;
    project: string | null;
    title: string | null;
    document: string;
    after: Figures;
  }[];
}

let told: { readonly copy: Copy; readonly now: number } | undefined;

describe("what leaves as a spreadsheet", { timeout: 60_000 }, () => {
  beforeEach(async () => {
    const town = told ? new Town(await d1()) : await smallTown(await d1());
    if (told) await paste(town.db, told.copy);
    else {
      await fill(town, "100000.07");
      const of = await comeToMoney(town);
      const gift = {
        gift: "goods",
        value: "3200.50",
        what: "花苗三百株",
        donor: "organisation",
        giver: "园艺社（虚构）",
        document: "协议-1",
        on: "2026-06-01",
      };
      await town.does("clerk-caopu", "endow", of.shared, gift);
    }
    told ??= { copy: await copyOf(town.db), now: town.now };
    await rows(town.db, "INSERT OR REPLACE INTO demo_clock VALUES (1, ?)", told.now - Date.now());
  }, 60_000);
  const ask = (path: string) => Visitor.stranger().get(path);
  const json = async <T>(path: string): Promise<T> => (await ask(path)).json();
  const sheets = async (path: string) =>
    (await readXlsx(new Uint8Array(await (await ask(path)).arrayBuffer()))).sheets.map((one) => one.rows);
  const inYuan = (figures: Figures) => [...parts, "available" as const].map((part) => figures[part] / 100);
  const budget = `year=2026&area=${street}`;
  const sources: Readonly<Record<string, string>> = { special: "专项资金", street: "街道配套" };

  for (const at of ["", "&at=2026-06-11"])
    it(`is the budget of the page, cell by cell, to the fen${at && ", as it stood on a day"}`, async () => {
      const [page, [lineRows = [], classRows = [], , , giftRows = []]] = [
        await json<Budget>(`/budget.json?${budget}${at}`),
        await sheets(`/budget.xlsx?${budget}${at}`),
      ];
      const [, ...body] = lineRows;
      expect(body.map((row) => [row[0], row[1], row[2], row[3], ...row.slice(5)])).toEqual(
        page.lines.map((one) => [one.line, one.year, one.title, one.area_name, ...inYuan(one)]),
      );
      for (const [index, one] of page.lines.entries())
        expect(String(body[index]?.[4])).toMatch(new RegExp((sources[one.source] ?? "").slice(0, 2)));
      expect(classRows.slice(1).map((row) => row.slice(1))).toEqual(
        page.classes.map(({ held, committed, paid, used }) => [held, committed, paid, used].map((sum) => sum / 100)),
      );
      expect(giftRows.slice(1).map((row) => row.slice(1))).toEqual(page.gifts.map(({ number, value }) => [number, value / 100]));
      expect(page.gifts).toHaveLength(at ? 0 : 1);
      expect(page.lines.reduce((sum, one) => sum + one.committed, 0)).toBe(at ? 0 : 4_100_000);
    });

  for (const at of ["", "?at=2026-06-11"])
    it(`is the statement of a line with its days, its papers and the balances after each entry${at && ", as it stood on a day"}`, async () => {
      const [page, [found = []]] = [
        await json<Statement>(`/budget/lines/${lines.first}.json${at}`),
        await sheets(`/budget/lines/${lines.first}.xlsx${at}`),
      ];
      const [, ...body] = found;
      const day = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell);
      expect(
        body.map(([n, on, recorded, , amount, code, title, document, ...after]) => [
          n,
          day(on),
          day(recorded),
          amount,
          code,
          title,
          document,
          ...after,
        ]),
      ).toEqual(
        page.entries.map((one) => [
          one.n,
          one.on,
          one.at.slice(0, 10),
          (one.sign * one.amount) / 100,
          one.code ?? one.project,
          one.title,
          one.document,
          ...inYuan(one.after),
        ]),
      );
      expect(page.entries.length).toBeGreaterThan(at ? 3 : 8);
      expect(body.some((row) => /[\u4e00-\u9fff]/.test(String(row[7])))).toBe(true);
    });

  it("and as CSV: all entries of the line, not a page of them", async () => {
    const csv = await (await ask(`/budget/lines/${lines.first}.csv`)).text();
    const page = await json<Statement>(`/budget/lines/${lines.first}.json`);
    const [, ...body] = csv.trim().split("\r\n");
    expect(
      body.map((row) =>
        row
          .split(",")
          .slice(0, 5)
          .map((cell, index) => (index === 1 || index === 2 ? cell : Number(cell))),
      ),
    ).toEqual(
      (page.entries as readonly (Statement["entries"][number] & { kind: string })[]).map((one) => [
        one.n,
        one.on,
        one.kind,
        one.sign,
        one.amount,
      ]),
    );
  });
});
