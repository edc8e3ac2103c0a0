/** Fields that are answered by choosing: radios, a list to open, boxes to tick. */

import { Asides, describedBy, every, type FieldProps, fieldId, Group, LabelText, one, optionsOf } from "./label.tsx";
import type { Option } from "./setting.ts";
import { wordsOf } from "./words/words.ts";

export const Radios = (props: FieldProps) => (
  <Group error={props.error}>
    <div
      class="govuk-fieldset"
      role="radiogroup"
      aria-labelledby={`${fieldId(props.name)}-label`}
      aria-describedby={describedBy(props)}
      aria-invalid={props.error ? "true" : undefined}
    >
      <div class="govuk-fieldset__legend" id={`${fieldId(props.name)}-label`}>
        <LabelText {...props} />
      </div>
      <Asides {...props} />
      {optionsOf(props).length === 0 && <NothingToChoose {...props} />}
      <div class="govuk-radios">
        {optionsOf(props).map((option, index) => (
          <Item kind="radio" field={props} option={option} index={index} checked={option.value === one(props.value)} />
        ))}
      </div>
    </div>
  </Group>
);

export const Ticks = (props: FieldProps) => (
  <Group error={props.error}>
    <fieldset class="govuk-fieldset" aria-describedby={describedBy(props)}>
      <legend class="govuk-fieldset__legend">
        <LabelText {...props} />
      </legend>
      <Asides {...props} />
      {optionsOf(props).length === 0 && <NothingToChoose {...props} />}
      <div class="govuk-checkboxes">
        {optionsOf(props).map((option, index) => (
          <Item kind="checkbox" field={props} option={option} index={index} checked={every(props.value).includes(option.value)} />
        ))}
      </div>
    </fieldset>
  </Group>
);

/** What is to be chosen may not be there yet: then the form says so where the choices would stand. */
const NothingToChoose = ({ s, name }: FieldProps) => (
  <p class="nothing" id={fieldId(name)}>
    {wordsOf(s.lang).common.nothingToChoose}
  </p>
);

/** A single box: ticked it says yes. */
export const Flag = (props: FieldProps) => {
  const { name, error, value } = props;
  return (
    <Group error={error}>
      <Asides {...props} />
      <div class="govuk-checkboxes">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            type="checkbox"
            id={fieldId(name)}
            name={name}
            value="yes"
            checked={one(value) === "yes"}
            aria-describedby={describedBy(props)}
          />
          <label class="govuk-label govuk-checkboxes__label" for={fieldId(name)}>
            <LabelText {...props} />
          </label>
        </div>
      </div>
    </Group>
  );
};

export const Select = (props: FieldProps) => {
  const { s, name, value, error } = props;
  return (
    <Group error={error}>
      <label class="govuk-label" for={fieldId(name)}>
        <LabelText {...props} />
      </label>
      <Asides {...props} />
      <select
        class={`govuk-select${error ? " govuk-select--error" : ""}`}
        id={fieldId(name)}
        name={name}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? "true" : undefined}
      >
        <option value="">{wordsOf(s.lang).common.choose}</option>
        {optionsOf(props).map((option) => (
          <option value={option.value} selected={option.value === one(value)}>
            {option.hint ? `${option.label} – ${option.hint}` : option.label}
          </option>
        ))}
      </select>
    </Group>
  );
};

interface ItemProps {
  readonly kind: "radio" | "checkbox";
  readonly field: FieldProps;
  readonly option: Option;
  readonly index: number;
  readonly checked: boolean;
}

/** The first item bears the field's own id: the error summary leads to it. */
const Item = ({ kind, field, option, index, checked }: ItemProps) => {
  const block = kind === "radio" ? "govuk-radios" : "govuk-checkboxes";
  const id = index === 0 ? fieldId(field.name) : `${fieldId(field.name)}-${index + 1}`;
  const invalid = kind === "checkbox" && field.error ? ("true" as const) : undefined;
  return (
    <div class={`${block}__item`}>
      <input
        class={`${block}__input`}
        type={kind}
        id={id}
        name={field.name}
        value={option.value}
        checked={checked}
        aria-invalid={invalid}
        aria-describedby={option.hint ? `${id}-item-hint` : undefined}
      />
      <label class={`govuk-label ${block}__label`} for={id}>
        {option.label}
      </label>
      {option.hint && (
        <div class={`govuk-hint ${block}__hint`} id={`${id}-item-hint`}>
          {option.hint}
        </div>
      )}
    </div>
  );
};
