/** One line: the wish, its place, how it was heard, who said it, and a box to leave it out. */
import type { Child } from "hono/jsx";
import { type Asked, askedOf } from "#model/form.ts";
import { collectForm } from "#model/propose/forms.ts";
import { marksOf } from "#model/propose/paste.ts";
import { wishChannels } from "#model/propose/wish.ts";
import { fieldId, one } from "../label.tsx";
import type { Option, Setting, Sheet } from "../setting.ts";
import { choiceWord, errorText } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

interface LineProps {
  readonly s: Setting;
  readonly sheet: Sheet;
  readonly row: string;
  readonly n: number;
}

export const LineRow = (props: LineProps) => {
  const { s, sheet, row, n } = props;
  const w = wordsOf(s.lang);
  const value = (column: string) => one(sheet.values[`rows.${column}.${row}`]);
  const found = marksOf(`${value("text")} ${value("place")}`);
  const people = sheet.options["person"] ?? [];
  const channels = wishChannels.map((each) => ({ value: each, label: choiceWord(w, "channel", each) }));
  return (
    <li class={`lines__line${found.length > 0 ? " lines__line--marked" : ""}`}>
      <fieldset class="govuk-fieldset">
        <legend class="govuk-fieldset__legend">{w.wishes.row(n)}</legend>
        {found.map((mark) => (
          <p class="mind">
            <strong>{w.wishes.marks[mark]}</strong>
          </p>
        ))}
        <Cell {...props} column="text" label={w.wishes.text}>
          <textarea {...control(props, "text")} class="govuk-textarea" rows={2}>
            {value("text")}
          </textarea>
        </Cell>
        <div class="lines__more">
          <Cell {...props} column="place" label={w.wishes.place}>
            <input {...control(props, "place")} class="govuk-input" value={value("place")} autocomplete="off" />
          </Cell>
          <Cell {...props} column="channel" label={w.fields.byName.channel.label}>
            <Choose {...props} column="channel" options={channels} />
          </Cell>
          {(people.length > 0 || value("person") !== "") && (
            <Cell {...props} column="person" label={w.wishes.person}>
              <Choose {...props} column="person" options={[{ value: "", label: w.wishes.personHint }, ...people]} />
            </Cell>
          )}
          <Cell {...props} column="photo" label={w.wishes.photo}>
            <input
              {...control(props, "photo")}
              class="govuk-input govuk-input--file"
              type="file"
              accept="image/jpeg,image/png,image/webp"
            />
          </Cell>
        </div>
        {value("cut") && (
          <p class="quiet">
            {w.wishes.cut} {value("cut")}
            <input type="hidden" name={`rows.cut.${row}`} value={value("cut")} />
          </p>
        )}
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            type="checkbox"
            id={fieldId(`rows.strike.${row}`)}
            name={`rows.strike.${row}`}
            value="yes"
            checked={value("strike") === "yes"}
          />
          <label class="govuk-label govuk-checkboxes__label" for={fieldId(`rows.strike.${row}`)}>
            {w.wishes.strike}
          </label>
        </div>
      </fieldset>
    </li>
  );
};

const nameOf = ({ row }: LineProps, column: string): string => `rows.${column}.${row}`;
const control = (props: LineProps, column: string) => {
  const name = nameOf(props, column);
  const wrong = props.sheet.errors[name] !== undefined;
  return {
    id: fieldId(name),
    name,
    "aria-invalid": wrong ? ("true" as const) : undefined,
    "aria-describedby": wrong ? `${fieldId(name)}-error` : undefined,
  };
};

const Cell = ({ column, label, children, ...props }: LineProps & { column: string; label: string; children?: Child }) => {
  const w = wordsOf(props.s.lang);
  const name = nameOf(props, column);
  const wrong = props.sheet.errors[name];
  return (
    <div class={`govuk-form-group${wrong ? " govuk-form-group--error" : ""}`}>
      <label class="govuk-label" for={fieldId(name)}>
        {label}
      </label>
      {wrong && (
        <p class="govuk-error-message" id={`${fieldId(name)}-error`}>
          <span class="govuk-visually-hidden">{w.common.errorPrefix}</span>
          {errorText(w, wrong, askedOfColumn(column))}
        </p>
      )}
      {children}
    </div>
  );
};

/** What came in a file and is none of the choices stands there as it was written. */
const Choose = ({ column, options, ...props }: LineProps & { column: string; options: readonly Option[] }) => {
  const value = one(props.sheet.values[nameOf(props, column)]);
  const all = value === "" || options.some((option) => option.value === value) ? options : [{ value, label: value }, ...options];
  return (
    <select {...control(props, column)} class="govuk-select">
      {all.map((option) => (
        <option value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  );
};

const shape = collectForm.shape.rows.element.shape;
/** How a column was asked, so that its error can say what would be right. */
export const askedOfColumn = (column: string): Asked | undefined => {
  if (column === "text") return askedOf(shape.text);
  if (column === "channel") return askedOf(shape.channel);
  if (column === "photo") return askedOf(shape.photo);
  return column === "place" ? askedOf(shape.place) : undefined;
};
