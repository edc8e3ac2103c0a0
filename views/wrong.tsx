/** What is wrong with a form that is a table, on top: each line names its row and leads to the field. */
import type { Asked } from "#model/form.ts";
import { ErrorBox } from "./errors.tsx";
import type { Setting, Sheet } from "./setting.ts";
import { errorText, fieldWords } from "./words/pick.ts";
import { wordsOf } from "./words/words.ts";

interface Props {
  readonly s: Setting;
  readonly sheet: Sheet;
  /** What a row is called by its key. */
  readonly titleOf: (key: string) => string | undefined;
  /** How a column was asked, so that its error can say what would be right. */
  readonly askedOf?: (column: string) => Asked | undefined;
}

/** `items.amount.304718526` is the amount of one order. */
export const TableErrors = ({ s, sheet, titleOf, askedOf }: Props) => {
  const w = wordsOf(s.lang);
  const line = (name: string, error: Sheet["errors"][string]): string => {
    const [field = name, column = field, ...key] = name.split(".");
    const title = titleOf(key.join("."));
    const said = w.common.labelled(fieldWords(w, sheet.act, column).label, errorText(w, error, askedOf?.(column)));
    return title === undefined ? said : w.approve.ofOrder(title, said);
  };
  return <ErrorBox s={s} refusal={sheet.refusal} lines={Object.entries(sheet.errors).map(([name, error]) => [name, line(name, error)])} />;
};
