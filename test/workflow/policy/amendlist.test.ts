import { describe, expect, it } from "vitest";
import { change, layerOf, source } from "../../support/amending.ts";
import { answers, draftOf } from "../../support/drafting.ts";
import { refused } from "../../support/known.ts";

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
