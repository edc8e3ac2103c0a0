/** A panel member gives points to the open item: one number for each thing that the panel looks at. */
import { openItem, type Sitting } from "#model/meet/sitting.ts";
import { fieldId, one } from "../label.tsx";
import { Money } from "../money.tsx";
import { Page } from "../page.tsx";
import type { Setting, Sheet } from "../setting.ts";
import { errorText } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { TableErrors } from "../wrong.tsx";

interface Props {
  readonly s: Setting;
  readonly sitting: Sitting;
  readonly sheet: Sheet;
}

export const ScorePage = (props: Props) => {
  const { s, sitting, sheet } = props;
  const words = wordsOf(s.lang);
  const { title, lead, button } = words.acts.score;
  const item = openItem(sitting);
  const criteria = sitting.rule.scores?.criteria ?? [];
  const whole = criteria.reduce((total, { weight }) => total + weight, 0);
  return (
    <Page s={s} title={title}>
      <TableErrors s={s} sheet={sheet} titleOf={(key) => criteria.find((one) => one.key === key)?.label[s.lang]} />
      <h1 class="govuk-heading-l">{title}</h1>
      {item && (
        <p class="heading">
          {item.n}. {item.title} · <Money fen={item.amount} />
        </p>
      )}
      <p class="lead">{lead}</p>
      <form class="act" method="post" action={sheet.action} novalidate>
        <input type="hidden" name="csrf" value={s.csrf} />
        <input type="hidden" name="once" value={s.once} />
        <input type="hidden" name="item" value={item?.id ?? one(sheet.values["item"])} />
        {criteria.map(({ key, label, weight }) => (
          <Points {...props} name={`points.given.${key}`} label={label[s.lang]} hint={words.meet.weight(weight, whole)} />
        ))}
        <button class="govuk-button" type="submit" data-prevent-double-click="true">
          {button}
        </button>
      </form>
    </Page>
  );
};

const Points = ({ s, sheet, name, label, hint }: Props & { readonly name: string; readonly label: string; readonly hint: string }) => {
  const wrong = sheet.errors[name];
  const id = fieldId(name);
  return (
    <div class={`govuk-form-group${wrong ? " govuk-form-group--error" : ""}`}>
      <label class="govuk-label" for={id}>
        {label}
      </label>
      <div class="govuk-hint" id={`${id}-hint`}>
        {hint}
      </div>
      {wrong && (
        <p class="govuk-error-message" id={`${id}-error`}>
          {errorText(wordsOf(s.lang), wrong, { kind: "whole", min: 0, max: 100 })}
        </p>
      )}
      <input
        class={`govuk-input govuk-input--width-3${wrong ? " govuk-input--error" : ""}`}
        id={id}
        name={name}
        value={one(sheet.values[name])}
        inputmode="numeric"
        autocomplete="off"
        aria-describedby={wrong ? `${id}-hint ${id}-error` : `${id}-hint`}
        aria-invalid={wrong ? "true" : undefined}
      />
    </div>
  );
};
