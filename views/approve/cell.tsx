/** A field of one order in the table: its label, what is wrong with it, the control. */
import type { Child } from "hono/jsx";
import { fieldId, one } from "../label.tsx";
import type { Option } from "../setting.ts";
import { errorText, fieldWords } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { askedOfColumn, type Column, nameOf, type RowProps, wrongIn } from "./columns.ts";

interface CellProps extends RowProps {
  readonly column: Exclude<Column, "decision">;
  /** Under which decision it is asked: under all but `leave` when `said`. */
  readonly under: "agree" | "return" | "refuse" | "said";
  readonly options?: readonly Option[];
  /** What stands in it before anybody types. */
  readonly filled?: string;
  readonly hint?: Child;
}

export const Cell = (props: CellProps) => {
  const { s, column, under, hint, sheet } = props;
  const w = wordsOf(s.lang);
  const id = fieldId(nameOf(column, props));
  const wrong = wrongIn(column, props);
  return (
    <div class={`only only--${under} govuk-form-group${wrong ? " only--wrong govuk-form-group--error" : ""}`}>
      <label class="govuk-label" for={id}>
        {fieldWords(w, sheet.act, column).label}
      </label>
      {hint && (
        <div class="govuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <ColumnError {...props} />
      <Control {...props} id={id} />
    </div>
  );
};

export const ColumnError = (props: RowProps & { readonly column: Column }) => {
  const { s, column } = props;
  const w = wordsOf(s.lang);
  const wrong = wrongIn(column, props);
  if (!wrong) return <></>;
  return (
    <p class="govuk-error-message" id={`${fieldId(nameOf(column, props))}-error`}>
      <span class="govuk-visually-hidden">{w.common.errorPrefix}</span>
      {errorText(w, wrong, askedOfColumn(column))}
    </p>
  );
};

const Control = (props: CellProps & { readonly id: string }) => {
  const { id, s, column, options, filled = "", hint, sheet } = props;
  const name = nameOf(column, props);
  const wrong = wrongIn(column, props) !== undefined;
  const described = [hint ? `${id}-hint` : "", wrong ? `${id}-error` : ""].filter((part) => part !== "").join(" ") || undefined;
  const common = { id, name, "aria-describedby": described, "aria-invalid": wrong ? ("true" as const) : undefined };
  const typed = sheet.values[name];
  const value = typed === undefined ? filled : one(typed);
  if (!options) {
    const money = column === "amount";
    return (
      <input
        {...common}
        class={`govuk-input${money ? " govuk-input--width-10" : ""}${wrong ? " govuk-input--error" : ""}`}
        value={value}
        inputmode={money ? "decimal" : undefined}
        autocomplete="off"
      />
    );
  }
  return (
    <select {...common} class={`govuk-select${wrong ? " govuk-select--error" : ""}`}>
      <option value="">{wordsOf(s.lang).common.choose}</option>
      {options.map((option) => (
        <option value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  );
};
