import { describe, expect, it } from "vitest";
import { isCreditCode } from "#model/procure/credit.ts";
import { suppliers } from "../../support/town/cast.ts";

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

describe("统一社会信用代码", () => {
  // 华为技术有限公司, as published.
  it("a real one is right", () => expect(isCreditCode("914403001922038216")).toBe(true));
  for (const { credit } of suppliers) it(`${credit} of the town is right`, () => expect(isCreditCode(credit)).toBe(true));

  it("every slip of one character is noticed", () => {
    const code = "914403001922038216";
    for (let at = 0; at < 18; at++)
      for (const letter of alphabet)
        if (letter !== code[at]) expect(isCreditCode(code.slice(0, at) + letter + code.slice(at + 1)), `${at}${letter}`).toBe(false);
  });

  for (const code of ["", "91440300192203821", "9144030019220382160", "91440300192203821I", "91440300192203821x"])
    it(`“${code}” is none`, () => expect(isCreditCode(code)).toBe(false));
});
