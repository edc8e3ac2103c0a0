import { describe, expect, it } from "vitest";
import type { Heard, ListedProject, NoticePage, Published } from "#model/notice/listed.ts";
import type { Papers } from "#views/archive/files.tsx";
import { NoticePageView } from "#views/notice/notice.tsx";
import { StatementPage } from "#views/notice/statement.tsx";
import { reading, textOf } from "../reader.ts";

const text = (n: number, given: Partial<Published> = {}): Published => ({
  title: `项目${n}`,
  need: "夜里看不清路。",
  place: "二巷",
  class: "WORKS",
  amount: 8_600_000,
  beneficiaries: 150,
  contracted: null,
  supplier: null,
  acceptedOn: null,
  ...given,
});
const listed = (n: number, given: Partial<ListedProject> = {}): ListedProject => ({
  receipt: `30471852${n}`,
  code: null,
  state: "running",
  result: null,
  endedOn: null,
  from: "2026-06-11",
  until: "2026-06-17",
  left: null,
  shares: [],
  apportioned: false,
  text: text(n),
  digest: "0123456789ab",
  now: text(n),
  before: null,
  openObjections: 0,
  objections: 0,
  ...given,
});
const notice: NoticePage = {
  id: "n7",
  area: "440303009014",
  path: "4403/440303/440303009/440303009014",
  areaName: "木棉岭社区",
  place: "社区公告栏",
  madeOn: "2026-06-10",
  from: "2026-06-11",
  until: "2026-06-17",
  untilAt: Date.parse("2026-06-17T23:59:59.999+08:00"),
  provisional: false,
  projects: 2,
  result: false,
  corrects: null,
  hungOn: "2026-06-10",
  contact: "木棉岭居委会 0755-0000",
  reason: "",
  days: 5,
  unit: "working",
  channels: ["board", "web"],
  proofs: [{ channel: "board", place: "社区公告栏", proof: "照片 3", on: "2026-06-10" }],
  listed: [
    listed(1, { objections: 2, openObjections: 1 }),
    listed(2, { text: text(2, { beneficiaries: 320 }), now: text(2, { beneficiaries: 320 }) }),
  ],
  correctedBy: [],
};
const draw = (given: Partial<NoticePage> = {}, when = "2026-06-15T09:00:00+08:00") =>
  String(<NoticePageView s={reading({ now: Date.parse(when) })} notice={{ ...notice, ...given }} offers={[]} />);

describe("a notice", () => {
  it("shows as on the board what is listed, until when, how to object and whom to ask", () => {
    const html = draw();
    const words = textOf(html);
    for (const part of [
      "木棉岭社区民生微实事项目公示",
      "2026年6月11日至2026年6月17日",
      "1. 项目1",
      "夜里看不清路。",
      "¥86,000.00",
      "2 条，已答复 1 条",
      "320 人",
      "合计 2 个项目",
      "¥172,000.00",
      "书面：",
      "木棉岭居委会 0755-0000",
      "校验码 0123456789ab",
    ])
      expect(words).toContain(part);
    expect(html.match(/href="\/projects\/304718521"/g)).toHaveLength(2);
  });

  it("shows each channel with its proof, and which is missing", () => {
    const words = textOf(draw());
    expect(words).toContain("照片 3");
    expect(words).toMatch(/网上公示\s*尚未登记/);
  });

  it("has no days before it hangs everywhere, and says how they will be counted", () => {
    const words = textOf(draw({ from: null, until: null, untilAt: null, hungOn: null }));
    expect(words).toContain("全部渠道张贴之后的次日起 5 个工作日");
    expect(words).toContain("待张贴");
  });

  it("shows exactly what was fixed; what is no longer so is marked beneath it", () => {
    const words = textOf(draw({ listed: [listed(1, { now: text(1, { amount: 8_500_000, place: "三巷" }) })] }));
    expect(words).toContain("公示之后有变动");
    expect(words).toMatch(/¥86,000.00\s*→\s*¥85,000.00/);
    expect(words).toMatch(/二巷\s*→\s*三巷/);
    expect(textOf(draw())).not.toContain("公示之后有变动");
  });

  it("a corrected one shows both texts and why; the wrong one names it", () => {
    const corrected = textOf(draw({ corrects: "n1", reason: "巷子写错了", listed: [listed(1, { before: text(1, { place: "一巷" }) })] }));
    for (const part of ["更正公告", "巷子写错了", "一巷", "二巷"]) expect(corrected).toContain(part);
    const wrong = draw({ correctedBy: [{ id: "n8", project: "304718521" }], listed: [listed(1, { state: "over", result: "corrected" })] });
    expect(wrong).toContain('href="/notices/n8"');
  });

  it("after the work it shows what was delivered: the contract price, by whom, accepted when", () => {
    const done = text(1, { contracted: 7_900_000, supplier: "惠民小筑", acceptedOn: "2026-06-02" });
    const words = textOf(draw({ result: true, listed: [listed(1, { text: done, now: done })] }));
    for (const part of ["结果公示", "¥79,000.00", "惠民小筑", "2026年6月2日验收合格"]) expect(words).toContain(part);
  });

  it("runs for the whole of its last day and no longer (P7.2)", () => {
    expect(textOf(draw({}, "2026-06-17T23:59:59+08:00"))).toContain("今天是最后一天");
    const over = draw({ listed: [listed(1, { state: "over", result: "unopposed", endedOn: "2026-06-18" })] }, "2026-06-18T00:00:00+08:00");
    expect(textOf(over)).toContain("公示期已过");
    expect(over).not.toContain("对“项目1”提出异议");
    expect(over).toContain('href="/notices/n7/statement"');
  });

  it("does not end on a provisional day, nor before objections are answered (P7.1)", () => {
    const words = textOf(draw({ provisional: true, until: "2027-01-04" }, "2027-01-05T09:00:00+08:00"));
    expect(words).toContain("尚无 2027 年节假日安排");
    expect(words).toContain("公示中");
    expect(textOf(draw({}, "2026-06-18T09:00:00+08:00"))).toContain("还有异议没有答复");
  });

  it("a project whose period waits says with how many days", () =>
    expect(textOf(draw({ listed: [listed(1, { left: 3 })] }))).toContain("公示期中止，还剩 3 天"));
});

describe("the report on a notice", () => {
  const heard: Heard = {
    project: "304718521",
    channel: "paper",
    named: false,
    text: "我住3栋502",
    on: "2026-06-12",
    due: null,
    answer: "已改位置。",
    answeredOn: "2026-06-15",
    upheld: false,
  };
  const photo = {
    id: "aaaa",
    type: "image/jpeg",
    caption: "社区公告栏",
    wording: null,
    public: false,
    offers: [],
  } as unknown as Papers["files"][number];
  const drawn = (original: boolean, photos: Papers["files"] = []) =>
    String(<StatementPage s={reading({})} notice={notice} heard={[heard]} original={original} photos={photos} />);
  const report = (original: boolean) => textOf(drawn(original));

  it("shows how it hung, in the photos that its reader may see", () => {
    expect(drawn(true, [photo])).toContain('<img src="/files/aaaa" alt="社区公告栏"');
    expect(drawn(false)).not.toContain("<img");
  });

  it("tells the public how each objection came and was answered, and staff also what it said", () => {
    for (const part of ["情况说明", "收到异议 1 条，其中成立 0 条", "书面提出异议", "匿名", "异议不成立", "已改位置。"])
      expect(report(false)).toContain(part);
    expect(report(false)).not.toContain("502");
    expect(report(true)).toContain("502");
  });
});
