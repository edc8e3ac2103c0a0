import { describe, expect, it } from "vitest";
import { capitals } from "#model/capitals.ts";
import { casesOf, without } from "../support/conformance.ts";

it.skipIf(without)("P7.4 every known case gives one of its allowed forms", () => {
  const cases = casesOf<{ fen: number; any: readonly string[] }>("money/cny-capitals.json");
  expect(cases.length).toBeGreaterThan(0);
  for (const { fen, any } of cases) expect(any, String(fen)).toContain(capitals(fen));
});

describe("capitals", () => {
  for (const [fen, words] of [
    [0, "人民币零元整"],
    [1, "人民币壹分"],
    [10, "人民币壹角整"],
    [12, "人民币壹角贰分"],
    [100, "人民币壹元整"],
    [101, "人民币壹元零壹分"],
    [150, "人民币壹元伍角整"],
    [1000, "人民币壹拾元整"],
    [1050, "人民币壹拾元零伍角整"],
    [168032, "人民币壹仟陆佰捌拾元零叁角贰分"],
    [100100, "人民币壹仟零壹元整"],
    [101000, "人民币壹仟零壹拾元整"],
    [1000100, "人民币壹万零壹元整"],
    [10000000000, "人民币壹亿元整"],
    [10000100000, "人民币壹亿零壹仟元整"],
    [10001000000, "人民币壹亿零壹万元整"],
    [1000000000100, "人民币壹佰亿零壹元整"],
    [350030000, "人民币叁佰伍拾万零叁佰元整"],
    [123456789, "人民币壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分"],
    [100000000000000, "人民币壹万亿元整"],
  ] as const) {
    it(`${fen} fen: ${words}`, () => expect(capitals(fen)).toBe(words));
  }

  it("整 follows 元 and 角, never 分", () => {
    for (let fen = 1; fen < 20_000; fen++) expect(capitals(fen).endsWith("整")).toBe(fen % 10 === 0);
  });

  it("never says two zeros in a row, and never 零 before 元", () => {
    for (let fen = 100; fen < 200_000_000; fen += 9_901) expect(capitals(fen)).not.toMatch(/零零|零元/);
  });
});
