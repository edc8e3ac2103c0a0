/** How the columns of a payment sheet are called, in both languages. */
import type { Headers } from "#model/brought.ts";
import { askedOf } from "#model/form.ts";
import { paymentRowsForm } from "#model/pay/forms.ts";
import type { BroughtColumn } from "../brought.tsx";
import type { Lang } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

type Column = "number" | "amount" | "on" | "voucher";
export const columns = ["number", "amount", "on", "voucher"] as const satisfies readonly Column[];

const both = [wordsOf("zh"), wordsOf("en")];
const called = (column: Column): readonly string[] => both.flatMap((w) => w.payments.columns[column]);
export const headers: Headers<Column> = {
  number: called("number"),
  amount: called("amount"),
  on: called("on"),
  voucher: called("voucher"),
};

const shape = paymentRowsForm.shape.rows.element.shape;
export const columnsToMend = (lang: Lang): readonly BroughtColumn[] =>
  columns.map((name) => ({ name, label: wordsOf(lang).payments.columns[name][0] ?? name, asked: askedOf(shape[name]) }));
