/** How the columns of a list of appropriations are called, in both languages; the empty table is written with the same names. */

import type { Headers } from "#model/brought.ts";
import { appropriateForm } from "#model/budget/forms.ts";
import type { OpenLine } from "#model/budget/region.ts";
import { askedOf } from "#model/form.ts";
import type { BroughtColumn } from "../brought.tsx";
import { day, fen, text } from "../headed.ts";
import type { Lang, Option } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

type Column = "line" | "amount" | "document" | "on";
export const columns = ["line", "amount", "document", "on"] as const satisfies readonly Column[];

const both = [wordsOf("zh"), wordsOf("en")];
const called = (column: Column): readonly string[] => both.flatMap((w) => w.bring.columns[column]);
export const headers: Headers<Column> = { line: called("line"), amount: called("amount"), document: called("document"), on: called("on") };

const shape = appropriateForm.shape.rows.element.shape;
export const columnsToMend = (lang: Lang, lines: readonly Option[]): readonly BroughtColumn[] =>
  columns.map((name) => ({
    name,
    label: wordsOf(lang).bring.columns[name][0] ?? name,
    asked: askedOf(shape[name]),
    ...(name === "line" ? { options: lines } : {}),
  }));

export const lineOptions = (lines: readonly OpenLine[]): readonly Option[] =>
  lines.map(({ line, title }) => ({ value: line, label: `${title}（${line}）` }));

/** Every open line stands in it; what is left empty is not read. */
export function templateTables(lang: Lang, lines: readonly OpenLine[]) {
  const w = wordsOf(lang);
  const heads = w.bring.columns;
  return [
    {
      name: w.bring.sheet,
      columns: [
        { ...text(heads.line[0] ?? ""), width: 30 },
        { ...text(w.bring.name), width: 40 },
        fen(heads.amount[0] ?? ""),
        text(heads.document[0] ?? ""),
        day(heads.on[0] ?? ""),
      ],
      rows: lines.map(({ line, title }) => [line, title, null, null, null]),
    },
  ];
}
