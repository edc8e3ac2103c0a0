/** Before the second person publishes: what changes for each area that gets a new version. */
import type { Form } from "#model/form.ts";
import type { Made } from "#model/policy/draft.ts";
import type { Policy } from "#model/policy/policy.ts";
import { FormPage } from "../form.tsx";
import type { Setting, Sheet } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { Changes } from "./changed.tsx";
import { Flaws } from "./flaws.tsx";

interface Props {
  readonly s: Setting;
  readonly form: Form;
  readonly sheet: Sheet;
  readonly made: readonly Made[];
  /** The policy in force before each of them, in their order. */
  readonly before: readonly (Policy | null)[];
}

export const PublishPage = ({ s, form, sheet, made, before }: Props) => {
  const w = wordsOf(s.lang).policy;
  return (
    <FormPage s={s} form={form} sheet={sheet} wide>
      <Flaws s={s} made={made} />
      {made.map((one, index) => (
        <section>
          <h2 class="govuk-heading-m">{w.layer(one.areaName, one.version)}</h2>
          <Difference s={s} before={before[index] ?? null} after={one.judged.policy} />
        </section>
      ))}
    </FormPage>
  );
};

const Difference = ({ s, before, after }: { s: Setting; before: Policy | null; after: Policy | null }) =>
  before && after ? <Changes s={s} before={before} after={after} /> : <p class="nothing">{wordsOf(s.lang).policy.firstVersion}</p>;
