import { describe, expect, it } from "vitest";
import { empty } from "#model/budget/entry.ts";
import type { BudgetPage, LineRow } from "#model/lists.ts";
import { yuan } from "#model/money.ts";
import { MoneyBar } from "#views/budget/bar.tsx";
import { BudgetPageView } from "#views/budget/budget.tsx";
import { reading, textOf } from "../reader.ts";

const balance = {
  ...empty,
  appropriated: 140_000_000,
  carriedIn: 500_000,
  held: 6_140_633,
  committed: 35_057_500,
  paid: 15_517_500,
  lapsed: 70_000,
  carriedOut: 90_000,
};
const line = (source: string, given: Partial<LineRow> = {}): LineRow => ({
  line: `2026-440303009-${source}`,
  year: 2026,
  area: "440303009",
  areaName: "东晓街道",
  source,
  title: `${source} 2026`,
  remark: null,
  closed: null,
  intended: 0,
  balance,
  ...given,
});
const share = { key: "SERVICE", name: "SERVICE", held: 6_140_633, committed: 35_057_500, paid: 15_517_500 };
const page = (lines: readonly LineRow[]): BudgetPage => ({
  year: 2026,
  at: null,
  streets: [],
  area: "440303009",
  areaName: "东晓街道",
  years: [2026],
  areas: [],
  total: balance,
  lines,
  classes: [share],
  gifts: [],
  byArea: [{ ...share, key: "440303009014", name: "木棉岭社区" }],
});
const draw = (lines: readonly LineRow[]) => String(<BudgetPageView s={reading()} page={page(lines)} offers={[]} />);
const sums = /<span class="money">/g;
const linked = /<a [^>]*href="[^"]+"[^>]*>(?:<span class="govuk-visually-hidden">[^<]*<\/span>)?<span class="money">/g;

describe("the budget", () => {
  it("makes every figure a link (P8.5)", () => {
    for (const lines of [[line("special")], [line("special"), line("street")]]) {
      const html = draw(lines);
      expect(html.match(sums)?.length).toBeGreaterThan(20);
      expect(html.match(linked)?.length).toBe(html.match(sums)?.length);
    }
  });

  it("leads from a figure of a line to the entries of its kind", () => {
    const html = draw([line("special"), line("street")]);
    for (const kind of ["APPROPRIATE", "CARRY_IN", "HOLD", "COMMIT", "PAY", "LAPSE", "CARRY_OUT"])
      expect(html).toContain(`href="/budget/lines/2026-440303009-street?kind=${kind}"`);
    expect(html).toContain('href="/budget/lines/2026-440303009-street"');
  });

  it("shows what is available as what came less all that is taken (P8.2)", () => {
    expect(textOf(draw([line("special")]))).toContain(
      `可立项余额 ${yuan(140_000_000 + 500_000 - 6_140_633 - 35_057_500 - 15_517_500 - 70_000 - 90_000)}`,
    );
  });

  it("shows the remark of a line as a note", () => {
    expect(textOf(draw([line("special", { remark: "到账较晚，下半年使用" })]))).toContain("说明 到账较晚，下半年使用");
  });
});

describe("the bar of money", () => {
  it("says its parts in words and tells them apart by texture", () => {
    const html = String(<MoneyBar s={reading()} balance={balance} />);
    expect(html).toMatch(/<desc>资金共 ¥1,405,000\.00：已支付 ¥155,175\.00、/);
    const paths = [...html.matchAll(/class="swatch segment segment--\w+"[^>]*>.*?<path[^>]*d="([^"]*)"/g)].map((match) => match[1]);
    expect(paths).toHaveLength(6);
    expect(new Set(paths.slice(1, 5)).size).toBe(4);
  });

  it("says so where there is no money", () => {
    expect(textOf(String(<MoneyBar s={reading()} balance={empty} />))).toBe("还没有下达资金。");
  });
});
