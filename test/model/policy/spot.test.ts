import { describe, expect, it } from "vitest";
import { canonical } from "#model/canonical.ts";
import { read, rowsOf } from "#model/policy/answer.ts";
import { amongIn, answersIn, formFor, valuesFor } from "#model/policy/asked.ts";
import { type Fields, isFields, type Json, keyOf } from "#model/policy/layer.ts";
import type { Part } from "#model/policy/part.ts";
import { valueAt } from "#model/policy/place.ts";
import { presetLayers, presetNames, presetPolicy } from "#model/policy/presets.ts";
import { listAt, type Spot, spotOf } from "#model/policy/spot.ts";
import { chaptersOf } from "#views/policy/chapters.ts";
import { listsOf } from "#views/policy/listed.ts";

const above = presetLayers("luohu").document;
const spotAt = (at: string, document: Fields = above): Spot => {
  const spot = spotOf(document, at);
  if (!spot) throw new Error(`no spot at ${at}`);
  return spot;
};
/** Every place of a policy that its page shows, and every list of it. */
const placesOf = (name: (typeof presetNames)[number]): readonly string[] => {
  const policy = presetPolicy(name);
  return chaptersOf(policy, "zh").flatMap(({ key, rules }) => [...rules.map((one) => one.at), ...listsOf(policy, key)]);
};
const readAgain = (spot: Spot, document: Fields) => {
  const standing = answersIn(valuesFor(document, spot));
  return read(spot.part, { answers: standing, standing, among: (list) => amongIn(document, list, ["440303"]), origin: {} });
};
const bare = (part: Part, value: Json | undefined): Json | undefined => (part.cited && isFields(value) ? value["value"] : value);

describe("every place of every preset has a form, and sent as it stands it says the same:", () => {
  for (const name of presetNames)
    it(name, () => {
      const { document } = presetLayers(name);
      for (const at of placesOf(name)) {
        const spot = spotAt(at, document);
        const { value, wrong } = readAgain(spot, document);
        expect(wrong, at).toBeUndefined();
        if (spot.sort === "order")
          expect(value, at).toEqual(Object.fromEntries(listAt(document, at).map((one, index) => [keyOf(one), index + 1])));
        else if (spot.sort === "value") expect(canonical(value), at).toBe(canonical(bare(spot.part, valueAt(document, at))));
        else expect(valueAt(document, at), at).toMatchObject(asStands(value, valueAt(document, at)));
      }
    });
});
/** What an entry does not say, its form says as empty. */
const asStands = (value: Json | undefined, standing: Json | undefined): Fields =>
  Object.fromEntries(Object.entries(isFields(value) ? value : {}).filter(([name]) => isFields(standing) && standing[name] !== undefined));

describe("a form asks what the schema has:", () => {
  const kinds: readonly (readonly [string, readonly string[]])[] = [
    ["classes.WORKS.cap", ["value"]],
    ["notice.period", ["days", "unit"]],
    ["bodies.council.methods", ["value"]],
    ["programme", ["zh", "en"]],
    ["gates.council", ["kind", "label.zh", "label.en", "by", "need.way", "body", "money"]],
    ["procurement.ladder.direct", ["by", "only.upTo"]],
    ["acceptance.all", ["group", "form"]],
    ["payment.kind", ["way"]],
    ["checklist", ["eligible", "negative", "funds", "property", "site", "price", "duplicate"]],
  ];
  for (const [at, fields] of kinds)
    it(`${at}: ${fields.join(", ")}`, () => expect([...answersIn(valuesFor(above, spotAt(at))).keys()]).toEqual(fields));
  it("where it comes from is asked wherever it is said, and of the whole where it is said of the whole", () => {
    expect(spotAt("classes.WORKS.officer").cite).toBe("classes.WORKS");
    expect(spotAt("bodies.council.seats.member").cite).toBe("bodies.council");
    expect(spotAt("name").cite).toBe("cited");
    expect(spotAt("gates").cite).toBeUndefined();
    expect(Object.keys(formFor(spotAt("basis")).shape)).toEqual(["spot", "ground", "grade", "since", "clear"]);
    expect(Object.keys(formFor(spotAt("gates.*")).shape)).toEqual(["spot", "before", "ground", "grade", "since"]);
  });
  it("a new entry is asked also what has a place of its own once it is there", () => {
    const names = (part: Part): readonly string[] => (part.sort === "group" ? part.parts.map(([name]) => name) : []);
    expect(names(spotAt("classes.*").part)).toEqual(["label", "cap", "officer", "survey"]);
    expect(names(spotAt("classes.WORKS").part)).toEqual(["label", "officer"]);
  });
  it("there is none for what the publication sets, for what tells apart, or for what is not there", () => {
    for (const at of ["area", "version", "nothing", "rounds.value", "gates.council.key", "proposal", "limits", "gates.moon", "cited.grade"])
      expect(spotOf(above, at), at).toBeUndefined();
  });
});

it("a new seat stands under the source of its body", () => expect(spotAt("bodies.council.seats.*").cite).toBe("bodies.council"));

it("rows are told by what stands between their place and their fields", () => {
  expect(rowsOf(["papers.a.label.zh", "papers.a.label.en", "papers.+1.label.zh", "label.zh"], "papers")).toEqual(["a", "+1"]);
});
