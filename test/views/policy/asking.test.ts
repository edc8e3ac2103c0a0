import { describe, expect, it } from "vitest";
import { valuesFor } from "#model/policy/asked.ts";
import type { Fields } from "#model/policy/layer.ts";
import { presetLayers, presetNames, presetPolicy } from "#model/policy/presets.ts";
import { spotOf } from "#model/policy/spot.ts";
import { type Ask, asksOf } from "#views/policy/asking.ts";
import { chaptersOf } from "#views/policy/chapters.ts";
import { listName, listsOf } from "#views/policy/listed.ts";
import { wordsOf } from "#views/words/words.ts";
import { reading } from "../reader.ts";

const langs = ["zh", "en"] as const;
const isSaid = (lang: (typeof langs)[number], text: string): boolean => (lang === "zh" ? /\p{Script=Han}/u : /^[A-Z¥\d]/).test(text);

/** Every question of a form, and every choice of it. */
const flat = (asks: readonly Ask[]): readonly string[] =>
  asks.flatMap((ask) =>
    "field" in ask ? [ask.words.label, ...(ask.options ?? []).map((one) => one.label)] : [ask.heading, ...flat(ask.asks)],
  );

function asksAt(document: Fields, at: string, lang: (typeof langs)[number]): readonly Ask[] {
  const spot = spotOf(document, at);
  if (!spot) throw new Error(`no spot at ${at}`);
  const standing = valuesFor(document, spot);
  const areas = [{ code: "440303009", name: lang === "zh" ? "东晓街道" : "Dongxiao Street" }];
  const rule = lang === "zh" ? "规定" : "Rule";
  return asksOf({ s: reading({ lang }), document, areas, values: standing, standing, rule, entries: () => rule, at }, spot.part);
}

describe.each(langs)("in %s every question and every choice of every form is in words:", (lang) => {
  it.each(presetNames)("%s", (name) => {
    const { document } = presetLayers(name);
    const policy = presetPolicy(name);
    for (const { key, rules } of chaptersOf(policy, lang))
      for (const at of [...rules.map((one) => one.at), ...listsOf(policy, key).flatMap((list) => [list, `${list}.*`])])
        expect(
          flat(asksAt(document, at, lang)).filter((text) => !isSaid(lang, text)),
          at,
        ).toEqual([]);
  });
  it("every list has a name", () => {
    const policy = presetPolicy("luohu");
    for (const { key } of chaptersOf(policy, lang))
      for (const list of listsOf(policy, key)) expect(isSaid(lang, listName(wordsOf(lang), policy, list, lang)), list).toBe(true);
  });
});

it("what is chosen already comes first, in its order", () => {
  const { document } = presetLayers("luohu");
  const asks = asksAt(document, "acceptance.all", "zh");
  const group = asks.find((ask) => "field" in ask && ask.field === "parts.is.group");
  expect(group && "field" in group ? group.options?.map((one) => one.value) : []).toEqual([
    "proposer",
    "council",
    "officer",
    "committee",
    "supervisor",
  ]);
});
