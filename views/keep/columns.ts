/** The list of works as a table to keep. */
import type { WorkRow } from "#model/keep/work.ts";
import { classOf, type Policy } from "#model/policy/policy.ts";
import { day, text, whole } from "../headed.ts";
import type { Lang } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

export const classLabel = (policy: Policy | undefined, code: string, lang: Lang): string =>
  (policy && classOf(policy, code)?.label[lang]) ?? code;

export function worksTable(rows: readonly WorkRow[], policy: Policy | undefined, lang: Lang) {
  const { head, export: more, title } = wordsOf(lang).keep;
  return {
    name: title,
    columns: [
      ...[more.code, more.receipt, head.title, head.class, head.area, more.place].map(text),
      ...[head.accepted, head.until].map(day),
      ...[more.builder, head.keeper].map(text),
      ...[head.reported, more.waiting].map(whole),
    ],
    rows: rows.map((one) => [
      ...[one.code, one.receipt, one.title, classLabel(policy, one.class, lang), one.areaName, one.place],
      ...[one.acceptedOn, one.until, one.supplierName, one.keeper, one.reported, one.waiting],
    ]),
  };
}
