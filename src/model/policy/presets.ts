/** The rules of places as documents: each says what differs from the common base. Nothing else in the house knows their names. */

import { type Layer, type Layered, layered } from "./layer.ts";
import { type Policy, policySchema } from "./policy.ts";
import base from "./presets/base.json" with { type: "json" };
import chengdu from "./presets/chengdu.json" with { type: "json" };
import futian2016 from "./presets/futian2016.json" with { type: "json" };
import longgang from "./presets/longgang.json" with { type: "json" };
import luohu from "./presets/luohu.json" with { type: "json" };
import meilan from "./presets/meilan.json" with { type: "json" };
import nanshan2020 from "./presets/nanshan2020.json" with { type: "json" };
import sanshui from "./presets/sanshui.json" with { type: "json" };

export const baseLayer: Layer = { of: "base", document: base };

const documents = { luohu, futian2016, nanshan2020, longgang, meilan, sanshui, chengdu } as const;
export type Preset = keyof typeof documents;
export const presetNames = [
  "luohu",
  "futian2016",
  "nanshan2020",
  "longgang",
  "meilan",
  "sanshui",
  "chengdu",
] as const satisfies readonly Preset[];

export const presetOf = (name: Preset): Layer => ({ of: documents[name].area, document: documents[name] });

/** The whole document of a preset on the common base, with where each value comes from. */
export const presetLayers = (name: Preset): Layered => layered([baseLayer, presetOf(name)]);
export const presetPolicy = (name: Preset): Policy => policySchema.parse(presetLayers(name).document);
