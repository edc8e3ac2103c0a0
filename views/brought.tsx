/** Rows as they were understood, in a table to be read and mended before one press writes them. */
import type { Child } from "hono/jsx";
import type { Asked } from "#model/form.ts";
import { ErrorBox } from "./errors.tsx";
import { fieldId, one, type Wrong } from "./label.tsx";
import { Page } from "./page.tsx";
import { Stack } from "./records.tsx";
import type { Option, Setting, Sheet } from "./setting.ts";
import { errorText } from "./words/pick.ts";
import { wordsOf } from "./words/words.ts";

export interface BroughtColumn {
  readonly name: string;
  readonly label: string;
  readonly asked?: Asked;
  readonly options?: readonly Option[];
}
interface BroughtProps {
  readonly s: Setting;
  readonly sheet: Pick<Sheet, "action" | "values" | "errors" | "refusal">;
  readonly keys: readonly string[];
  readonly columns: readonly BroughtColumn[];
  readonly title: string;
  readonly lead: string;
  readonly button: string;
  /** Where they are brought anew. */
  readonly again: string;
  /** What is said of a row beside its number. */
  readonly notes?: Readonly<Record<string, Child>>;
  readonly children?: Child;
}

export const BroughtPage = (props: BroughtProps) => {
  const { s, sheet, keys, columns, title, lead, button, again, notes = {} } = props;
  const { bring: w, common } = wordsOf(s.lang);
  const wrong = sheet.refusal !== undefined || Object.keys(sheet.errors).length > 0;
  return (
    <Page s={s} title={wrong ? common.titleError(title) : title} wide>
      <ErrorBox s={s} refusal={sheet.refusal} lines={linesOf(props)} />
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="lead">{lead}</p>
      <form class="act act--wide" method="post" action={sheet.action} novalidate>
        <input type="hidden" name="csrf" value={s.csrf} />
        <input type="hidden" name="once" value={s.once} />
        <input type="hidden" name="area" value={one(sheet.values["area"])} />
        <Stack
          caption={title}
          hideCaption
          head={[{ label: w.row }, ...columns.map(({ label }) => ({ label })), { label: w.strike }]}
          rows={keys.map((key, index) => ({
            mark: columns.some(({ name }) => sheet.errors[nameOf(name, key)]) ? "brought--wrong" : "",
            cells: [
              <>
                {w.nth(index + 1)} {notes[key]}
              </>,
              ...columns.map((column) => <Cell s={s} sheet={sheet} column={column} row={key} of={w.nth(index + 1)} />),
              <Strike s={s} sheet={sheet} row={key} of={w.nth(index + 1)} />,
            ],
          }))}
        />
        <button class="govuk-button" type="submit" data-prevent-double-click="true">
          {button}
        </button>
      </form>
      {props.children}
      <p>
        <a class="govuk-link back" href={again}>
          {w.again}
        </a>
      </p>
    </Page>
  );
};

const nameOf = (column: string, row: string): string => `rows.${column}.${row}`;

function linesOf({ s, sheet, keys, columns }: BroughtProps): readonly (readonly [string, string])[] {
  const w = wordsOf(s.lang);
  return Object.entries(sheet.errors).map(([name, error]) => {
    const [, column = "", ...key] = name.split(".");
    const said = errorText(w, error, columns.find((each) => each.name === column)?.asked);
    const at = keys.indexOf(key.join("."));
    return [name, at < 0 ? said : w.common.labelled(w.bring.nth(at + 1), said)];
  });
}

interface CellProps extends Pick<BroughtProps, "s" | "sheet"> {
  readonly row: string;
  /** The row, as it is read aloud with the column. */
  readonly of: string;
}

const Cell = ({ s, sheet, column, row, of }: CellProps & { readonly column: BroughtColumn }) => {
  const name = nameOf(column.name, row);
  const wrong: Wrong | undefined = sheet.errors[name];
  const value = one(sheet.values[name]);
  const control = {
    id: fieldId(name),
    name,
    "aria-label": `${of} ${column.label}`,
    "aria-invalid": wrong ? ("true" as const) : undefined,
    "aria-describedby": wrong ? `${fieldId(name)}-error` : undefined,
  };
  const w = wordsOf(s.lang);
  return (
    <>
      {wrong && (
        <span class="govuk-error-message" id={`${fieldId(name)}-error`}>
          <span class="govuk-visually-hidden">{w.common.errorPrefix}</span>
          {errorText(w, wrong, column.asked)}
        </span>
      )}
      {column.options ? (
        <select {...control} class="govuk-select">
          {among(column.options, value).map((option) => (
            <option value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input {...control} class="govuk-input" value={value} autocomplete="off" />
      )}
    </>
  );
};

/** What is none of the choices stands there as it was written. */
const among = (options: readonly Option[], value: string): readonly Option[] =>
  options.some((option) => option.value === value) ? options : [{ value, label: value }, ...options];

const Strike = ({ s, sheet, row, of }: CellProps) => {
  const name = nameOf("strike", row);
  const { bring: w } = wordsOf(s.lang);
  return (
    <div class="govuk-checkboxes__item">
      <input
        class="govuk-checkboxes__input"
        type="checkbox"
        id={fieldId(name)}
        name={name}
        value="yes"
        checked={one(sheet.values[name]) === "yes"}
      />
      <label class="govuk-label govuk-checkboxes__label" for={fieldId(name)}>
        <span class="govuk-visually-hidden">
          {of} {w.strike}
        </span>
      </label>
    </div>
  );
};
