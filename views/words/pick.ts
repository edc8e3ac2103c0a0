/** Looks words up by names that are known only when the page is drawn. */
import type { ActName } from "#model/acts.ts";
import type { Fact } from "#model/draft.ts";
import type { FactKind } from "#model/facts.ts";
import { type Asked, type FieldError, fieldErrors } from "#model/form.ts";
import { classOf, gateOf, type Policy, reasonOf, transferOf } from "#model/policy/policy.ts";
import { type Refusal, type RefusalCode, refusals } from "#model/refusals.ts";
import type { Lang } from "../setting.ts";
import type { ActWords, FactBy, FactWords, FieldWords, PolicyNames, Says } from "./shapes.ts";
import type { Words } from "./words.ts";

type Labels = Readonly<Record<string, string>>;

export const actWords = (w: Words, act: ActName): ActWords => w.acts[act];

export function fieldWords(w: Words, act: ActName, name: string): FieldWords {
  const special: Readonly<Record<string, Readonly<Record<string, FieldWords>>>> = w.fields.byAct;
  const common: Readonly<Record<string, FieldWords>> = w.fields.byName;
  return special[act]?.[name] ?? common[name] ?? { label: name };
}

/** The label of a fixed choice. */
export function choiceWord(w: Words, field: string, value: string): string {
  const all: Readonly<Record<string, Labels>> = w.choices;
  return all[field]?.[value] ?? value;
}

export const turnWord = (w: Words, turn: string): string => lookUp(w.turns, turn);
export const roleWord = (w: Words, role: string): string => lookUp(w.roles, role);
export const entryWord = (w: Words, kind: string): string => lookUp(w.entries, kind);
const lookUp = (labels: Labels, key: string): string => labels[key] ?? key;

export function refusalText(w: Words, { refusal, says }: Refusal): string {
  const sentences: Readonly<Record<RefusalCode, (says: Says) => string>> = w.refusals;
  return sentences[refusal](says ?? {});
}

/** What stands beside a field: what the form found wrong, or why the act refused. */
export function errorText(w: Words, error: Refusal | { readonly code: string }, asked?: Asked): string {
  if ("refusal" in error) return refusalText(w, error);
  if (isFieldError(error.code)) return w.errors[error.code]({ min: asked?.min, max: asked?.max, kind: asked?.kind });
  return isRefusalCode(error.code) ? refusalText(w, { refusal: error.code }) : w.errors.required({});
}
const isFieldError = (code: string): code is FieldError => fieldErrors.some((one) => one === code);
const isRefusalCode = (code: string): code is RefusalCode => code in refusals;

export function factText(w: Words, fact: Fact, names: PolicyNames): string {
  return say<FactKind>(w.facts, fact, names);
}
const say = <K extends FactKind>(sentences: FactWords, fact: FactBy<K>, names: PolicyNames): string => sentences[fact.kind](fact, names);

/** How a policy calls its gates, classes and reasons in one language. */
export const namesOf = (policy: Policy, lang: Lang, places: Readonly<Record<string, string>> = {}): PolicyNames => ({
  gate: (key) => gateOf(policy, key)?.label[lang] ?? key,
  className: (code) => classOf(policy, code)?.label[lang] ?? code,
  reason: (code) => reasonOf(policy, code)?.text[lang] ?? code,
  channel: (code) => transferOf(policy, code)?.label[lang] ?? code,
  paper: (gate, key) => gateOf(policy, gate)?.papers?.find((one) => one.key === key)?.label[lang] ?? key,
  band: (key) => policy.evaluation.bands.value.find((one) => one.key === key)?.label[lang] ?? key,
  area: (code) => places[code] ?? code,
});
/** For facts that name no gate, class or reason. */
export const plainNames: PolicyNames = {
  gate: (key) => key,
  className: (code) => code,
  reason: (code) => code,
  channel: (code) => code,
  paper: (_gate, key) => key,
  band: (key) => key,
  area: (code) => code,
};
