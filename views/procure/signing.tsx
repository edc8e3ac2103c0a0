/** The form of a contract: its terms, and a line for each milestone. */
import { columnsOf } from "#model/columns.ts";
import { contractForm } from "#model/procure/forms.ts";
import type { Dossier } from "#model/project.ts";
import { aboutProject } from "../about.tsx";
import { FormPage } from "../form.tsx";
import { freeRows, Grid } from "../grid.tsx";
import type { Setting, Sheet } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

const columns = columnsOf(contractForm, "milestones");

interface Props {
  readonly s: Setting;
  readonly d: Dossier;
  readonly sheet: Sheet;
}

export const SigningPage = ({ s, d, sheet }: Props) => {
  const { procure: w } = wordsOf(s.lang);
  return (
    <FormPage s={s} form={contractForm} sheet={sheet} about={aboutProject(d, s.lang)} wide>
      <Grid
        s={s}
        sheet={sheet}
        table="milestones"
        columns={columns}
        caption={w.milestones}
        lead={[w.line]}
        rows={freeRows(sheet, "milestones", Object.keys(columns).length, 3)}
      />
      <p class="govuk-hint">{w.linesHint}</p>
    </FormPage>
  );
};
