import { describe, expect, it } from "vitest";
import type { Approval, ApprovalRow } from "#model/approve/approval.ts";
import { ApprovalPage } from "#views/approve/approval.tsx";
import { reading, tagWith, textOf } from "../reader.ts";

const row = (n: number, given: Partial<ApprovalRow> = {}): ApprovalRow => ({
  project: `30471852${n}`,
  title: `项目${n}`,
  class: "SERVICE",
  decision: "agree",
  amount: 8_600_000,
  gate: null,
  gateLabel: null,
  code: null,
  reason: "",
  done: false,
  shares: [],
  proposer: "p-proposer",
  missing: 0,
  cap: 50_000_000,
  commits: true,
  ...given,
});
const approval = (rows: readonly ApprovalRow[], given: Partial<Approval> = {}): Approval => ({
  id: "a1",
  dissent: null,
  area: "440303009",
  path: "4403/440303/440303009",
  by: ["approver"],
  needed: 1,
  override: null,
  confirmations: [],
  document: "东街党纪〔2026〕12号",
  on: "2026-06-12",
  state: "prepared",
  preparedBy: "p-service",
  confirmedAt: null,
  delegateOf: null,
  rows,
  ...given,
});
const offers = [{ act: "confirm" as const, href: "/c" }];
const draw = (known: Approval, given: Partial<Parameters<typeof ApprovalPage>[0]> = {}) =>
  String(<ApprovalPage s={reading()} approval={known} areaName="东晓街道" offers={[]} {...given} />);

describe("a sitting of the approving body", () => {
  const short = approval([row(1), row(2, { missing: 4_200_000 })]);

  it("names the missing sum of an order that is short of money (P8.3)", () => {
    const text = textOf(draw(short));
    expect(text).toContain("“项目2”还差 ¥42,000.00");
    expect(text).not.toContain("“项目1”还差");
  });

  it("says what will happen, apart for what has its money and what waits", () => {
    const text = textOf(
      draw(
        approval([
          ...short.rows,
          row(3, { decision: "return", gate: "opinion", gateLabel: { zh: "街道审核意见", en: "Street opinion" }, reason: "补充分工" }),
          row(4, { decision: "refuse", code: "NOT_APPROVED", reason: "重复" }),
        ]),
        { offers },
      ),
    );
    expect(text).toContain("1 张单子立项，占用资金 ¥86,000.00");
    expect(text).toContain("1 张资金不够，共差 ¥42,000.00");
    expect(text).toContain("1 张退回");
    expect(text).toContain("街道审核意见");
    expect(text).toContain("1 张不予立项");
  });

  it("is confirmed where that is offered, and by no one else", () => {
    expect(tagWith(draw(short, { offers }), "<form", "/approvals/a1")).toContain('action="/approvals/a1/confirmations"');
    const own = draw(short, { s: reading({ who: { id: "p-service", name: "经办", roles: ["officer:service"] } }) });
    expect(own).not.toContain("/confirmations");
    expect(textOf(own)).toContain("您不能自己确认");
  });

  it("marks what is over the cap, with its reason", () => {
    const text = textOf(draw(approval([row(1, { amount: 61_406_330, reason: "覆盖三个社区" })])));
    expect(text).toContain("超过上限 ¥500,000.00 覆盖三个社区");
  });

  it("says who must agree to what is over the cap, and who has", () => {
    const text = textOf(
      draw(
        approval([row(1, { amount: 61_406_330, reason: "覆盖三个社区" })], {
          override: "district",
          confirmations: [{ role: "approver", person: "p-approver" }],
        }),
      ),
    );
    expect(text).toContain("有单子超过单项上限，还要区级主管部门确认才生效");
    expect(text).toMatch(/街道审定人 ?已确认/);
    expect(text).toMatch(/区级主管部门 ?待确认/);
  });

  it("once confirmed shows what is in effect and what waits for money", () => {
    const text = textOf(
      draw(
        approval([row(1, { done: true }), row(2, { missing: 1 })], {
          state: "confirmed",
          confirmedAt: Date.parse("2026-06-15T09:00:00+08:00"),
        }),
      ),
    );
    expect(text).toContain("已生效");
    expect(text).toContain("等资金");
  });
});
