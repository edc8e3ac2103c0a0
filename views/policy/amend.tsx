/** The form of one value: what it says now, and the questions that fit its kind. */
import type { Raw } from "#model/form.ts";
import { formFor, valuesFor } from "#model/policy/asked.ts";
import { type Drafting, versionsOf } from "#model/policy/draft.ts";
import { amendmentForm } from "#model/policy/forms.ts";
import { deciders } from "#model/policy/gate.ts";
import { type Spot, spotOf } from "#model/policy/kind.ts";
import type { Fields, Json } from "#model/policy/layer.ts";
import { standingAt, valueAt, withValue } from "#model/policy/place.ts";
import type { Policy } from "#model/policy/policy.ts";
import { readPolicy } from "#model/policy/problem.ts";
import { FormPage } from "../form.tsx";
import { one } from "../label.tsx";
import { classOptions, roleOptions } from "../options.ts";
import type { Option, Setting, Sheet } from "../setting.ts";
import { roleWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { chaptersOf } from "./chapters.ts";
import type { Ruled } from "./ruled.ts";

export const AmendPage = ({ s, drafting, sheet }: { s: Setting; drafting: Drafting; sheet: Sheet }) => {
  const w = wordsOf(s.lang).policy;
  const [own] = versionsOf(drafting);
  const document = own?.whole.document ?? {};
  const at = one(sheet.values["spot"]);
  const spot = spotOf(own?.judged.policy ?? null, at);
  const back = `/drafts/${drafting.draft.id}`;
  if (!spot) {
    const options = { ...sheet.options, spot: own?.judged.policy ? everySpot(own.judged.policy, s) : [] };
    return <FormPage s={s} form={amendmentForm.pick({ spot: true })} sheet={{ ...sheet, options }} back={back} />;
  }
  const now = ruleAt(document, at, s);
  const filled: Sheet = {
    ...sheet,
    values: { ...(isTyped(sheet.values) ? {} : valuesFor(spot, standing(drafting, document, spot))), ...sheet.values },
    options: { ...sheet.options, ...optionsFor(document, spot, s) },
  };
  return (
    <FormPage
      s={s}
      form={formFor(spot)}
      sheet={filled}
      back={back}
      about={[[w.area, drafting.draft.areaName], [w.rule, now?.label ?? at], ...(now ? ([[w.spotNow, now.words]] as const) : [])]}
    />
  );
};

const everySpot = (policy: Policy, s: Setting): readonly Option[] =>
  chaptersOf(policy, s.lang).flatMap((chapter) =>
    chapter.rules.map((rule) => ({ value: rule.at, label: `${chapter.title}: ${rule.label}` })),
  );

const isTyped = (values: Raw): boolean => Object.keys(values).some((name) => name !== "spot" && name !== "area");

/** Of what is said whole the layer's own words are changed; where it says nothing yet, what holds there now. */
function standing({ draft }: Drafting, document: Fields, { at, kind }: Spot) {
  const own = standingAt(draft.layer, at);
  const said = kind === "json" && valueAt(draft.layer, at) !== undefined && JSON.stringify(own.value).includes(":{");
  return said ? own : standingAt(document, at);
}

function ruleAt(document: Fields, at: string, s: Setting): Ruled | undefined {
  const read = readPolicy(document);
  return "policy" in read
    ? chaptersOf(read.policy, s.lang)
        .flatMap((chapter) => chapter.rules)
        .find((rule) => rule.at === at)
    : undefined;
}

/** Each choice in the words in which the page would say it. */
function optionsFor(document: Fields, spot: Spot, s: Setting): Readonly<Record<string, readonly Option[]>> {
  if (spot.kind === "gate") return gateOptions(document, spot, s);
  if (spot.kind !== "pick" && spot.kind !== "picks") return {};
  const label = (option: string) => (spot.kind === "picks" ? boxWord(spot.at, option, s) : sayAs(document, spot, option, s));
  return { [spot.kind]: spot.options.map((value) => ({ value, label: label(value) })) };
}

/** Who could decide at a gate of its kind, and the classes. */
function gateOptions(document: Fields, { at }: Spot, s: Setting) {
  const read = readPolicy(document);
  if (!("policy" in read)) return {};
  const gate = read.policy.gates.find((each) => at === `gates.${each.key}`);
  return { deciders: roleOptions(gate ? deciders[gate.kind] : [], s.lang), only: classOptions(read.policy, s.lang) };
}

function sayAs(document: Fields, { at, sourced }: Spot, option: string, s: Setting): string {
  const value: Json = option === "true" ? true : option === "false" ? false : option;
  const changed = withValue(document, document, at, sourced ? { value, source: "-", grade: "U" } : value);
  return ruleAt(changed, at, s)?.words ?? roleWord(wordsOf(s.lang), option);
}

function boxWord(at: string, option: string, s: Setting): string {
  const { rules: w } = wordsOf(s.lang);
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    who: w.proposers,
    residency: w.residencies,
    methods: w.methodOf,
    channels: w.channelOf,
    objections: w.objectionOf,
    results: w.resultOf,
  };
  return lists[at.split(".").at(-1) ?? ""]?.[option] ?? option;
}
