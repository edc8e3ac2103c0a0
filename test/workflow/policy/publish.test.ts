import { describe, expect, it } from "vitest";
import { canonical } from "#model/canonical.ts";
import { digestOf } from "#model/digest.ts";
import { readForm } from "#model/filled.ts";
import type { Raw } from "#model/form.ts";
import type { Drawing } from "#model/policy/draft.ts";
import { perform } from "#workflow/act.ts";
import { draft } from "#workflow/policy/draft.ts";
import { publish, scrap, submit } from "#workflow/policy/publish.ts";
import { draftOf, district as inForce, said, street } from "../../support/drafting.ts";
import { approver, at, done, refused, who } from "../../support/known.ts";

const one = who("p-district", "district");
const two = who("p-administrator", "administrator");
const hand = at();
const limit = (days: number) => said({ days, unit: "working" });
const unsoundLayer = { gates: [{ key: "screening" }, { key: "approval", money: "none" }] };

describe("a draft", () => {
  const drawing: Drawing = { area: "440303009", path: "4403/440303/440303009", name: "东晓街道", inForce: [inForce], open: null };
  const begin = (raw: Raw, known = drawing, person = one) => {
    const read = readForm(draft.form, { area: known.area, ...raw });
    if ("errors" in read) throw new Error(JSON.stringify(read.errors));
    return perform(draft, known, person, read.input, hand);
  };
  const layerOf = (outcome: ReturnType<typeof begin>) => {
    const [fact] = done(outcome);
    return fact?.kind === "layer_drafted" ? JSON.parse(fact.texts.layer) : undefined;
  };
  it("begins from nothing", () => expect(layerOf(begin({ origin: "nothing" }))).toEqual({}));
  it("begins from what the area says now", () => {
    const known = { ...drawing, inForce: [inForce, street({ rounds: said(3) })] };
    expect(layerOf(begin({ origin: "present" }, known))).toEqual({ rounds: said(3) });
  });
  it("begins from nothing present only where something is", () =>
    expect(refused(begin({ origin: "present" })).refusal).toBe("no_layer_yet"));
  it("begins from a preset, without its area and version", () => {
    const layer = layerOf(begin({ origin: "preset", preset: "sanshui" }));
    expect(layer.gates.length).toBeGreaterThan(0);
    expect(layer).not.toHaveProperty("area");
    expect(layer).not.toHaveProperty("version");
  });
  it("begins from a file", () =>
    expect(layerOf(begin({ origin: "file", layer: JSON.stringify({ rounds: said(4) }) }))).toEqual({ rounds: said(4) }));
  it("a file that is no JSON is refused with its line", () =>
    expect(refused(begin({ origin: "file", layer: '{\n"rounds": 1,\n}' }))).toMatchObject({
      refusal: "not_json",
      field: "layer",
      says: { line: 3 },
    }));
  it("a file that does not fit is refused with the place", () => {
    const { refusal, says } = refused(begin({ origin: "file", layer: JSON.stringify({ rounds: said("many") }) }));
    expect(refusal).toBe("misfit");
    expect(says?.["problems"]).toContain("rounds.value");
  });
  it("a file with a share of more than the whole is refused with the place and why", () => {
    const vote = said({ quorum: [4, 3], quorumStrict: false, pass: [1, 2], passBase: "present", passStrict: true });
    const { says } = refused(begin({ origin: "file", layer: JSON.stringify({ bodies: [{ key: "council", vote }] }) }));
    expect(says?.["problems"]).toContain('"problem":"share","at":"bodies.council.vote.value.quorum"');
  });
  it("a second one for the same area is refused", () =>
    expect(refused(begin({ origin: "nothing" }, { ...drawing, open: "d0" })).refusal).toBe("draft_open"));
  it("is for those who make the rules of the area", () => {
    expect(refused(begin({ origin: "nothing" }, drawing, approver)).refusal).toBe("not_your_role");
    expect(refused(begin({ origin: "nothing" }, { ...drawing, path: "4403/440303/440303001" })).refusal).toBe("not_your_role");
  });
});

describe("publication", () => {
  const submitted = (layer = { notice: { period: limit(7) } }) => draftOf(layer, { state: "submitted", submittedBy: one.id });
  it("follows a submission", () => {
    expect(done(perform(submit, draftOf({}), one, {}, hand))).toMatchObject([{ kind: "layer_submitted" }]);
    expect(refused(perform(publish, draftOf({}), two, {}, hand)).refusal).toBe("not_submitted");
  });
  it("is by a second person", () => expect(refused(perform(publish, submitted(), one, {}, hand)).refusal).toBe("second_person"));
  it("makes the version, by its digest, with its layer and where its values come from", () => {
    const drafts = done(perform(publish, submitted(), two, {}, hand));
    expect(drafts[0]).toMatchObject({ subject: "draft:d1", kind: "layer_published", body: { issue: 4, policies: ["440303009-1"] } });
    const [, made] = drafts;
    if (made?.kind !== "policy_published") throw new Error("no version");
    expect(made.subject).toBe("policy:440303009-1");
    expect(made.body).toMatchObject({ area: "440303009", version: 1, issue: 4, draft: "d1", submittedBy: one.id });
    expect(made.body.digest).toBe(digestOf(made.texts.document));
    expect(made.texts.document).toBe(canonical(JSON.parse(made.texts.document)));
    expect(JSON.parse(made.texts.layer)).toEqual({ notice: { period: limit(7) } });
    expect(JSON.parse(made.texts.origins).places["notice.period"]).toBe("440303009");
  });
  it("of what is not sound is refused, with every finding, its place and a project for which it shows", () => {
    for (const act of [submit, publish]) {
      const known = act === submit ? draftOf(unsoundLayer) : { ...submitted(), draft: { ...submitted().draft, layer: unsoundLayer } };
      const { refusal, says } = refused(perform(act, known, two, {}, hand));
      expect(refusal).toBe("unsound");
      expect(JSON.parse(String(says?.["findings"]))).toMatchObject([
        { flaw: "no_commit", at: "gates", example: { class: "SERVICE" }, area: "东晓街道" },
      ]);
    }
  });
  it("over, nothing more is done with it", () => {
    for (const state of ["published", "discarded"] as const)
      for (const act of [submit, publish]) expect(refused(perform(act, draftOf({}, { state }), two, {}, hand)).refusal).toBe("draft_over");
  });
  it("may be given up, with the reason", () =>
    expect(done(perform(scrap, draftOf({}), one, { reason: "与区里相同" }, hand))).toMatchObject([
      { kind: "layer_scrapped", texts: { reason: "与区里相同" } },
    ]));
});
