/** Documents of rules that no area has published: the base on which every place rests, and the rules of places as they were read. */
import { baseOwn } from "#model/policy/draft.ts";
import { policySchema } from "#model/policy/policy.ts";
import { baseLayer, presetNames, presetOf } from "#model/policy/presets.ts";
import { wordsOfDocument } from "#model/policy/problem.ts";
import { alone, wholeOf } from "#model/policy/whole.ts";
import type { PolicyPage as Known } from "#store/policy/page.ts";
import type { Lang, Option } from "#views/setting.ts";

const presetAt = "presets/";
/** By the address under `/policies/`: `base`, `presets/luohu`. */
export function standingDocument(id: string, lang: Lang): Known | undefined {
  if (id === baseLayer.of) return baseDocument(lang);
  const preset = presetNames.find((name) => id === `${presetAt}${name}`);
  if (!preset) return undefined;
  const { of, document: layer } = presetOf(preset);
  const { document, origins } = wholeOf([baseOwn, { of, id, layer }], of, 1);
  const policy = policySchema.parse(document);
  const name = policy.name[lang];
  const layers = [
    { of: baseOwn.of, id: baseOwn.id, name: null },
    { of, id, name, href: `/policies/${id}` },
  ];
  return { row: rowOf(id, name, of), policy, origins, layers };
}

export function baseDocument(lang: Lang): Known {
  const { policy, origins } = alone(baseLayer.document, baseLayer.of);
  return { row: rowOf(baseLayer.of, policy.name[lang], baseLayer.of), policy, origins, layers: [] };
}

const rowOf = (id: string, areaName: string, area: string) => ({ digest: "", id, area, areaName, version: 1, published: 0 });

/** Each by its address and name. */
export const presetChoices = (lang: Lang): readonly Option[] =>
  presetNames.map((value) => ({ value, label: wordsOfDocument(presetOf(value).document["name"], lang) ?? value }));
export const presetPages = (lang: Lang): readonly Option[] =>
  presetChoices(lang).map(({ value, label }) => ({ value: `/policies/${presetAt}${value}`, label }));
