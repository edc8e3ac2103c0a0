import { describe, expect, it } from "vitest";
import type { Raw } from "#model/form.ts";
import type { Drafting } from "#model/policy/draft.ts";
import { perform } from "#workflow/act.ts";
import { submit } from "#workflow/policy/publish.ts";
import { change, layerOf, source } from "../../support/amending.ts";
import { answers, draftOf, said } from "../../support/drafting.ts";
import { at, refused, who } from "../../support/known.ts";

const one = who("p-district", "district");
const hand = at();
const limit = (days: number) => said({ days, unit: "working" });

describe("a gate", () => {
  const asked = { "label.zh": "街道审定立项", "label.en": "Street approval", kind: "approval", by: ["approver", "officer:finance"] };
  const form = { spot: "gates.approval", ...answers({ ...asked, "need.way": "all", money: "commit" }), ...source };
  const gateOf = (raw: Raw, known?: Drafting) =>
    layerOf(change({ ...form, ...raw }, known)).gates.find((each: { key: string }) => each.key === "approval");
  it("says what it is, who decides, how many of them, what it does with money, and its source", () =>
    expect(gateOf({})).toEqual({
      ...{ key: "approval", kind: "approval", label: { zh: "街道审定立项", en: "Street approval" } },
      ...{ by: ["approver", "officer:finance"], need: "all", money: "commit", only: {}, papers: [] },
      ...{ source: source.ground, grade: "A" },
    }));
  it("a share of them", () => {
    const share = (raw: Raw) => ({ ...form, ...answers({ "need.way": "share", ...raw }) });
    expect(gateOf(share({ "need.0": "1", "need.1": "2" }))).toMatchObject({ need: [1, 2] });
    expect(refused(change(share({})))).toMatchObject({ refusal: "required", field: "parts.is.need.0" });
    expect(refused(change(share({ "need.0": "3", "need.1": "2" })))).toMatchObject({
      refusal: "over_the_whole",
      field: "parts.is.need.0",
    });
  });
  it("for which orders it stands, by class, sum and cap", () => {
    const only = answers({ "only.classes": ["WORKS"], "only.above": "100000", "only.upTo": "500000", "only.overCap": "no" });
    expect(gateOf(only)).toMatchObject({ only: { classes: ["WORKS"], above: 10_000_000, upTo: 50_000_000, overCap: false } });
  });
  it("in which of its places, and with whose money", () => {
    const only = answers({ "only.areas": "440303009", "only.sources": ["district", "street"] });
    expect(gateOf(only)).toMatchObject({ only: { areas: ["440303009"], sources: ["district", "street"] } });
    expect(refused(change({ ...form, ...answers({ "only.areas": "440305" }) })).field).toBe("parts.is.only.areas");
  });
  it("its papers, a row each; who was there keeps its key, and the limit its own words", () => {
    const key = "drawing";
    const before = draftOf({
      gates: [{ key: "screening" }, { key: "approval", limit: limit(3), papers: [{ key, label: { zh: "现场草图", en: "Sketch" } }] }],
    });
    const rows = { "papers.drawing.label.zh": "现场草图", "papers.drawing.label.en": "Sketch of the site" };
    const more = { "papers.+1.label.zh": "预算", "papers.+1.label.en": "Budget", "papers.+2.label.zh": "", "papers.+2.label.en": " " };
    const { papers, limit: own } = gateOf(answers({ ...rows, ...more }), before);
    expect(papers).toEqual([
      { key, label: { zh: "现场草图", en: "Sketch of the site" } },
      { key: "budget", label: { zh: "预算", en: "Budget" } },
    ]);
    expect(own).toEqual(limit(3));
    expect(gateOf(answers({ ...rows, "papers.drawing.out": "yes" }), before).papers).toEqual([]);
    expect(refused(change({ ...form, ...answers({ "papers.+1.label.zh": "现场草图" }) }))).toMatchObject({
      refusal: "required",
      field: "parts.is.papers.+1.label.en",
    });
  });
  it("nobody named, no kind, and no source are refused at once, each beside its field", () => {
    const { refusal, field, more } = refused(change({ ...form, ...answers({ by: [], kind: "" }), ground: "" }));
    expect([refusal, field, ...(more ?? []).map((each) => each.field)]).toEqual(["required", "parts.is.kind", "parts.is.by", "ground"]);
  });
  it("who cannot decide there is found when it is submitted", () => {
    const layer = layerOf(change({ ...form, ...answers({ by: "clerk" }) }));
    expect(refused(perform(submit, draftOf(layer), one, {}, hand)).says?.["findings"]).toContain(
      '"flaw":"no_decider","at":"gates.approval"',
    );
  });
});
