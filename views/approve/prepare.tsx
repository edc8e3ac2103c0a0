/** The minutes of the approving body, typed in order by order: one document, one day, a decision each. */
import type { Docket } from "#model/approve/docket.ts";
import { preparationForm } from "#model/approve/forms.ts";
import { askedOf } from "#model/form.ts";
import { Field } from "../field.tsx";
import { one } from "../label.tsx";
import { Page } from "../page.tsx";
import type { Option, Setting, Sheet } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { TableErrors } from "../wrong.tsx";
import { askedOfColumn } from "./columns.ts";
import { DocketRow } from "./row.tsx";

interface Props {
  readonly s: Setting;
  readonly docket: Docket;
  readonly sheet: Sheet;
  /** By receipt: the gates it can go back to. */
  readonly gates: Readonly<Record<string, readonly Option[]>>;
  /** By receipt: the reasons its policy knows. */
  readonly reasons: Readonly<Record<string, readonly Option[]>>;
}

export const PreparePage = (props: Props) => {
  const { s, docket, sheet } = props;
  const { approve: w, common } = wordsOf(s.lang);
  const wrong = sheet.refusal !== undefined || Object.keys(sheet.errors).length > 0;
  const area = sheet.options["area"]?.find((option) => option.value === docket.area)?.label;
  return (
    <Page s={s} title={wrong ? common.titleError(w.prepare) : w.prepare} wide>
      <TableErrors
        s={s}
        sheet={sheet}
        titleOf={(key) => docket.awaiting.find((each) => each.receipt === key)?.title}
        askedOf={askedOfColumn}
      />
      <h1 class="govuk-heading-l">{w.prepare}</h1>
      {area && <p class="heading">{area}</p>}
      <p class="lead">{w.prepareLead}</p>
      {docket.awaiting.length === 0 ? <p class="nothing">{w.nothingWaits}</p> : <Preparation {...props} />}
    </Page>
  );
};

const Preparation = (props: Props) => {
  const { s, docket, sheet, gates, reasons } = props;
  const w = wordsOf(s.lang).approve;
  return (
    <form class="docket" method="post" action={sheet.action} novalidate>
      <input type="hidden" name="csrf" value={s.csrf} />
      <input type="hidden" name="once" value={s.once} />
      <input type="hidden" name="area" value={one(sheet.values["area"]) || docket.area} />
      <h2 class="govuk-heading-m">{w.meeting}</h2>
      <div class="docket__meeting">
        <Asked s={s} sheet={sheet} name="document" />
        <Asked s={s} sheet={sheet} name="on" />
      </div>
      <h2 class="govuk-heading-m">{w.table}</h2>
      <ol class="docket__rows">
        {docket.awaiting.map((each, index) => (
          <li class="docket__item">
            <DocketRow
              s={s}
              n={index + 1}
              sheet={sheet}
              awaiting={each}
              gates={gates[each.receipt] ?? []}
              reasons={reasons[each.receipt] ?? []}
            />
          </li>
        ))}
      </ol>
      <button class="govuk-button" type="submit" data-prevent-double-click="true">
        {w.submit}
      </button>
      <p class="govuk-hint">{w.submitNote}</p>
    </form>
  );
};

const Asked = ({ s, sheet, name }: { s: Setting; sheet: Sheet; name: "document" | "on" }) => (
  <Field
    s={s}
    act="prepare"
    name={name}
    asked={askedOf(preparationForm.shape[name])}
    value={sheet.values[name]}
    error={sheet.errors[name]}
  />
);
