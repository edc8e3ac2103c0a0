import { describe, expect, it } from "vitest";
import type { MoneyRequest } from "#model/budget/book.ts";
import { empty } from "#model/budget/entry.ts";
import type { EntryRow, LineRow } from "#model/lists.ts";
import { LinePage } from "#views/budget/line.tsx";
import { reading, tagWith, textOf } from "../reader.ts";

const line: LineRow = {
  line: "2026-440303009-special",
  year: 2026,
  area: "440303009",
  areaName: "东晓街道",
  source: "special",
  title: "2026 年专项资金",
  remark: null,
  closed: null,
  intended: 0,
  balance: { ...empty, appropriated: 100_000_000 },
};
const entry = (n: number, kind: EntryRow["kind"], given: Partial<EntryRow> = {}): EntryRow => ({
  n,
  kind,
  amount: 1_000_000,
  sign: 1,
  reverses: null,
  receipt: "304718526",
  code: null,
  title: "后巷路灯",
  fact: "established",
  role: "approver",
  document: "东街党纪〔2026〕12号",
  at: Date.parse("2026-06-15T09:00:00+08:00"),
  on: "2026-06-12",
  after: { ...empty, appropriated: 100_000_000, committed: 1_000_000 },
  ...given,
});
const asked: MoneyRequest = {
  n: 1,
  kind: "APPROPRIATE",
  amount: 2_000_000,
  document: "罗财预〔2026〕31号",
  to: null,
  rest: null,
  on: "2026-06-14",
  askedBy: "p-finance",
  state: "asked",
};
const draw = (given: Partial<Parameters<typeof LinePage>[0]> = {}) =>
  String(<LinePage s={reading()} line={line} entries={[]} requests={[]} offers={[]} next={null} {...given} />);

describe("the statement of a line", () => {
  it("shows each entry with its days, order, document, office and the balances after it", () => {
    const text = textOf(draw({ entries: [entry(7, "COMMIT")] }));
    for (const words of [
      "第 7 笔",
      "2026年6月12日",
      "2026年6月15日 录入",
      "立项占用",
      "后巷路灯",
      "东街党纪〔2026〕12号",
      "街道审定人",
      "已立项占用 ¥10,000.00",
      "可立项余额 ¥990,000.00",
    ])
      expect(text).toContain(words);
  });

  it("signs an amount by what it does to the money that is available", () => {
    const signed = (kind: EntryRow["kind"], given: Partial<EntryRow> = {}) => textOf(draw({ entries: [entry(7, kind, given)] }));
    expect(signed("HOLD")).toContain("− ¥10,000.00");
    expect(signed("RELEASE")).toContain("+ ¥10,000.00");
    expect(signed("COMMIT")).toContain("¥10,000.00 可立项余额不变");
    expect(signed("APPROPRIATE", { sign: -1, reverses: 3 })).toContain("− ¥10,000.00");
  });

  it("shows a reversal in red words that name the entry it takes back", () => {
    const html = draw({ entries: [entry(9, "COMMIT", { sign: -1, reverses: 7 }), entry(7, "COMMIT")] });
    expect(html).toContain('<a href="#entry-7">冲销第 7 笔</a>');
    expect(html).toContain('id="entry-7"');
    expect(textOf(html)).toContain("红字冲销");
  });

  it("leads to the minutes, or to the step of the trail, on which an entry rests (P8.5)", () => {
    const html = draw({
      entries: [
        entry(9, "HOLD", { fact: "resolved", document: "b56cspy7ag" }),
        entry(7, "RELEASE", { fact: "withdrawn", document: "304718526#7" }),
      ],
    });
    expect(html).toContain('<a href="/meetings/b56cspy7ag">会议纪要</a>');
    expect(html).toContain('<a href="/projects/304718526/trail">办理记录第 7 条</a>');
  });

  it("leads staff, and nobody else, to the table of decisions", () => {
    const refused = { entries: [entry(9, "RELEASE", { fact: "refused", document: "a1" })] };
    expect(draw(refused)).not.toContain("/approvals/a1");
    expect(draw({ ...refused, s: reading({ who: { id: "p", name: "审计", roles: ["auditor"] } }) })).toContain(
      '<a href="/approvals/a1">审定表</a>',
    );
  });

  it("says that only one kind is shown, and leads to all", () => {
    const html = draw({ s: reading({ path: "/budget/lines/2026-440303009-special?kind=HOLD" }), next: 4 });
    expect(textOf(html)).toContain("只显示“预占”");
    expect(html).toContain('href="/budget/lines/2026-440303009-special?before=4&amp;kind=HOLD#statement"');
  });
});

describe("money that one person asked for", () => {
  const both = (["grant", "deny"] as const).map((act) => ({ act, href: `/${act}` }));

  it("is entered or declined by another who may", () => {
    const html = draw({ requests: [asked], offers: both });
    expect(tagWith(html, "<form", "/releases")).toContain("/budget/lines/2026-440303009-special/releases");
    expect(tagWith(html, "<form", "/declines")).toContain("/budget/lines/2026-440303009-special/declines");
    expect(textOf(html)).toContain("确认之后，可立项余额为 ¥1,020,000.00");
  });

  it("waits, without buttons, for who asked", () => {
    const html = draw({ requests: [asked], s: reading({ who: { id: "p-finance", name: "财务", roles: ["officer:finance"] } }) });
    expect(textOf(html)).toContain("要由另一个人确认");
    expect(html).not.toContain("/releases");
  });
});
