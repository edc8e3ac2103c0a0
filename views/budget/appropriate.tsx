/** A list of appropriations: where it is pasted or chosen, and the table in which its rows are checked. */
import { bringForm } from "#model/budget/forms.ts";
import type { OpenLines } from "#model/budget/region.ts";
import { BroughtPage } from "../brought.tsx";
import { FormPage } from "../form.tsx";
import type { Setting, Sheet } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { columnsToMend, lineOptions } from "./columns.ts";

interface Props {
  readonly s: Setting;
  readonly known: OpenLines;
  readonly sheet: Sheet;
  /** The keys of the rows that were understood; none before that. */
  readonly keys: readonly string[];
}

const home = "/budget/appropriations";

export const AppropriatePage = ({ s, known, sheet, keys }: Props) => {
  const { bring: w } = wordsOf(s.lang);
  if (keys.length === 0)
    return (
      <FormPage s={s} form={bringForm} sheet={{ ...sheet, action: `${home}/preview` }} back="/budget">
        <p>
          <a class="govuk-link" href={`${home}/template.xlsx?area=${encodeURIComponent(known.area)}`}>
            {w.template}
          </a>
        </p>
      </FormPage>
    );
  return (
    <BroughtPage
      s={s}
      sheet={sheet}
      keys={keys}
      columns={columnsToMend(s.lang, lineOptions(known.lines))}
      title={w.check}
      lead={w.checkLead(keys.length)}
      button={w.submit}
      again={`${home}/new`}
    />
  );
};
