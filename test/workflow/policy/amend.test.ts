import { describe, expect, it } from "vitest";
import { readForm } from "#model/filled.ts";
import type { Raw } from "#model/form.ts";
import type { Drafting } from "#model/policy/draft.ts";
import { perform } from "#workflow/act.ts";
import { amend } from "#workflow/policy/amend.ts";
import { submit } from "#workflow/policy/publish.ts";
import { draftOf, said } from "../../support/drafting.ts";
import { at, done, refused, who } from "../../support/known.ts";

const one = who("p-district", "district");
const hand = at();
const limit = (days: number) => said({ days, unit: "working" });

describe("one value is changed", () => {
  const change = (raw: Raw, known: Drafting = draftOf({})) => {
    const read = readForm(amend.form, raw);
    if ("errors" in read) throw new Error(JSON.stringify(read.errors));
    return perform(amend, known, one, read.input, hand);
  };
  const source = { ground: "街道办文〔2026〕3号", grade: "A" };
  const layerOf = (outcome: ReturnType<typeof change>) => {
    const [fact] = done(outcome);
    return fact?.kind === "layer_amended" ? JSON.parse(fact.texts.layer) : undefined;
  };
  it("a limit, with its source", () =>
    expect(layerOf(change({ spot: "notice.period", days: "7", unit: "calendar", ...source }))).toEqual({
      notice: { period: { value: { days: 7, unit: "calendar" }, source: source.ground, grade: "A" } },
    }));
  it("a sum typed in yuan is kept in fen; left empty there is none", () => {
    expect(layerOf(change({ spot: "quota.community", sum: "300000.50", ...source })).quota.community.value).toBe(30_000_050);
    expect(layerOf(change({ spot: "quota.community", ...source })).quota.community.value).toBeNull();
    expect(layerOf(change({ spot: "quota.street", ...source, sum: "" }, draftOf({ quota: { street: said(5) } }))).quota.street.value).toBe(
      0,
    );
  });
  it("yes or no, and one of several", () => {
    expect(layerOf(change({ spot: "bodies.council.enBloc", pick: "true", ...source })).bodies[0].enBloc.value).toBe(true);
    expect(layerOf(change({ spot: "capMode", pick: "hard", ...source })).capMode.value).toBe("hard");
    expect(refused(change({ spot: "capMode", pick: "elastic", ...source }))).toMatchObject({ refusal: "not_a_choice", field: "pick" });
  });
  describe("a gate", () => {
    const form = { spot: "gates.approval", deciders: ["approver", "officer:finance"], must: "all", funds: "commit", ...source };
    const gateOf = (raw: Raw, known?: Drafting) =>
      layerOf(change({ ...form, ...raw }, known)).gates.find((each: { key: string }) => each.key === "approval");
    it("says who decides, how many of them, what it does with money, and its source", () =>
      expect(gateOf({})).toEqual({
        ...{ key: "approval", by: ["approver", "officer:finance"], need: "all", money: "commit", only: {}, papers: [] },
        ...{ source: source.ground, grade: "A" },
      }));
    it("a share of them", () => {
      expect(gateOf({ must: "share", part: "1", total: "2" })).toMatchObject({ need: [1, 2] });
      expect(refused(change({ ...form, must: "share" }))).toMatchObject({ refusal: "required", field: "part" });
      expect(refused(change({ ...form, must: "share", part: "3", total: "2" }))).toMatchObject({
        refusal: "over_the_whole",
        field: "part",
      });
    });
    it("for which orders it stands, by class, sum and cap", () =>
      expect(gateOf({ only: ["WORKS"], above: "100000", most: "500000", cap: "within" })).toMatchObject({
        only: { classes: ["WORKS"], above: 10_000_000, upTo: 50_000_000, overCap: false },
      }));
    it("its papers, a line each; who was there keeps its key, and the limit its own words", () => {
      const key = "drawing";
      const before = draftOf({
        gates: [{ key: "screening" }, { key: "approval", limit: limit(3), papers: [{ key, label: { zh: "现场草图", en: "Sketch" } }] }],
      });
      const { papers, limit: own } = gateOf({ sheets: "现场草图 | Sketch of the site\n预算｜Budget" }, before);
      expect(papers).toEqual([
        { key, label: { zh: "现场草图", en: "Sketch of the site" } },
        { key: "n2", label: { zh: "预算", en: "Budget" } },
      ]);
      expect(own).toEqual(limit(3));
      expect(refused(change({ ...form, sheets: "现场草图" }))).toMatchObject({ refusal: "not_pairs", field: "sheets" });
    });
    it("nobody named, or no source, is refused beside its field", () => {
      expect(refused(change({ ...form, deciders: [] }))).toMatchObject({ refusal: "required", field: "deciders" });
      expect(refused(change({ ...form, ground: "" }))).toMatchObject({ refusal: "required", field: "ground" });
    });
    it("who cannot decide there is found when it is submitted", () => {
      const layer = layerOf(change({ ...form, deciders: ["clerk"] }));
      expect(refused(perform(submit, draftOf(layer), one, {}, hand)).says?.["findings"]).toContain(
        '"flaw":"no_decider","at":"gates.approval"',
      );
    });
  });
  it("the vote of a body: how many must attend, and how many agree", () => {
    const shares = { quorumPart: "1", quorumTotal: "2", quorumMore: "yes", passPart: "2", passTotal: "3", base: "members" };
    const layer = layerOf(change({ spot: "bodies.council.vote", ...shares, ...source }));
    expect(layer.bodies[0].vote).toEqual({
      value: { quorum: [1, 2], quorumStrict: true, pass: [2, 3], passBase: "members", passStrict: false },
      ...{ source: source.ground, grade: "A" },
    });
  });
  it("a kind of seat, and how many of it at least", () => {
    const layer = layerOf(change({ spot: "bodies.council.seats.member", zh: "议事员", en: "Member", count: "9" }));
    expect(layer.bodies[0].seats).toEqual([{ key: "member", label: { zh: "议事员", en: "Member" }, least: 9 }]);
  });
  it("a point of the checklist, with its source", () => {
    const layer = layerOf(change({ spot: "checklist.price", zh: "有三家报价", en: "Three quotes are there", ...source }));
    const point = layer.checklist.find((each: { key: string }) => each.key === "price");
    expect(point).toEqual({ key: "price", text: { zh: "有三家报价", en: "Three quotes are there" }, source: source.ground, grade: "A" });
  });
  it("a question of the form, with what can be answered", () => {
    const asked = { key: "when", label: { zh: "何时", en: "When" }, kind: "text", required: false, source: "示例", grade: "U" };
    const known = draftOf({ proposal: { questions: [asked] } });
    const raw = { spot: "proposal.questions.when", zh: "什么时候用", en: "When is it used", sort: "choice", needed: "yes", ...source };
    const offers = "白天 | By day\n晚上 | At night";
    expect(layerOf(change({ ...raw, offers }, known)).proposal.questions).toMatchObject([
      { key: "when", label: { zh: "什么时候用" }, kind: "choice", required: true, options: [{ label: { zh: "白天" } }, { key: "n2" }] },
    ]);
    expect(refused(change({ ...raw, offers: "白天 | By day" }, known))).toMatchObject({ refusal: "required", field: "offers" });
  });
  it("taken away, what is above holds again", () =>
    expect(layerOf(change({ spot: "rounds", clear: "yes" }, draftOf({ rounds: said(3) })))).toEqual({}));
  it("without a source or its grade it is refused", () => {
    const days = { spot: "notice.period", days: "7", unit: "working" };
    expect(refused(change({ ...days, grade: "A" }))).toMatchObject({ refusal: "required", field: "ground" });
    expect(refused(change({ ...days, ground: "示例" }))).toMatchObject({ refusal: "required", field: "grade" });
  });
  it("left empty where there must be one it is refused", () =>
    expect(refused(change({ spot: "rounds", ...source }))).toMatchObject({ refusal: "required", field: "count" }));
  it("said again as it is it is refused", () => expect(refused(change({ spot: "rounds", clear: "yes" })).refusal).toBe("same_value"));
  it("a place that is not there is refused", () =>
    expect(refused(change({ spot: "colour", count: "1" }))).toMatchObject({ refusal: "not_a_choice", field: "spot" }));
  it("JSON that does not fit is refused with the place in it", () => {
    const gates = JSON.stringify([{ key: "screening", kind: "glance" }]);
    const { refusal, field, says } = refused(change({ spot: "gates", json: gates }));
    expect([refusal, field]).toEqual(["misfit", "json"]);
    expect(says?.["problems"]).toContain("gates.screening.kind");
  });
});
