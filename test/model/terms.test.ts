import { describe, expect, it } from "vitest";
import { termsOf } from "#model/terms.ts";

describe("what a title is found by", () => {
  it("pairs of Han characters, and its last one alone", () => expect(termsOf("路灯加装")).toEqual(["路灯", "灯加", "加装", "装"]));
  it("a title of one character", () => expect(termsOf("灯")).toEqual(["灯"]));
  it("Latin words in small letters, and numbers", () => expect(termsOf("LED 路灯2026")).toEqual(["led", "路灯", "灯", "2026"]));
  it("no pair over punctuation", () => expect(termsOf("路、灯")).toEqual(["路", "灯"]));
  it("each term once", () => expect(termsOf("路灯路灯")).toEqual(["路灯", "灯路", "灯"]));
  it("characters beyond the basic plane stay whole", () => expect(termsOf("𠮷野")).toEqual(["𠮷野", "野"]));
  it("nothing from signs alone", () => expect(termsOf("—— ·！")).toEqual([]));
});
