/** The list that is gone through on the spot: each line with what was asked, and room for what is to be mended; and aims that are adjusted. */
import { measureForm, retargetForm } from "#model/accept/forms.ts";
import { toMeasure } from "#model/accept/measured.ts";
import { columnsOf } from "#model/columns.ts";
import type { Dossier } from "#model/project.ts";
import { aboutProject } from "../about.tsx";
import { FormPage } from "../form.tsx";
import { freeRows, Grid } from "../grid.tsx";
import { Aims } from "../screen/plan.tsx";
import type { Setting, Sheet } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

interface Props {
  readonly s: Setting;
  readonly d: Dossier;
  readonly sheet: Sheet;
}

export const MeasurePage = ({ s, d, sheet }: Props) => {
  const w = wordsOf(s.lang);
  const { item, asked } = w.project.measuredHead;
  return (
    <FormPage s={s} form={measureForm} sheet={sheet} about={aboutProject(d, s.lang)} wide>
      <Grid
        s={s}
        sheet={sheet}
        table="counted"
        columns={columnsOf(measureForm, "counted")}
        caption={w.fields.byName.counted.label}
        lead={[item, asked]}
        rows={toMeasure(d).map((line, index) => ({ key: String(index), cells: [line.item, String(line.asked)] }))}
      />
      <Grid
        s={s}
        sheet={sheet}
        table="faults"
        columns={columnsOf(measureForm, "faults")}
        caption={w.fields.byName.faults.label}
        lead={[w.screen.plan.line]}
        rows={freeRows(sheet, "faults", 2, 3)}
      />
    </FormPage>
  );
};

export const RetargetPage = ({ s, d, sheet }: Props) => (
  <FormPage s={s} form={retargetForm} sheet={sheet} about={aboutProject(d, s.lang)} wide>
    <Aims s={s} sheet={sheet} />
  </FormPage>
);
