/** One point of a checklist: the question with its source, yes / no / not applicable, and room for a note. */
import type { Policy } from "#model/policy/policy.ts";
import { answers } from "#model/screen/answers.ts";
import { fieldId, one } from "../label.tsx";
import type { Setting, Sheet } from "../setting.ts";
import { choiceWord, errorText } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

interface Props {
  readonly s: Setting;
  readonly sheet: Sheet;
  readonly point: Policy["checklist"][number];
}

export const Point = ({ s, sheet, point }: Props) => {
  const w = wordsOf(s.lang);
  const name = `points.answer.${point.key}`;
  const error = sheet.errors[name];
  const id = fieldId(name);
  return (
    <li class={`point govuk-form-group${error ? " govuk-form-group--error" : ""}`}>
      <fieldset class="govuk-fieldset" aria-describedby={`${id}-hint${error ? ` ${id}-error` : ""}`}>
        <legend class="govuk-fieldset__legend point__text">{point.text[s.lang]}</legend>
        <p class="govuk-hint point__source" id={`${id}-hint`}>
          {point.source}
        </p>
        {error && (
          <p class="govuk-error-message" id={`${id}-error`}>
            <span class="govuk-visually-hidden">{w.common.errorPrefix}</span>
            {errorText(w, error)}
          </p>
        )}
        <div class="picks">
          {answers.map((answer, index) => (
            <div class="pick">
              <input
                class="pick__input"
                type="radio"
                id={index === 0 ? id : `${id}-${answer}`}
                name={name}
                value={answer}
                checked={one(sheet.values[name]) === answer}
              />
              <label class="pick__label" for={index === 0 ? id : `${id}-${answer}`}>
                {choiceWord(w, "answer", answer)}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      <Note s={s} sheet={sheet} point={point} />
    </li>
  );
};

const Note = ({ s, sheet, point }: Props) => {
  const w = wordsOf(s.lang);
  const name = `points.note.${point.key}`;
  const error = sheet.errors[name];
  return (
    <div class="point__note">
      <label class="govuk-label" for={fieldId(name)}>
        {w.screen.pointNote}
      </label>
      {error && (
        <p class="govuk-error-message" id={`${fieldId(name)}-error`}>
          <span class="govuk-visually-hidden">{w.common.errorPrefix}</span>
          {errorText(w, error, { kind: "text", min: 2, max: 200 })}
        </p>
      )}
      <input
        class={`govuk-input${error ? " govuk-input--error" : ""}`}
        type="text"
        id={fieldId(name)}
        name={name}
        value={one(sheet.values[name])}
        autocomplete="off"
        aria-describedby={error ? `${fieldId(name)}-error` : undefined}
      />
    </div>
  );
};
