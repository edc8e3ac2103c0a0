import { describe, expect, it } from "vitest";
import { marksOf, readPaste } from "#model/propose/paste.ts";

const texts = (paste: string) => readPaste(paste).lines.map((line) => line.text);

describe("lines pasted from a chat", () => {
  it("each line is a wish; empty lines are left out", () => {
    expect(texts("楼道灯坏了\n\n  \r\n三栋漏水\r\n")).toEqual(["楼道灯坏了", "三栋漏水"]);
  });

  it("the place stands behind the last sign, or in the second column of a table", () => {
    expect(readPaste("楼道灯坏了 @ 3 栋 2 单元").lines[0]).toMatchObject({ text: "楼道灯坏了", place: "3 栋 2 单元" });
    expect(readPaste("楼道灯坏了｜三栋").lines[0]).toMatchObject({ text: "楼道灯坏了", place: "三栋" });
    expect(readPaste("楼道灯坏了\t三栋\t急").lines[0]).toMatchObject({ text: "楼道灯坏了 急", place: "三栋" });
    expect(readPaste("楼道灯坏了@").lines[0]).toMatchObject({ text: "楼道灯坏了@", place: "" });
  });

  it.each([
    ["[09:12] 李姐：门口太黑", "门口太黑", "[09:12] 李姐："],
    ["（2026/6/14 09:12）门口太黑", "门口太黑", "（2026/6/14 09:12）"],
    ["2026-06-14 09:12:33 阳光:门口太黑", "门口太黑", "2026-06-14 09:12:33 阳光:"],
    ["张三 2026年6月14日 上午9:12：门口太黑", "门口太黑", "张三 2026年6月14日 上午9:12："],
    ["1. 门口太黑", "门口太黑", "1."],
    ["12、门口太黑", "门口太黑", "12、"],
    ["@社区小林 门口太黑", "门口太黑", "@社区小林"],
  ])("what the chat added is cut off: %s", (line, text, cut) => {
    expect(readPaste(line).lines).toEqual([{ text, place: "", cut }]);
  });

  it.each(["19:30 后路灯就不亮了", "1.5 米宽的坡道太陡", "12栋：楼道灯坏了", "建议：门口装灯", "每天吵到 22:30"])(
    "what could be the wish itself stays: %s",
    (line) => expect(texts(line)).toEqual([line]),
  );

  it("a nickname before a colon is cut where almost everybody has one", () => {
    expect(texts("李姐：门口太黑\n阳光:三栋漏水\n大家好，想要个书架")).toEqual(["门口太黑", "三栋漏水", "大家好，想要个书架"]);
    expect(texts("李姐：门口太黑\n三栋漏水\n想要个书架")).toEqual(["李姐：门口太黑", "三栋漏水", "想要个书架"]);
  });

  it("lines that only say who spoke when, and pictures, are no wishes and are told", () => {
    const { lines, leftOut } = readPaste("李姐 09:12\n门口太黑\n阳光 09:15\n[图片]\n三栋漏水\n2026-06-14 10:00:00 老王(123)\n想要个书架");
    expect(lines.map((line) => line.text)).toEqual(["门口太黑", "三栋漏水", "想要个书架"]);
    expect(leftOut).toEqual(["李姐 09:12", "阳光 09:15", "[图片]", "2026-06-14 10:00:00 老王(123)"]);
  });

  it("a single line that ends with a time is a wish, not a heading", () => expect(texts("广场舞吵到 22:30\n门口太黑")).toHaveLength(2));
});

describe("what looks like a number of a person is marked", () => {
  it.each([
    ["我身份证440303199001011234", ["identity"]],
    ["44030319900101123X 报名", ["identity"]],
    ["电话 138 0013 8000", ["mobile"]],
    ["电话138-0013-8000，身份证 440303 19900101 1234", ["identity", "mobile"]],
    ["合同编号 20260614001", []],
    ["编号 1380013800012345", []],
    ["3 栋 502，约 120 人", []],
  ])("%s", (text, found) => expect(marksOf(text)).toEqual(found));
});
