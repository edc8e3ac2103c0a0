import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { digestOf } from "#model/digest.ts";

const expected = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

describe("the digest of a text", () => {
  it("is the one that the standard prints", () => {
    expect(digestOf("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(digestOf("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });
  it("is that of the runtime for every length around a block, and for Chinese", () => {
    for (let length = 0; length < 200; length++) expect(digestOf("点a".repeat(length))).toBe(expected("点a".repeat(length)));
  });
});
