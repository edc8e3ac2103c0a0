import { describe, expect, it } from "vitest";
import { giftsOf, standingGifts } from "#model/budget/given.ts";
import { perform } from "#workflow/act.ts";
import { mendables } from "#workflow/archive/mendable.ts";
import { annul, endow } from "#workflow/budget/endow.ts";
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
  it("is taken back by somebody other than who wrote it down, once; its paper may then be written down again", () => {
    const known = dossier({}, { trail: [told] });
    const takes = (d = known, by = finance, given = "1") => perform(annul, d, by, { given, reason: "登记错了单子。" }, at());
    expect(done(takes())).toEqual([
      { subject: `project:${known.project.receipt}`, kind: "annulled", body: { gift: 1 }, texts: { reason: "登记错了单子。" } },
    ]);
    const own = { ...told, envelope: { ...told.envelope, by: finance.id } };
    expect(refused(takes(dossier({}, { trail: [own] })))).toEqual({ refusal: "second_person" });
    expect(refused(takes(known, finance, "2"))).toEqual({ refusal: "not_a_choice", field: "given" });
    expect(refused(takes(known, resident))).toEqual({ refusal: "not_your_role" });
    const back = fact(4, "annulled", "2026-06-15", { body: { gift: 1 }, texts: { reason: "登记错了单子。" } });
    const after = dossier({}, { trail: [told, back] });
    expect(standingGifts(after.trail)).toEqual([]);
    expect(refused(takes(after))).toEqual({ refusal: "no_gift" });
    expect(mendables(after).filter(({ kind }) => kind === "endowed")).toEqual([]);
    expect(done(gives({}, clerk, after))).toMatchObject([{ body: { gift: 2 } }]);
  });
  it("its value is that which was mended last", () => {
    const mended = fact(9, "corrected", "2026-06-16", {
      body: { fact: told.leaf, target: null, field: "amount", from: 320_050, to: 300_000, correction: 1, asked: 8 },
    });
    expect(giftsOf([told, mended])).toMatchObject([{ n: 1, value: 300_000, what: "健身器材六件" }]);
  });
});
