import { describe, expect, it } from "vitest";
import type { Raw } from "#model/form.ts";
import { change, layerOf, source } from "../../support/amending.ts";
import { answers, draftOf, said } from "../../support/drafting.ts";
import { refused } from "../../support/known.ts";

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
