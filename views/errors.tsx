/** Everything that is wrong with a form, on top, with the way to each field. */
import { type Form, fieldsOf } from "#model/form.ts";
import type { Refusal } from "#model/refusals.ts";
import { fieldId, type Wrong } from "./label.tsx";
import type { Setting, Sheet } from "./setting.ts";
import { errorText, fieldWords, refusalText } from "./words/pick.ts";
import { wordsOf } from "./words/words.ts";

interface Props {
  readonly s: Setting;
  readonly form: Form;
  readonly sheet: Sheet;
}

export const ErrorSummary = (props: Props) => (
  <ErrorBox s={props.s} refusal={props.sheet.refusal} lines={inOrder(props).map(([name, error]) => [name, lineOf(props, name, error)])} />
);

interface BoxProps {
  readonly s: Setting;
  readonly refusal?: Refusal | undefined;
  /** Each with the field it leads to, or none. */
  readonly lines: readonly (readonly [name: string, text: string])[];
}

/** The box itself, for every page that tells what is wrong; nothing where nothing is. */
export const ErrorBox = ({ s, refusal, lines }: BoxProps) => {
  const w = wordsOf(s.lang);
  if (lines.length === 0 && refusal === undefined) return <></>;
  return (
    <div class="govuk-error-summary" role="alert" tabindex={-1} data-focus="true">
      <h2 class="govuk-error-summary__title">{refusal === undefined ? w.common.errorTitle : w.common.refusalTitle}</h2>
      <div class="govuk-error-summary__body">
        {refusal && <p>{refusalText(w, refusal)}</p>}
        {lines.length > 0 && (
          <ul class="govuk-list govuk-error-summary__list">
            {lines.map(([name, text]) => (
              <li>{name === "" ? text : <a href={`#${fieldId(name)}`}>{text}</a>}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
};

/** As the page asks them; what belongs to rows of a table after the table's own name. */
function inOrder({ form, sheet }: Props): readonly (readonly [string, Wrong])[] {
  const names = fieldsOf(form).map(([name]) => name);
  const place = (name: string) => names.indexOf(name.split(".")[0] ?? "");
  return Object.entries(sheet.errors).sort(([a], [b]) => place(a) - place(b));
}

/** `items.amount.304718526` is the column `amount` of one row. */
function lineOf({ s, form, sheet }: Props, name: string, error: Wrong): string {
  const w = wordsOf(s.lang);
  const extra = sheet.extras?.find((one) => one.name === name);
  if (extra) return w.common.labelled(extra.label, errorText(w, error, extra.asked));
  const [field = name, column] = name.split(".");
  const asked = fieldsOf(form).find(([one]) => one === field)?.[1];
  const label = sheet.labels?.[name] ?? fieldWords(w, sheet.act, column ?? field).label;
  return w.common.labelled(label, errorText(w, error, asked));
}
