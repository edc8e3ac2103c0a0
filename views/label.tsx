/** What stands around the control of a field: its label, hint and error, and how they are tied to it. */
import type { Child } from "hono/jsx";
import type { ActName } from "#model/acts.ts";
import type { Asked, Raw } from "#model/form.ts";
import type { Refusal } from "#model/refusals.ts";
import type { Option, Setting } from "./setting.ts";
import { choiceWord, errorText, fieldWords } from "./words/pick.ts";
import type { FieldWords } from "./words/shapes.ts";
import { wordsOf } from "./words/words.ts";

export type Wrong = Refusal | { readonly code: string };

export interface FieldProps {
  readonly s: Setting;
  readonly act: ActName;
  readonly name: string;
  readonly asked: Asked;
  readonly value: Raw[string] | undefined;
  /** What may be chosen, where the form itself does not say. */
  readonly options?: readonly Option[] | undefined;
  readonly error?: Wrong | undefined;
  /** How it is asked, where the form's own words do not say. */
  readonly words?: FieldWords | undefined;
}
const wordsFor = ({ s, act, name, words }: FieldProps): FieldWords => words ?? fieldWords(wordsOf(s.lang), act, name);

export const fieldId = (name: string): string => `f-${name}`;
export const one = (value: Raw[string] | undefined): string => (typeof value === "string" ? value : (value?.[0] ?? ""));
export const every = (value: Raw[string] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === "string" ? [value] : value;

/** The page's own choices, else the fixed ones of the form in words. */
export function optionsOf({ s, name, asked, options }: FieldProps): readonly Option[] {
  return options ?? asked.options?.map((value) => ({ value, label: choiceWord(wordsOf(s.lang), name, value) })) ?? [];
}

export function describedBy(props: FieldProps): string | undefined {
  const { name, error } = props;
  const { hint } = wordsFor(props);
  const ids = [hint === undefined ? "" : `${fieldId(name)}-hint`, error === undefined ? "" : `${fieldId(name)}-error`];
  return ids.filter((id) => id !== "").join(" ") || undefined;
}

export const Group = ({ error, children }: { error: Wrong | undefined; children?: Child }) => (
  <div class={`govuk-form-group${error ? " govuk-form-group--error" : ""}`}>{children}</div>
);

export const LabelText = (props: FieldProps) => {
  const { s, asked } = props;
  const w = wordsOf(s.lang);
  return (
    <>
      {wordsFor(props).label}
      {asked.optional && asked.kind !== "flag" && <span class="optional">{w.common.optional}</span>}
    </>
  );
};

/** Hint and error, in the order in which they are read out. */
export const Asides = (props: FieldProps) => {
  const { s, name, asked, error } = props;
  const w = wordsOf(s.lang);
  const { hint } = wordsFor(props);
  return (
    <>
      {hint && (
        <div class="govuk-hint" id={`${fieldId(name)}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p class="govuk-error-message" id={`${fieldId(name)}-error`}>
          <span class="govuk-visually-hidden">{w.common.errorPrefix}</span>
          {errorText(w, error, asked)}
        </p>
      )}
    </>
  );
};
