import { describe, expect, it } from "vitest";
import { personOfAll, wordingOf } from "#model/propose/wording.ts";
import { wish } from "../../support/intake.ts";

describe("a project made of wishes begins", () => {
  it("with the words of the first as its title, and all of them as its need", () => {
    const words = wordingOf([wish("1", { text: "后巷太黑", place: "" }), wish("2", { text: "装几盏灯", place: "二巷" })]);
    expect(words).toEqual({ title: "后巷太黑", need: "后巷太黑\n装几盏灯 (二巷)", place: "二巷" });
  });
  it("with no more than the form takes", () => {
    const words = wordingOf(Array.from({ length: 9 }, (_, n) => wish(String(n), { text: "灯".repeat(300) })));
    expect([words.title.length, words.need.length]).toEqual([40, 600]);
  });
  it("on behalf of somebody only where all were said by the same person", () => {
    expect(personOfAll([wish("1", { person: "a" }), wish("2", { person: "a" })])).toBe("a");
    expect(personOfAll([wish("1", { person: "a" }), wish("2")])).toBeNull();
    expect(personOfAll([])).toBeNull();
  });
});
