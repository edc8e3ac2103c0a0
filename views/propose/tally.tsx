/** Paper forms are typed as numbers: how many in all, and how many ticked each kind. */
import { type Asked, askedOf } from "#model/form.ts";
import { tallyForm } from "#model/propose/forms.ts";
import type { Survey } from "#model/propose/survey.ts";
import { FormPage } from "../form.tsx";
import { fieldId, one } from "../label.tsx";
import type { Row } from "../rows.tsx";
import type { Setting, Sheet } from "../setting.ts";
import { errorText } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

interface TallyProps {
  readonly s: Setting;
  readonly survey: Survey;
  readonly sheet: Sheet;
  readonly about: readonly Row[];
}
const asked: Asked = askedOf(tallyForm.shape.counts.element.shape.count);

export const TallyPage = ({ s, survey, sheet, about }: TallyProps) => {
  const w = wordsOf(s.lang);
  return (
    <FormPage s={s} form={tallyForm} sheet={sheet} about={about}>
      <fieldset class="govuk-fieldset tallies">
        <legend class="govuk-fieldset__legend">{w.fields.byName.counts.label}</legend>
        <p class="govuk-hint">{w.surveys.tallyLead(survey.kinds.length)}</p>
        {survey.kinds.map((kind, index) => {
          const name = `counts.count.${index}`;
          const wrong = sheet.errors[name];
          return (
            <div class={`govuk-form-group${wrong ? " govuk-form-group--error" : ""}`}>
              <label class="govuk-label" for={fieldId(name)}>
                {kind}
              </label>
              {wrong && (
                <p class="govuk-error-message" id={`${fieldId(name)}-error`}>
                  <span class="govuk-visually-hidden">{w.common.errorPrefix}</span>
                  {errorText(w, wrong, asked)}
                </p>
              )}
              <input
                class={`govuk-input govuk-input--width-5${wrong ? " govuk-input--error" : ""}`}
                id={fieldId(name)}
                name={name}
                inputmode="numeric"
                autocomplete="off"
                value={one(sheet.values[name]) || "0"}
                aria-invalid={wrong ? "true" : undefined}
                aria-describedby={wrong ? `${fieldId(name)}-error` : undefined}
              />
            </div>
          );
        })}
      </fieldset>
    </FormPage>
  );
};
