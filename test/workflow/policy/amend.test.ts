import { describe, expect, it } from "vitest";
import { readForm } from "#model/filled.ts";
import type { Raw } from "#model/form.ts";
import type { Drafting } from "#model/policy/draft.ts";
import { perform } from "#workflow/act.ts";
import { amend } from "#workflow/policy/amend.ts";
import { submit } from "#workflow/policy/publish.ts";
import { answers, draftOf, said } from "../../support/drafting.ts";
import { at, done, refused, who } from "../../support/known.ts";

const one = who("p-district", "district");
const hand = at();
const limit = (days: number) => said({ days, unit: "working" });

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

describe("one value is changed", () => {
  it("a limit, with its source", () =>
    expect(layerOf(change({ spot: "notice.period", ...answers({ days: "7", unit: "calendar" }), ...source }))).toEqual({
      notice: { period: { value: { days: 7, unit: "calendar" }, source: source.ground, grade: "A" } },
    }));
  it("a sum typed in yuan is kept in fen; left empty there is none", () => {
    expect(layerOf(change({ spot: "quota.community", "parts.is.value": "300000.50", ...source })).quota.community.value).toBe(30_000_050);
    expect(layerOf(change({ spot: "quota.community", ...source })).quota.community.value).toBeNull();
    expect(
      layerOf(change({ spot: "quota.street", ...source, "parts.is.value": "" }, draftOf({ quota: { street: said(5) } }))).quota.street
        .value,
    ).toBe(0);
  });
  it("yes or no, and one of several", () => {
    expect(layerOf(change({ spot: "bodies.council.enBloc", "parts.is.value": "yes", ...source })).bodies[0].enBloc.value).toBe(true);
    expect(layerOf(change({ spot: "capMode", "parts.is.value": "hard", ...source })).capMode.value).toBe("hard");
    expect(refused(change({ spot: "capMode", "parts.is.value": "elastic", ...source }))).toMatchObject({
      refusal: "not_a_choice",
      field: "parts.is.value",
    });
  });
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
  it("the vote of a body: how many must attend, and how many agree", () => {
    const shares = answers({ "quorum.0": "1", "quorum.1": "2", quorumStrict: "yes", "pass.0": "2", "pass.1": "3", passBase: "members" });
    const layer = layerOf(change({ spot: "bodies.council.vote", ...shares, ...answers({ passStrict: "no" }), ...source }));
    expect(layer.bodies[0].vote).toEqual({
      value: { quorum: [1, 2], quorumStrict: true, pass: [2, 3], passBase: "members", passStrict: false },
      ...{ source: source.ground, grade: "A" },
    });
  });
  it("a kind of seat, how many of it at least, and where that comes from", () => {
    const seat = answers({ "label.zh": "议事员", "label.en": "Member", least: "9" });
    const layer = layerOf(change({ spot: "bodies.council.seats.member", ...seat, ...source, since: "2026-01-01" }));
    expect(layer.bodies[0]).toEqual({
      ...{ key: "council", source: source.ground, grade: "A", since: "2026-01-01" },
      seats: [{ key: "member", label: { zh: "议事员", en: "Member" }, least: 9 }],
    });
  });
  it("a new kind of seat, and one that goes again", () => {
    const seat = answers({ "label.zh": "楼长", "label.en": "Stairwell head", least: "1" });
    const layer = layerOf(change({ spot: "bodies.council.seats.*", ...seat, ...source }));
    expect(layer.bodies[0].seats.map((each: { key: string }) => each.key)).toEqual(["member", "stairwell_head"]);
    expect(layer.bodies[0]).toMatchObject({ source: source.ground, grade: "A" });
    const gone = layerOf(change({ spot: "bodies.council.seats.stairwell_head", clear: "yes" }, draftOf(layer)));
    expect(gone.bodies[0].seats).toEqual([{ key: "member" }]);
  });
  it("whose the work of a class is, the name and the basis, with their sources", () => {
    const officer = layerOf(change({ spot: "classes.WORKS.officer", "parts.is.value": "officer:service", ...source }));
    expect(officer.classes[2]).toEqual({ code: "WORKS", officer: "officer:service", source: source.ground, grade: "A" });
    const named = layerOf(change({ spot: "name", ...answers({ zh: "东晓办法", en: "Dongxiao rules" }), ...source }));
    expect(named).toEqual({ name: { zh: "东晓办法", en: "Dongxiao rules" }, cited: { source: source.ground, grade: "A" } });
    expect(layerOf(change({ spot: "basis", "parts.is.value": "街道办文", ...source })).cited.source).toBe(source.ground);
  });
  it("a point of the checklist, with its source", () => {
    const layer = layerOf(
      change({ spot: "checklist.price", ...answers({ "text.zh": "有三家报价", "text.en": "Three quotes" }), ...source }),
    );
    const point = layer.checklist.find((each: { key: string }) => each.key === "price");
    expect(point).toEqual({ key: "price", text: { zh: "有三家报价", en: "Three quotes" }, source: source.ground, grade: "A" });
  });
  it("a question of the form, with what can be answered and for which classes it is asked", () => {
    const asked = { key: "when", label: { zh: "何时", en: "When" }, kind: "text", required: false, source: "示例", grade: "U" };
    const known = draftOf({ proposal: { questions: [asked] } });
    const raw = { "label.zh": "什么时候用", "label.en": "When is it used", kind: "choice", required: "yes", classes: ["WORKS", "GOODS"] };
    const options = {
      "options.+1.label.zh": "白天",
      "options.+1.label.en": "By day",
      "options.+2.label.zh": "晚上",
      "options.+2.label.en": "At night",
    };
    expect(
      layerOf(change({ spot: "proposal.questions.when", ...answers({ ...raw, ...options }), ...source }, known)).proposal.questions,
    ).toMatchObject([
      {
        key: "when",
        label: { zh: "什么时候用" },
        kind: "choice",
        required: true,
        classes: ["WORKS", "GOODS"],
        options: [{ key: "by_day" }, { key: "at_night" }],
      },
    ]);
    expect(refused(change({ spot: "proposal.questions.when", ...answers({ ...raw, classes: "MOON" }), ...source }, known))).toMatchObject({
      refusal: "not_a_choice",
      field: "parts.is.classes",
    });
  });
  it("taken away, what is above holds again", () =>
    expect(layerOf(change({ spot: "rounds", clear: "yes" }, draftOf({ rounds: said(3) })))).toEqual({}));
  it("without a source or its grade it is refused", () => {
    const days = { spot: "notice.period", ...answers({ days: "7", unit: "working" }) };
    expect(refused(change({ ...days, grade: "A" }))).toMatchObject({ refusal: "required", field: "ground" });
    expect(refused(change({ ...days, ground: "示例" }))).toMatchObject({ refusal: "required", field: "grade" });
  });
  it("left empty where there must be one it is refused", () =>
    expect(refused(change({ spot: "rounds", ...source }))).toMatchObject({ refusal: "required", field: "parts.is.value" }));
  it("said again as it is it is refused", () => expect(refused(change({ spot: "rounds", clear: "yes" })).refusal).toBe("same_value"));
  it("a place that is not there is refused", () =>
    expect(refused(change({ spot: "colour", "parts.is.value": "1" }))).toMatchObject({ refusal: "not_a_choice", field: "spot" }));
  it("a value that does not fit is refused beside its field, in the words of the field", () => {
    expect(refused(change({ spot: "contingencyPercent", "parts.is.value": "21", ...source }))).toMatchObject({
      ...{ refusal: "out_of_range", field: "parts.is.value" },
      says: { min: 0, max: 20 },
    });
    expect(refused(change({ spot: "yearEnd.cutoff", "parts.is.value": "12月15日", ...source })).refusal).toBe("other_form");
    expect(refused(change({ spot: "rounds", "parts.is.value": "二", ...source })).refusal).toBe("not_whole");
    expect(layerOf(change({ spot: "rounds", "parts.is.value": "３", ...source })).rounds.value).toBe(3);
  });
});

