import { describe, expect, it } from "vitest";
import { giftsOf } from "#model/budget/given.ts";
import { perform } from "#workflow/act.ts";
import { endow } from "#workflow/budget/endow.ts";
import { at, clerk, done, dossier, finance, refused, resident } from "../../support/known.ts";
import { fact } from "../../support/trail.ts";

const input = {
  gift: "goods" as const,
  value: 320_050,
  what: "健身器材六件",
  donor: "person" as const,
  giver: "何先生",
  document: "捐赠协议-01",
  on: "2026-06-01",
};
const gives = (given: Partial<typeof input> = {}, by = clerk, d = dossier()) => perform(endow, d, by, { ...input, ...given }, at());
const told = fact(3, "endowed", "2026-06-15", {
  body: { gift: 1, kind: "goods", value: 320_050, by: "person", document: "捐赠协议-01", given: "2026-06-01" },
  texts: { giver: "何先生", what: "健身器材六件" },
});

describe("what others give", () => {
  it("is written down with its value, its paper and its day, and moves no line", () => {
    const [draft] = done(gives());
    expect(draft).toMatchObject({ kind: "endowed", body: told.body });
    expect(draft?.entries).toBeUndefined();
  });
  it("who gives and what stand apart from the fact, where they can be erased", () => {
    const [draft] = done(gives());
    expect(draft?.texts).toEqual({ giver: "何先生", what: "健身器材六件" });
    expect(JSON.stringify(draft?.body)).not.toContain("何先生");
  });
  it("not of tomorrow, and not the same paper twice", () => {
    expect(refused(gives({ on: "2026-06-16" }))).toMatchObject({ refusal: "in_the_future", field: "on" });
    expect(refused(gives({}, clerk, dossier({}, { trail: [told] })))).toMatchObject({ refusal: "taken", field: "document" });
  });
  it("by the clerk, the officers and finance", () => {
    expect(done(gives({}, finance))).toHaveLength(1);
    expect(refused(gives({}, resident))).toEqual({ refusal: "not_your_role" });
  });
  it("its value is that which was mended last", () => {
    const mended = fact(9, "corrected", "2026-06-16", {
      body: { fact: told.leaf, target: null, field: "amount", from: 320_050, to: 300_000, correction: 1, asked: 8 },
    });
    expect(giftsOf([told, mended])).toMatchObject([{ n: 1, value: 300_000, what: "健身器材六件" }]);
  });
});
