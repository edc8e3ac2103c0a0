/** A sitting is called: for which body, where and when, and the agenda: what is on it, in which order, voted on how. */

import { askedOf } from "#model/form.ts";
import type { Candidate, Council } from "#model/meet/council.ts";
import { callForm } from "#model/meet/forms.ts";
import { Field } from "../field.tsx";
import { every, fieldId, one } from "../label.tsx";
import { Money } from "../money.tsx";
import { lacksWords } from "../options.ts";
import { Page } from "../page.tsx";
import { Stack } from "../records.tsx";
import type { Option, Setting, Sheet } from "../setting.ts";
import { Mark } from "../tag.tsx";
import { errorText, fieldWords } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { TableErrors } from "../wrong.tsx";

interface Props {
  readonly s: Setting;
  readonly council: Council;
  readonly sheet: Sheet;
}

export const CallPage = (props: Props) => {
  const { s, council, sheet } = props;
  const words = wordsOf(s.lang);
  const { title, lead, button } = words.acts.call;
  const wrong = sheet.refusal !== undefined || Object.keys(sheet.errors).length > 0;
  return (
    <Page s={s} title={wrong ? words.common.titleError(title) : title} wide>
      <TableErrors s={s} sheet={sheet} titleOf={(key) => council.candidates.find((each) => each.receipt === key)?.title} />
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="lead">{lead}</p>
      <form class="act calling" method="post" action={sheet.action} novalidate>
        <input type="hidden" name="csrf" value={s.csrf} />
        <input type="hidden" name="once" value={s.once} />
        <Asked {...props} name="area" options={sheet.options["area"] ?? []} single={council.area} />
        <Asked {...props} name="bodies" options={sheet.options["bodies"] ?? []} single={council.bodies[0]?.id ?? ""} />
        {(["body", "place", "at", "method"] as const).map((name) => (
          <Asked {...props} name={name} />
        ))}
        <Agenda {...props} />
        <Asked {...props} name="observers" />
        <button class="govuk-button" type="submit" data-prevent-double-click="true">
          {button}
        </button>
      </form>
    </Page>
  );
};

type Name = "area" | "bodies" | "body" | "place" | "at" | "method" | "observers";

/** Not asked where there is one answer only. */
const Asked = ({ s, sheet, name, options, single }: Props & { name: Name; options?: readonly Option[]; single?: string }) =>
  options && options.length < 2 ? (
    <input type="hidden" name={name} value={single} />
  ) : (
    <Field
      s={s}
      act="call"
      name={name}
      asked={askedOf(callForm.shape[name])}
      value={sheet.values[name]}
      options={options ?? sheet.options[name]}
      error={sheet.errors[name]}
    />
  );

const Agenda = (props: Props) => {
  const { s, council, sheet } = props;
  const words = wordsOf(s.lang);
  const w = words.meet;
  const error = sheet.errors["projects"];
  return (
    <section class={`govuk-form-group${error ? " govuk-form-group--error" : ""}`}>
      <h2 class="govuk-heading-m">{w.agenda}</h2>
      <p class="govuk-hint">{w.agendaHint}</p>
      {error && (
        <p class="govuk-error-message" id={`${fieldId("projects")}-error`}>
          <span class="govuk-visually-hidden">{words.common.errorPrefix}</span>
          {errorText(words, error)}
        </p>
      )}
      {council.candidates.length === 0 ? (
        <p class="nothing">{w.noCandidates}</p>
      ) : (
        <Stack
          caption={w.agenda}
          hideCaption
          head={[{ label: w.order }, { label: w.amount, numeric: true }, { label: fieldWords(words, "call", "n").label }, { label: w.how }]}
          rows={council.candidates.map((each, index) => ({ cells: rowOf(props, each, index) }))}
        />
      )}
    </section>
  );
};

function rowOf(props: Props, each: Candidate, index: number) {
  const { s, sheet } = props;
  const w = wordsOf(s.lang);
  const id = index === 0 ? fieldId("projects") : `${fieldId("projects")}-${each.receipt}`;
  const n = `order.n.${each.receipt}`;
  return [
    <span class="govuk-checkboxes__item">
      <input
        class="govuk-checkboxes__input"
        type="checkbox"
        id={id}
        name="projects"
        value={each.receipt}
        checked={every(sheet.values["projects"]).includes(each.receipt)}
      />
      <label class="govuk-label govuk-checkboxes__label" for={id}>
        {each.title}
        {each.change !== null && <span class="block">{w.meet.ofChange(each.change)}</span>}
        {each.share !== null && <span class="block">{w.shares.title}</span>}
        <Lacks s={s} each={each} />
      </label>
    </span>,
    <Money fen={each.amount} />,
    <input
      class="govuk-input govuk-input--width-3"
      id={fieldId(n)}
      name={n}
      value={one(sheet.values[n])}
      inputmode="numeric"
      autocomplete="off"
      aria-label={w.meet.placeOf(each.title)}
      aria-invalid={sheet.errors[n] ? "true" : undefined}
    />,
    <MethodOf {...props} each={each} />,
  ];
}

/** It cannot be called yet, and why. */
const Lacks = ({ s, each }: { readonly s: Setting; readonly each: Candidate }) => {
  const lacks = lacksWords(s.lang, each.lacks);
  return lacks === undefined ? (
    <></>
  ) : (
    <span class="block">
      <Mark tone="seal">{lacks}</Mark>
    </span>
  );
};

/** As the sitting votes, unless something else is chosen. */
const MethodOf = ({ s, sheet, each }: Props & { readonly each: Candidate }) => {
  const w = wordsOf(s.lang);
  const name = `order.method.${each.receipt}`;
  return (
    <select class="govuk-select" id={fieldId(name)} name={name} aria-label={w.meet.methodOf(each.title)}>
      <option value="">{w.meet.asTheSitting}</option>
      {(sheet.options["method"] ?? []).map((option) => (
        <option value={option.value} selected={option.value === one(sheet.values[name])}>
          {option.label}
        </option>
      ))}
    </select>
  );
};
