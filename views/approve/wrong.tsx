/** What is wrong with the table, on top: each line names its order and leads to the field. */
import type { Docket } from "#model/approve/docket.ts";
import { fieldId, type Wrong } from "../label.tsx";
import type { Setting, Sheet } from "../setting.ts";
import { errorText, fieldWords, refusalText } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { askedOfColumn, isColumn } from "./columns.ts";

interface Props {
  readonly s: Setting;
  readonly docket: Docket;
  readonly sheet: Sheet;
}

export const RowErrors = (props: Props) => {
  const { s, sheet } = props;
  const w = wordsOf(s.lang);
  const wrong = Object.entries(sheet.errors);
  if (wrong.length === 0 && sheet.refusal === undefined) return <></>;
  return (
    <div class="govuk-error-summary" role="alert" tabindex={-1} data-focus="true">
      <h2 class="govuk-error-summary__title">{sheet.refusal === undefined ? w.common.errorTitle : w.common.refusalTitle}</h2>
      <div class="govuk-error-summary__body">
        {sheet.refusal && <p>{refusalText(w, sheet.refusal)}</p>}
        <ul class="govuk-list govuk-error-summary__list">
          {wrong.map(([name, error]) => (
            <li>
              <a href={`#${fieldId(name)}`}>{line(props, name, error)}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
};

/** `items.amount.304718526` is the amount of one order. */
function line({ s, docket, sheet }: Props, name: string, error: Wrong): string {
  const w = wordsOf(s.lang);
  const [field = name, column = field, receipt] = name.split(".");
  const title = docket.awaiting.find((each) => each.receipt === receipt)?.title;
  const asked = isColumn(column) ? askedOfColumn(column) : undefined;
  const said = w.common.labelled(fieldWords(w, sheet.act, column).label, errorText(w, error, asked));
  return title === undefined ? said : w.approve.ofOrder(title, said);
}
