import { expect, it } from "vitest";
import { contentPath } from "#model/policy/contents.ts";
import { contentOptions } from "#views/options.ts";
import { luohu } from "../../support/luohu.ts";

const entry = (code: string, of: string | null, zh: string) => ({ code, of, label: { zh, en: code }, source: "示例", grade: "U" as const });
const tree = { ...luohu, contents: [entry("FACILITY", null, "公共设施"), entry("SPORT", "FACILITY", "健身设施")] };

it("an entry stands under its headings, from the top down", () => {
  expect(contentPath(tree, "SPORT").map((one) => one.code)).toEqual(["FACILITY", "SPORT"]);
  expect(contentPath(tree, "FACILITY").map((one) => one.code)).toEqual(["FACILITY"]);
  expect(contentPath(tree, null)).toEqual([]);
});
it("a ring is walked once", () => expect(contentPath({ contents: [entry("A", "B", "甲"), entry("B", "A", "乙")] }, "A")).toHaveLength(2));
it("is offered with its headings", () =>
  expect(contentOptions(tree, "zh")).toEqual([
    { value: "FACILITY", label: "公共设施" },
    { value: "SPORT", label: "公共设施 › 健身设施" },
  ]));
