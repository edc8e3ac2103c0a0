/** The scheme: its form, with a line for each item, and as it stands on the page of the project. */
import { columnsOf } from "#model/columns.ts";
import { yuan } from "#model/money.ts";
import type { Dossier } from "#model/project.ts";
import { planForm } from "#model/screen/forms.ts";
import { planOf } from "#model/screen/plan.ts";
import { aboutProject } from "../about.tsx";
import { FormPage } from "../form.tsx";
import { freeRows, Grid } from "../grid.tsx";
import { Money } from "../money.tsx";
import { Stack } from "../records.tsx";
import { Table } from "../rows.tsx";
import type { Setting, Sheet } from "../setting.ts";
import { Mark } from "../tag.tsx";
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
      <Grid
        s={s}
        sheet={sheet}
        table="budget"
        columns={columnsOf(planForm, "budget")}
        caption={w.budget}
        lead={[w.line]}
        rows={freeRows(sheet, "budget", 3, 8)}
      />
      <p class="govuk-hint">{w.mustSum(yuan(d.project.amount))}</p>
      <Aims s={s} sheet={sheet} />
    </FormPage>
  );
};

export const Aims = ({ s, sheet }: { s: Setting; sheet: Sheet }) => {
  const { plan: w } = wordsOf(s.lang).screen;
  return (
    <Grid
      s={s}
      sheet={sheet}
      table="aims"
      columns={columnsOf(planForm, "aims")}
      caption={w.aims}
      lead={[w.line]}
      rows={freeRows(sheet, "aims", 2, 4)}
    />
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
      <Stack
        caption={w.budget}
        hideCaption
        head={[{ label: w.item }, { label: w.quantity, numeric: true }, { label: w.price, numeric: true }, { label: w.sum, numeric: true }]}
        rows={plan.lines.map(({ item, quantity, price }) => ({
          cells: [item, quantity, <Money fen={price} />, <Money fen={quantity * price} />],
        }))}
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
