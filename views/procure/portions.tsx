/** The form that divides the price of a package otherwise: a share for each project, beside what was approved for it. */
import { yuan } from "#model/money.ts";
import { portionForm } from "#model/procure/forms.ts";
import type { Dossier } from "#model/project.ts";
import { aboutProject } from "../about.tsx";
import { FormPage } from "../form.tsx";
import { fieldId, one } from "../label.tsx";
import { Money } from "../money.tsx";
import { Table } from "../rows.tsx";
import type { Setting, Sheet } from "../setting.ts";
import { errorText } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

export const PortionPage = ({ s, d, sheet }: { s: Setting; d: Dossier; sheet: Sheet }) => {
  const { procure: w } = wordsOf(s.lang);
  const parts = d.package?.parts ?? [];
  const labels = Object.fromEntries(parts.map(({ project, title }) => [`parts.share.${project}`, w.shareOf(title)]));
  return (
    <FormPage s={s} form={portionForm} sheet={{ ...sheet, labels }} about={aboutProject(d, s.lang)} wide>
      <Table
        id="parts"
        caption={w.portion}
        head={[{ label: w.project }, { label: w.approved, numeric: true }, { label: w.portion, numeric: true }]}
        rows={parts.map(({ project, title, areaName, approved }) => [
          `${title} ${areaName}`,
          <Money fen={approved} />,
          <Share s={s} sheet={sheet} name={`parts.share.${project}`} label={w.shareOf(title)} />,
        ])}
        foot={[w.total, yuan(d.package?.total ?? 0), yuan(d.package?.tender?.amount ?? 0)]}
      />
    </FormPage>
  );
};

const Share = ({ s, sheet, name, label }: { s: Setting; sheet: Sheet; name: string; label: string }) => {
  const words = wordsOf(s.lang);
  const error = sheet.errors[name];
  const id = fieldId(name);
  return (
    <>
      {error && (
        <p class="govuk-error-message" id={`${id}-error`}>
          <span class="govuk-visually-hidden">{words.common.errorPrefix}</span>
          {errorText(words, error, { kind: "money" })}
        </p>
      )}
      <input
        class={`govuk-input govuk-input--width-10${error ? " govuk-input--error" : ""}`}
        id={id}
        name={name}
        type="text"
        inputmode="decimal"
        value={one(sheet.values[name])}
        aria-label={label}
        aria-invalid={error ? "true" : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        autocomplete="off"
      />
    </>
  );
};