describe("what is of several kinds, or may not be at all", () => {
  it("no scoring, or what is scored with which weights", () => {
    const scores = { spot: "bodies.council.scores", ...source };
    const one = { "criteria.+1.label.zh": "受益面", "criteria.+1.label.en": "Reach", "criteria.+1.weight": "40" };
    const two = { "criteria.+2.label.zh": "质量", "criteria.+2.label.en": "Quality", "criteria.+2.weight": "60" };
    const layer = layerOf(change({ ...scores, ...answers({ way: "some", pass: "60", ...one, ...two }) }));
    const criteria = [
      { key: "reach", label: { zh: "受益面", en: "Reach" }, weight: 40 },
      { key: "quality", label: { zh: "质量", en: "Quality" }, weight: 60 },
    ];
    expect(layer.bodies[0].scores.value).toEqual({ criteria, pass: 60 });
    expect(layerOf(change({ ...scores, ...answers({ way: "none" }), ground: "另据" })).bodies[0].scores.value).toBeNull();
    expect(refused(change({ ...scores, ...answers({ way: "some", pass: "60" }) })).field).toBe("parts.is.criteria.+1.label.zh");
  });
  it("paid in full, by a share, or a fixed sum", () => {
    const kind = (raw: Raw) => layerOf(change({ spot: "payment.kind", ...answers(raw), ...source })).payment.kind.value;
    expect(kind({ way: "share", percent: "80", sum: "" })).toEqual({ pays: "share", percent: 80 });
    expect(kind({ way: "fixed", sum: "5000" })).toEqual({ pays: "fixed", sum: 500_000 });
    expect(kind({ way: "full", percent: "80" })).toEqual({ pays: "full" });
  });
});

