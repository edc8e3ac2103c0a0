/** The form of a contract: its terms, and a line for each milestone. */
import { contractForm } from "#model/procure/forms.ts";
import type { Dossier } from "#model/project.ts";
import { aboutProject } from "../about.tsx";
import { FormPage } from "../form.tsx";
import { fieldId, one } from "../label.tsx";
import { Table } from "../rows.tsx";
import type { Setting, Sheet } from "../setting.ts";
import { errorText, fieldWords } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

const columns = ["label", "percent", "due", "delivers"] as const;
const kinds = { label: "text", percent: "whole", due: "day", delivers: "text" } as const;

interface Props {
  readonly s: Setting;
  readonly d: Dossier;
  readonly sheet: Sheet;
}

export const SigningPage = ({ s, d, sheet }: Props) => {
  const words = wordsOf(s.lang);
  const { procure: w } = words;
  const count = Math.max(
    3,
    new Set(Object.keys(sheet.values).flatMap((name) => name.match(/^milestones\.\w+\.(.+)$/)?.[1] ?? [])).size + 1,
  );
  return (
    <FormPage s={s} form={contractForm} sheet={sheet} about={aboutProject(d, s.lang)} wide>
      <Table
        id="milestones"
        caption={w.milestones}
        head={[{ label: w.line }, ...columns.map((column) => ({ label: fieldWords(words, sheet.act, column).label }))]}
        rows={Array.from({ length: Math.min(20, count) }, (_, index) => [
          String(index + 1),
          ...columns.map((column) => <Cell s={s} sheet={sheet} column={column} n={index + 1} />),
        ])}
      />
      <p class="govuk-hint">{w.linesHint}</p>
    </FormPage>
  );
};

const Cell = ({ s, sheet, column, n }: { s: Setting; sheet: Sheet; column: (typeof columns)[number]; n: number }) => {
  const words = wordsOf(s.lang);
  const name = `milestones.${column}.${n}`;
  const error = sheet.errors[name];
  const id = fieldId(name);
  return (
    <>
      {error && (
        <p class="govuk-error-message" id={`${id}-error`}>
          <span class="govuk-visually-hidden">{words.common.errorPrefix}</span>
          {errorText(words, error, { kind: kinds[column], min: column === "percent" ? 1 : 2, max: 100 })}
        </p>
      )}
      <input
        class={`govuk-input${error ? " govuk-input--error" : ""}`}
        id={id}
        name={name}
        type={column === "due" ? "date" : "text"}
        inputmode={column === "percent" ? "numeric" : undefined}
        value={one(sheet.values[name])}
        aria-label={words.procure.cell(n, fieldWords(words, sheet.act, column).label)}
        aria-invalid={error ? "true" : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        autocomplete="off"
      />
    </>
  );
};
