/** The form that divides the price of a package otherwise: a share for each project, beside what was approved for it. */
import { columnsOf } from "#model/columns.ts";
import { yuan } from "#model/money.ts";
import { portionForm } from "#model/procure/forms.ts";
import type { Dossier } from "#model/project.ts";
import { aboutProject } from "../about.tsx";
import { FormPage } from "../form.tsx";
import { Grid } from "../grid.tsx";
import type { Setting, Sheet } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

export const PortionPage = ({ s, d, sheet }: { s: Setting; d: Dossier; sheet: Sheet }) => {
  const { procure: w } = wordsOf(s.lang);
  const parts = d.package?.parts ?? [];
  const labels = Object.fromEntries(parts.map(({ project, title }) => [`parts.share.${project}`, w.shareOf(title)]));
  return (
    <FormPage s={s} form={portionForm} sheet={{ ...sheet, labels }} about={aboutProject(d, s.lang)} wide>
      <Grid
        s={s}
        sheet={sheet}
        table="parts"
        columns={columnsOf(portionForm, "parts")}
        caption={w.portion}
        lead={[w.project, w.community, w.approved]}
        rows={parts.map(({ project, title, areaName, approved }) => ({ key: project, cells: [title, areaName, yuan(approved)] }))}
      />
    </FormPage>
  );
};
