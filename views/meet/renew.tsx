/** 换届: by person, the seat that they take in the new term; what happens to sittings already called is said before the button. */
import { askedOf } from "#model/form.ts";
import type { SeatedBody } from "#model/meet/body.ts";
import { renewalForm } from "#model/meet/forms.ts";
import type { Named } from "#model/project.ts";
import { Field } from "../field.tsx";
import { fieldId, one } from "../label.tsx";
import { kindOptions } from "../options.ts";
import { Page } from "../page.tsx";
import type { Setting, Sheet } from "../setting.ts";
import { errorText } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { TableErrors } from "../wrong.tsx";

interface Props {
  readonly s: Setting;
  readonly body: SeatedBody;
  readonly kinds: readonly string[];
  readonly sheet: Sheet;
}

export const RenewPage = (props: Props) => {
  const { s, body, sheet } = props;
  const words = wordsOf(s.lang);
  const w = words.bodies;
  const { title, lead, button } = words.acts.renew;
  return (
    <Page s={s} title={title}>
      <TableErrors s={s} sheet={sheet} titleOf={(key) => body.people.find((each) => each.id === key)?.name} />
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="heading">{w.named(body.areaName, body.rule.label[s.lang])}</p>
      <p class="lead">{lead}</p>
      {body.called.length > 0 && <p class="mind">{w.willBeVoid(body.called.length)}</p>}
      {body.people.length === 0 ? (
        <p class="nothing">{w.nobodyToSeat}</p>
      ) : (
        <form class="act" method="post" action={sheet.action} novalidate>
          <input type="hidden" name="csrf" value={s.csrf} />
          <input type="hidden" name="once" value={s.once} />
          {(["from", "until"] as const).map((name) => (
            <Field
              s={s}
              act="renew"
              name={name}
              asked={askedOf(renewalForm.shape[name])}
              value={sheet.values[name]}
              error={sheet.errors[name]}
            />
          ))}
          <h2 class="govuk-heading-m">{w.newMembers}</h2>
          <ul class="renewing">
            {body.people.map((person) => (
              <Place {...props} person={person} />
            ))}
          </ul>
          <button class="govuk-button govuk-button--warning" type="submit" data-prevent-double-click="true">
            {button}
          </button>
        </form>
      )}
    </Page>
  );
};

const Place = ({ s, body, kinds, sheet, person }: Props & { readonly person: Named }) => {
  const w = wordsOf(s.lang);
  const name = `seats.seat.${person.id}`;
  const wrong = sheet.errors[name];
  return (
    <li class="renewing__one">
      <label class="govuk-label" for={fieldId(name)}>
        {person.name}
      </label>
      {wrong && <p class="govuk-error-message">{errorText(w, wrong)}</p>}
      <select class="govuk-select" id={fieldId(name)} name={name} aria-invalid={wrong ? "true" : undefined}>
        <option value="">{w.bodies.noSeat}</option>
        {kindOptions(body.rule, kinds, s.lang).map((option) => (
          <option value={option.value} selected={option.value === one(sheet.values[name])}>
            {option.label}
          </option>
        ))}
      </select>
    </li>
  );
};
