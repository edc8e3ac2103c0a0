/** The form of one value: what it says now, and the questions that fit what it is made of. */
import type { Raw } from "#model/form.ts";
import { formFor, valuesFor } from "#model/policy/asked.ts";
import { aboveOf, type Drafting, versionsOf } from "#model/policy/draft.ts";
import { amendmentForm } from "#model/policy/forms.ts";
import { type Fields, keyOf } from "#model/policy/layer.ts";
import type { Policy } from "#model/policy/policy.ts";
import { listAt, type Spot, spotOf } from "#model/policy/spot.ts";
import { FormPage } from "../form.tsx";
import { one } from "../label.tsx";
import type { Row } from "../rows.tsx";
import type { Option, Setting, Sheet } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { type Asker, asksOf } from "./asking.ts";
import { chaptersOf } from "./chapters.ts";
import { listName } from "./listed.ts";
import { labelsOf, Parts } from "./parts.tsx";
import type { Ruled } from "./ruled.ts";

export const AmendPage = ({ s, drafting, sheet }: { s: Setting; drafting: Drafting; sheet: Sheet }) => {
  const [own] = versionsOf(drafting);
  const document = own?.whole.document ?? {};
  const at = one(sheet.values["spot"]);
  const spot = spotOf(document, at, aboveOf(drafting));
  const back = `/drafts/${drafting.draft.id}`;
  if (!spot) {
    const options = { ...sheet.options, spot: own?.judged.policy ? everySpot(own.judged.policy, s) : [] };
    return <FormPage s={s} form={amendmentForm.pick({ spot: true })} sheet={{ ...sheet, options }} back={back} />;
  }
  const policy = own?.judged.policy ?? null;
  const rules = policy ? chaptersOf(policy, s.lang).flatMap((chapter) => chapter.rules) : [];
  const standing = valuesFor(document, spot);
  const values: Raw = { ...(isTyped(sheet.values) ? {} : standing), ...sheet.values };
  const asks = asksOf(askerOf({ s, drafting, document, spot, values, standing, rules }), spot.part);
  const options = spot.sort === "fresh" ? { before: entriesOf(document, at.slice(0, -2), rules) } : {};
  const filled: Sheet = { ...sheet, values, labels: labelsOf(asks), options: { ...sheet.options, ...options } };
  return (
    <FormPage
      s={s}
      form={formFor(spot)}
      sheet={filled}
      back={back}
      about={aboutOf(s, drafting, spot, policy, rules)}
      first={<Parts s={s} sheet={filled} asks={asks} />}
    />
  );
};

const everySpot = (policy: Policy, s: Setting): readonly Option[] =>
  chaptersOf(policy, s.lang).flatMap((chapter) =>
    chapter.rules.map((rule) => ({ value: rule.at, label: `${chapter.title}: ${rule.label}` })),
  );

const isTyped = (values: Raw): boolean => Object.keys(values).some((name) => name !== "spot" && name !== "area");

interface Known {
  readonly s: Setting;
  readonly drafting: Drafting;
  readonly document: Fields;
  readonly spot: Spot;
  readonly values: Raw;
  readonly standing: Raw;
  readonly rules: readonly Ruled[];
}
const askerOf = ({ s, drafting, document, spot: { at }, values, standing, rules }: Known): Asker => ({
  ...{ s, document, values, standing, at, areas: drafting.areas },
  rule: rules.find((rule) => rule.at === at)?.label ?? at,
  entries: (key) => entryName(`${at}.${key}`, rules),
});

/** Where several entries have the same kind of label, the first that fits holds: what it says is part of its name. */
function entryName(at: string, rules: readonly Ruled[]): string | undefined {
  const rule = rules.find((one) => one.at === at) ?? rules.find((one) => one.at.startsWith(`${at}.`));
  return rule && (rule.n === undefined ? rule.label : `${rule.label} · ${rule.words}`);
}
const entriesOf = (document: Fields, list: string, rules: readonly Ruled[]): readonly Option[] =>
  listAt(document, list).flatMap((one) => {
    const value = keyOf(one) ?? "";
    return [{ value, label: entryName(`${list}.${value}`, rules) ?? value }];
  });

function aboutOf(
  s: Setting,
  { draft }: Drafting,
  { at, sort, cite }: Spot,
  policy: Policy | null,
  rules: readonly Ruled[],
): readonly Row[] {
  const { policy: w, parts: p } = wordsOf(s.lang);
  const now = rules.find((rule) => rule.at === at);
  const list = policy ? listName(wordsOf(s.lang), policy, sort === "fresh" ? at.slice(0, -2) : at, s.lang) : at;
  const what = sort === "fresh" ? p.addTo(list) : sort === "order" ? p.arranging(list) : (now?.label ?? at);
  const holder = cite !== undefined && cite !== at && cite !== "cited" ? entryName(cite, rules) : undefined;
  return [
    [w.area, draft.areaName],
    [w.rule, what],
    ...(now ? ([[w.spotNow, now.words]] as const) : []),
    ...(holder === undefined ? [] : ([[w.source, p.citesAll(holder)]] as const)),
  ];
}
