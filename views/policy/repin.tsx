/** Before a project is moved to a later version of its rules: what would be different for it. */
import type { Form } from "#model/form.ts";
import type { Dossier } from "#model/project.ts";
import { FormPage } from "../form.tsx";
import type { Row } from "../rows.tsx";
import type { Setting, Sheet } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { Changes } from "./changed.tsx";

interface Props {
  readonly s: Setting;
  readonly form: Form;
  readonly sheet: Sheet;
  readonly d: Dossier;
  readonly about: readonly Row[];
}

export const RepinPage = ({ s, form, sheet, d, about }: Props) => {
  const w = wordsOf(s.lang).policy;
  const asked = d.trail.findLast((fact) => fact.kind === "repin_asked");
  const why = asked?.kind === "repin_asked" && d.repin ? ([[w.repinWhy, asked.texts.reason]] as const) : [];
  return (
    <FormPage s={s} form={form} sheet={sheet} about={[...about, ...why]} wide>
      {d.newer && (
        <section>
          <h2 class="govuk-heading-m">
            <a class="govuk-link" href={`/policies/${d.newer.id}`}>
              {d.newer.policy.name[s.lang]}, {w.version(d.newer.policy.version)}
            </a>
          </h2>
          <Changes s={s} before={d.policy} after={d.newer.policy} />
        </section>
      )}
    </FormPage>
  );
};
