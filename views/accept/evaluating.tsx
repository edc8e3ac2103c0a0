/** Points for each criterion of the policy; numbers of answers from paper: forms of one number a line. */
import { canvassForm, evaluationForm } from "#model/accept/forms.ts";
import { opinions } from "#model/accept/opinion.ts";
import { columnsOf } from "#model/columns.ts";
import type { Dossier } from "#model/project.ts";
import { aboutProject } from "../about.tsx";
import { FormPage } from "../form.tsx";
import { Grid } from "../grid.tsx";
import type { Setting, Sheet } from "../setting.ts";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

interface Props {
  readonly s: Setting;
  readonly d: Dossier;
  readonly sheet: Sheet;
}

export const EvaluatePage = ({ s, d, sheet }: Props) => {
  const w = wordsOf(s.lang);
  const { criterion, weight } = w.project.evaluationHead;
  return (
    <FormPage s={s} form={evaluationForm} sheet={sheet} about={aboutProject(d, s.lang)} wide>
      <Grid
        s={s}
        sheet={sheet}
        table="points"
        columns={columnsOf(evaluationForm, "points")}
        caption={w.fields.byName.points.label}
        lead={[criterion, weight]}
        rows={d.policy.evaluation.criteria.map((one) => ({ key: one.key, cells: [one.label[s.lang], w.common.percent(one.weight)] }))}
      />
    </FormPage>
  );
};

export const CanvassPage = ({ s, d, sheet }: Props) => {
  const w = wordsOf(s.lang);
  return (
    <FormPage s={s} form={canvassForm} sheet={sheet} about={aboutProject(d, s.lang)}>
      <Grid
        s={s}
        sheet={sheet}
        table="counts"
        columns={columnsOf(canvassForm, "counts")}
        caption={w.project.opinions}
        lead={[w.project.opinionHead.opinion]}
        rows={opinions.map((one, index) => ({ key: String(index), cells: [choiceWord(w, "opinion", one)] }))}
      />
    </FormPage>
  );
};
