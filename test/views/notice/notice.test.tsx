import { describe, expect, it } from "vitest";
import type { NoticePage } from "#model/lists.ts";
import { NoticePageView } from "#views/notice/notice.tsx";
import { reading, textOf } from "../reader.ts";

const listed = (n: number, given: Partial<NoticePage["listed"][number]> = {}): NoticePage["listed"][number] => ({
  receipt: `30471852${n}`,
  code: null,
  title: `项目${n}`,
  class: "WORKS",
  area: "440303009014",
  areaName: "木棉岭社区",
  stage: "notice",
  turn: "clerk",
  amount: 8_600_000,
  approved: null,
  apportioned: false,
  dueAt: null,
  dueDay: null,
  provisional: false,
  submitted: 0,
  beneficiaries: 150,
  year: 2026,
  state: "running",
  openObjections: 0,
  objections: 0,
  ...given,
});
const notice: NoticePage = {
  id: "n7",
  path: "4403/440303/440303009/440303009014",
  area: "440303009014",
  areaName: "木棉岭社区",
  place: "社区公告栏",
  from: "2026-06-11",
  until: "2026-06-17",
  untilAt: Date.parse("2026-06-17T23:59:59.999+08:00"),
  provisional: false,
  projects: 2,
  hungOn: "2026-06-10",
  proof: "照片 3",
  listed: [listed(1, { objections: 2, openObjections: 1 }), listed(2, { beneficiaries: 320 })],
};
const draw = (given: Partial<NoticePage> = {}, when = "2026-06-15T09:00:00+08:00") =>
  String(<NoticePageView s={reading({ now: Date.parse(when) })} notice={{ ...notice, ...given }} offers={[]} />);

describe("a notice", () => {
  it("shows as on the board what is listed, until when, and how to object", () => {
    const html = draw();
    const text = textOf(html);
    for (const words of [
      "木棉岭社区民生微实事项目公示",
      "2026年6月11日至2026年6月17日",
      "1. 项目1 工程类 ¥86,000.00",
      "2 条，已答复 1 条",
      "320 人",
      "合计 2 个项目",
      "¥172,000.00",
      "书面：",
    ])
      expect(text).toContain(words);
    expect(html.match(/href="\/projects\/304718521"/g)).toHaveLength(2);
  });

  it("runs for the whole of its last day and no longer (P7.2)", () => {
    expect(textOf(draw({}, "2026-06-17T23:59:59+08:00"))).toContain("今天是最后一天");
    const over = draw({ listed: [listed(1)] }, "2026-06-18T00:00:00+08:00");
    expect(textOf(over)).toContain("公示期已过");
    expect(over).not.toContain("对“项目1”提出异议");
  });

  it("does not end on a provisional day, nor before objections are answered (P7.1)", () => {
    const text = textOf(draw({ provisional: true, until: "2027-01-04" }, "2027-01-05T09:00:00+08:00"));
    expect(text).toContain("尚无 2027 年节假日安排");
    expect(text).toContain("公示中");
    expect(textOf(draw({}, "2026-06-18T09:00:00+08:00"))).toContain("还有异议没有答复");
  });
});
