/** What is wrong with a table, on top: each line names its row and leads to the field. */
import { fieldId } from "../label.tsx";
import type { Setting, Sheet } from "../setting.ts";
import { errorText, fieldWords, refusalText } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

interface Props {
  readonly s: Setting;
  readonly sheet: Sheet;
  /** What a row is called by its key. */
  readonly titleOf: (key: string) => string | undefined;
}

export const TableErrors = ({ s, sheet, titleOf }: Props) => {
  const w = wordsOf(s.lang);
  const wrong = Object.entries(sheet.errors);
  if (wrong.length === 0 && sheet.refusal === undefined) return <></>;
  return (
    <div class="govuk-error-summary" role="alert" tabindex={-1} data-focus="true">
      <h2 class="govuk-error-summary__title">{sheet.refusal === undefined ? w.common.errorTitle : w.common.refusalTitle}</h2>
      <div class="govuk-error-summary__body">
        {sheet.refusal && <p>{refusalText(w, sheet.refusal)}</p>}
        <ul class="govuk-list govuk-error-summary__list">
          {wrong.map(([name, error]) => {
            const [field = name, column = field, ...key] = name.split(".");
            const title = titleOf(key.join("."));
            const said = w.common.labelled(fieldWords(w, sheet.act, column).label, errorText(w, error));
            return (
              <li>
                <a href={`#${fieldId(name)}`}>{title === undefined ? said : w.approve.ofOrder(title, said)}</a>
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
};
