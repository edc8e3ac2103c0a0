/** Rows of a form as a table of fields: what each row is about, and a field for each column; what is wrong stands in its cell. */
import type { Asked } from "#model/form.ts";
import { fieldId, one } from "./label.tsx";
import { Stack } from "./records.tsx";
import type { Setting, Sheet } from "./setting.ts";
import { errorText, fieldWords } from "./words/pick.ts";
import { wordsOf } from "./words/words.ts";

interface GridProps {
  readonly s: Setting;
  readonly sheet: Sheet;
  readonly table: string;
  /** How each column was asked, so that its error can say what would be right. */
  readonly columns: Readonly<Record<string, Asked>>;
  readonly caption: string;
  /** What stands before the fields, and how its columns are called. */
  readonly lead: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}

export const Grid = ({ s, sheet, table, columns, caption, lead, rows }: GridProps) => {
  const w = wordsOf(s.lang);
  const names = Object.keys(columns);
  return (
    <Stack
      form
      caption={caption}
      head={[...lead, ...names.map((column) => fieldWords(w, sheet.act, column).label)].map((label) => ({ label }))}
      rows={rows.map(({ key, cells }) => ({
        cells: [
          ...cells,
          ...names.map((column) => (
            <Cell
              s={s}
              sheet={sheet}
              asked={columns[column] ?? { kind: "text" }}
              name={`${table}.${column}.${key}`}
              label={w.common.labelled(cells[0] ?? key, fieldWords(w, sheet.act, column).label)}
            />
          )),
        ],
      }))}
    />
  );
};

/** Rows to be filled from the top: as many as were typed, and some more. */
export function freeRows(sheet: Sheet, table: string, columns: number, least: number) {
  const typed = Object.keys(sheet.values).filter((name) => name.startsWith(`${table}.`)).length / columns;
  const count = Math.min(60, Math.max(least, Math.ceil(typed) + 2));
  return Array.from({ length: count }, (_, index) => ({ key: String(index + 1), cells: [String(index + 1)] }));
}

interface CellProps {
  readonly s: Setting;
  readonly sheet: Sheet;
  readonly asked: Asked;
  readonly name: string;
  readonly label: string;
}

const Cell = ({ s, sheet, asked, name, label }: CellProps) => {
  const w = wordsOf(s.lang);
  const error = sheet.errors[name];
  const id = fieldId(name);
  return (
    <>
      {error && (
        <p class="govuk-error-message" id={`${id}-error`}>
          <span class="govuk-visually-hidden">{w.common.errorPrefix}</span>
          {errorText(w, error, asked)}
        </p>
      )}
      <input
        class={`govuk-input${error ? " govuk-input--error" : ""}`}
        type={asked.kind === "day" ? "date" : "text"}
        id={id}
        name={name}
        value={one(sheet.values[name])}
        inputmode={asked.kind === "whole" ? "numeric" : asked.kind === "money" ? "decimal" : undefined}
        aria-label={label}
        aria-invalid={error ? "true" : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        autocomplete="off"
      />
    </>
  );
};