describe("a list", () => {
  const keysOf = (list: readonly { key?: string; code?: string }[]) => list.map((each) => each.key ?? each.code);
  const rung = answers({ by: "comparison", "only.classes": "WORKS", "only.above": "50000", "only.upTo": "200000" });
  it("of ways to find a supplier is added to where it belongs, with condition and source", () => {
    const layer = layerOf(change({ spot: "procurement.ladder.*", ...rung, ...source, before: "tender" }));
    const { ladder } = layer.procurement;
    expect(keysOf(ladder)).toEqual(["direct", "quotes", "comparison", "comparison_b", "tender"]);
    expect(ladder[3]).toEqual({
      ...{ key: "comparison_b", by: "comparison", source: source.ground, grade: "A" },
      only: { classes: ["WORKS"], above: 5_000_000, upTo: 20_000_000 },
    });
    expect(refused(change({ spot: "procurement.ladder.*", ...rung, ...source, before: "moon" })).field).toBe("before");
  });
  it("is put in another order by numbers; what has none is left out, and comes back with one", () => {
    const layer = layerOf(change({ spot: "checklist", ...answers({ price: "1", eligible: "2", negative: "" }) }));
    expect(keysOf(layer.checklist)).toEqual(["price", "eligible"]);
    const back = layerOf(change({ spot: "checklist", ...answers({ price: "1", eligible: "2", negative: "3" }) }, draftOf(layer)));
    expect(keysOf(back.checklist)).toEqual(["price", "eligible", "negative"]);
    expect(refused(change({ spot: "classes", ...answers({}) })).refusal).toBe("misfit");
  });
  it("gives a new entry a name that no other has, from its English one", () => {
    const entry = answers({ "text.zh": "属于私人领域", "text.en": "Private" });
    const layer = layerOf(change({ spot: "reasons.*", ...entry, ...source }));
    expect(keysOf(layer.reasons).at(-1)).toBe("PRIVATE_B");
    const kind = answers({ "label.zh": "小额", "label.en": "Small works 2026", cap: "20000", officer: "officer:works", survey: "0" });
    const { classes } = layerOf(change({ spot: "classes.*", ...kind, ...source }));
    const origin = { source: source.ground, grade: "A" };
    expect(classes.at(-1)).toEqual({
      ...{ code: "SMALLWORKS", label: { zh: "小额", en: "Small works 2026" }, officer: "officer:works", ...origin },
      ...{ cap: { value: 2_000_000, ...origin }, survey: { value: 0, ...origin } },
    });
  });
  it("an entry of the draft's own goes altogether; one from above says again what is said there", () => {
    const word = { key: "n", word: "残疾证", source: "示例", grade: "U" };
    const own = layerOf(change({ spot: "marked.*", "parts.is.word": "残疾证", ...source }));
    expect(keysOf(own.marked).at(-1)).toBe("n");
    const gone = layerOf(change({ spot: "marked.n", clear: "yes" }, draftOf({ marked: [{ key: "wechat" }, word] })));
    expect(gone.marked).toEqual([{ key: "wechat" }]);
    const above = layerOf(change({ spot: "marked.wechat", clear: "yes" }, draftOf({ marked: [{ key: "wechat", word: "微信" }, word] })));
    expect(above.marked).toEqual([{ key: "wechat" }, word]);
  });
});
