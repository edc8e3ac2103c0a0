import { generate } from "lean-qr";
import { describe, expect, it } from "vitest";
import type { ActName } from "#model/acts.ts";
import type { FileRow } from "#model/archive/file.ts";
import type { Lodging, PaperSheet } from "#model/archive/sheet.ts";
import { PaperSection } from "#views/archive/files.tsx";
import { SheetPage } from "#views/archive/sheet.tsx";
import { SheetMark } from "#views/paper.tsx";
import type { Setting } from "#views/setting.ts";
import { reading, tagWith, textOf } from "../reader.ts";

const code = "m-k7w2hq9xbd-1204-3f9a1c20b7de";
const lodging: Lodging = {
  sheet: code,
  n: 1,
  kind: "minutes",
  files: ["f"],
  signed: ["chair", "p-1"],
  note: "一人后补",
  happened: "2026-06-12",
  lodgedBy: "p-clerk",
  lodgedAt: 0,
  state: "lodged",
  decidedBy: null,
  reason: null,
};
const sheet: PaperSheet = {
  code,
  kind: "minutes",
  about: "meeting:k7w2hq9xbd",
  area: "440303009",
  path: "4403/440303/440303009",
  areaName: "东晓街道",
  title: "议事会",
  printed: { leaf: 1204, hash: "3f9a1c20b7de".padEnd(64, "0"), on: "2026-06-12" },
  newer: 0,
  places: [
    { key: "chair", name: null },
    { key: "p-1", name: "李秀兰" },
    { key: "seal", name: null },
  ],
  lodgings: [lodging],
};
const file: FileRow = {
  id: "f",
  about: sheet.about,
  path: sheet.path,
  purpose: "photo",
  type: "image/jpeg",
  size: 2_400_000,
  digest: "d",
  name: "a.jpg",
  caption: "后巷 <b>",
  wording: null,
  public: false,
  filedBy: "p-clerk",
  filedAt: 0,
  covers: null,
  reply: null,
};
const somebody = (id: string): Setting["who"] => ({ id, name: "读者", roles: ["clerk"] });
const draw = (given: Partial<Parameters<typeof SheetPage>[0]> = {}, acts: readonly ActName[] = []) =>
  String(
    <SheetPage
      s={reading()}
      sheet={sheet}
      photos={[]}
      offers={acts.map((act) => ({ act, href: `/x/${act}` }))}
      names={false}
      trail={[]}
      {...given}
    />,
  );

describe("the page of a sheet", () => {
  it("says which sheet it is and that it still says what stands", () => {
    const text = textOf(draw());
    for (const words of ["议事会会议纪要", "内容没有变", "3f9a1c20b7de", "2026年6月12日", "等另一人核对", "3 处签名盖章，已签 2 处"])
      expect(text).toContain(words);
  });
  it("by the name that stands at the head of the paper", () => {
    const named = (kind: PaperSheet["kind"], title: string) => textOf(draw({ sheet: { ...sheet, kind, title } }));
    expect(named("attendance", "议事会")).toContain("议事会签到表");
    expect(named("poster", "公告栏")).toContain("东晓街道民生微实事项目公示");
    expect(named("decision", "东街党工纪〔2026〕1号")).toContain("审定表 东街党工纪〔2026〕1号");
  });
  it("or that it has changed since it was printed, and by how much", () =>
    expect(textOf(draw({ sheet: { ...sheet, newer: 2 } }))).toContain("打印之后又有 2 条新记录"));
  it("names who signed to those who may know, and to nobody else", () => {
    const closed = draw();
    for (const words of ["李秀兰", "一人后补"]) expect(closed).not.toContain(words);
    const open = textOf(draw({ names: true }));
    for (const words of ["已签的 主持人、李秀兰", "没有签的 公章", "一人后补"]) expect(open).toContain(words);
  });
  it("offers the second person the button, and tells the first that somebody else must press it", () => {
    expect(draw({ s: reading({ who: somebody("p-chair") }) }, ["countersign", "reject"])).toContain(
      `action="/sheets/${code}/countersignatures"`,
    );
    const own = draw({ s: reading({ who: somebody("p-clerk") }) });
    expect(own).not.toContain("/countersignatures");
    expect(textOf(own)).toContain("要由另一个人核对");
  });
  it("says why a photo was sent away, to insiders", () => {
    const away = { ...sheet, lodgings: [{ ...lodging, state: "rejected" as const, decidedBy: "p", reason: "公章看不清" }] };
    expect(draw({ sheet: away })).not.toContain("公章看不清");
    expect(textOf(draw({ sheet: away, names: true }, ["lodge"]))).toContain("公章看不清");
  });
});

describe("the mark on paper", () => {
  const html = String(<SheetMark s={reading()} printed={{ code, mark: "3f9a1c20b7de" }} hint="扫码" />);
  it("is the address of the sheet as a code, square for square", () => {
    const wanted = generate(`https://diandan.example/sheets/${code}`);
    const dark = new Set<string>();
    for (const [, x, y, width] of html.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
      for (let i = 0; i < Number(width); i++) dark.add(`${Number(x) + i - 4} ${Number(y) - 4}`);
    for (let y = 0; y < wanted.size; y++)
      for (let x = 0; x < wanted.size; x++) expect(dark.has(`${x} ${y}`), `${x} ${y}`).toBe(wanted.get(x, y));
  });
  it("stands beside it in letters, for those without a telephone", () => {
    for (const words of ["版本校验码 3f9a1c20b7de", `/sheets/${code}`]) expect(textOf(html)).toContain(words);
  });
});

describe("photos and papers on a page", () => {
  const list = (given: Partial<FileRow>, offers: readonly ActName[] = []) =>
    String(
      <PaperSection
        s={reading()}
        papers={{
          files: [{ ...file, ...given, offers: offers.map((act) => ({ act, href: `/${act}` })) }],
          lodgings: [lodging],
          add: undefined,
        }}
      />,
    );
  it("a photo is a picture with its words in its place, and says who may see it", () => {
    expect(tagWith(list({}), "<img")).toContain('alt="后巷 &lt;b&gt;"');
    expect(textOf(list({}))).toContain("仅工作人员可见");
    expect(tagWith(list({ public: true, wording: "路灯不亮的后巷" }), "<img")).toContain('alt="路灯不亮的后巷"');
  });
  it("a document is a link with its size", () => {
    const html = list({ type: "application/pdf" });
    expect(html).not.toContain("<img");
    expect(textOf(html)).toContain("PDF 文件: 后巷 &lt;b&gt; (2.3 MB)");
  });
  it("each button says which file it shows or hides", () =>
    expect(tagWith(list({}, ["show"]), 'href="/show"')).toContain('aria-label="公开：后巷'));
  it("a page with none, for who may add none, says nothing of it", () => {
    expect(String(<PaperSection s={reading()} papers={{ files: [], lodgings: [], add: undefined }} />)).toBe("");
    expect(String(<PaperSection s={reading()} papers={{ files: [], lodgings: [], add: "/x" }} />)).toContain('href="/x"');
  });
});
