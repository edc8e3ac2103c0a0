/** The scheme: its form, with a line for each item, and as it stands on the page of the project. */
import { yuan } from "#model/money.ts";
import type { Dossier } from "#model/project.ts";
import { planForm } from "#model/screen/forms.ts";
import { planOf } from "#model/screen/plan.ts";
import { aboutProject } from "../about.tsx";
import { FormPage } from "../form.tsx";
import { fieldId, one } from "../label.tsx";
import { Money } from "../money.tsx";
import { Table } from "../rows.tsx";
import type { Setting, Sheet } from "../setting.ts";
import { Mark } from "../tag.tsx";
import { errorText, fieldWords } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

interface Props {
  readonly s: Setting;
  readonly d: Dossier;
  readonly sheet: Sheet;
}

export const PlanPage = ({ s, d, sheet }: Props) => {
  const { plan: w } = wordsOf(s.lang).screen;
  return (
    <FormPage s={s} form={planForm} sheet={sheet} about={aboutProject(d, s.lang)} wide>
      <Grid s={s} sheet={sheet} table="budget" columns={["item", "quantity", "price"]} least={8} caption={w.budget} />
      <p class="govuk-hint">{w.mustSum(yuan(d.project.amount))}</p>
      <Grid s={s} sheet={sheet} table="aims" columns={["goal", "aim"]} least={4} caption={w.aims} />
    </FormPage>
  );
};

interface GridProps {
  readonly s: Setting;
  readonly sheet: Sheet;
  readonly table: string;
  readonly columns: readonly string[];
  readonly least: number;
  readonly caption: string;
}

/** As many lines as were typed, and some more. */
const Grid = ({ s, sheet, table, columns, least, caption }: GridProps) => {
  const w = wordsOf(s.lang);
  const typed = Object.keys(sheet.values).filter((name) => name.startsWith(`${table}.`)).length / columns.length;
  const count = Math.min(60, Math.max(least, Math.ceil(typed) + 2));
  return (
    <Table
      id={table}
      caption={caption}
      head={[{ label: w.screen.plan.line }, ...columns.map((column) => ({ label: fieldWords(w, sheet.act, column).label }))]}
      rows={Array.from({ length: count }, (_, index) => [
        String(index + 1),
        ...columns.map((column) => <Cell s={s} sheet={sheet} column={column} name={`${table}.${column}.${index + 1}`} n={index + 1} />),
      ])}
    />
  );
};

const Cell = ({ s, sheet, column, name, n }: { s: Setting; sheet: Sheet; column: string; name: string; n: number }) => {
  const w = wordsOf(s.lang);
  const error = sheet.errors[name];
  const id = fieldId(name);
  return (
    <>
      {error && (
        <p class="govuk-error-message" id={`${id}-error`}>
          <span class="govuk-visually-hidden">{w.common.errorPrefix}</span>
          {errorText(w, error, { kind: column === "price" ? "money" : column === "quantity" ? "whole" : "text", min: 1, max: 60 })}
        </p>
      )}
      <input
        class={`govuk-input${error ? " govuk-input--error" : ""}`}
        id={id}
        name={name}
        value={one(sheet.values[name])}
        aria-label={w.screen.plan.cell(n, fieldWords(w, sheet.act, column).label)}
        aria-invalid={error ? "true" : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        autocomplete="off"
      />
    </>
  );
};

/** Line by line, beside what is asked now: where the amount has changed since, it says so. */
export const Plan = ({ s, d }: { s: Setting; d: Dossier }) => {
  const plan = planOf(d);
  if (!plan) return <></>;
  const { plan: w } = wordsOf(s.lang).screen;
  return (
    <section class="section" aria-labelledby="plan">
      <h2 id="plan">
        {w.heading} {plan.amount !== d.project.amount && <Mark tone="seal">{w.changed}</Mark>}
      </h2>
      <Table
        id="plan-lines"
        caption={w.budget}
        hideCaption
        head={[{ label: w.item }, { label: w.quantity, numeric: true }, { label: w.price, numeric: true }, { label: w.sum, numeric: true }]}
        rows={plan.lines.map(({ item, quantity, price }) => [item, quantity, <Money fen={price} />, <Money fen={quantity * price} />])}
        foot={[w.total, "", "", <Money fen={plan.amount} />]}
      />
      {plan.schedule !== "" && <p class="words">{plan.schedule}</p>}
      {plan.goals.length > 0 && (
        <Table
          id="plan-aims"
          caption={w.aims}
          head={[{ label: w.goal }, { label: w.aim }]}
          rows={plan.goals.map(({ goal, aim }) => [goal, aim])}
        />
      )}
    </section>
  );
};
