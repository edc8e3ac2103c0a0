/** From which standard project an order comes: above its form, and on its page. */
import type { Template } from "#model/library/template.ts";
import type { Row } from "../rows.tsx";
import type { Lang } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { priceRows } from "./standard.tsx";

interface From {
  readonly id: string;
  readonly version: number;
  readonly template: Template;
}

export function aboutOrdered(from: From | undefined, lang: Lang): readonly Row[] {
  if (!from) return [];
  const { library: w, common } = wordsOf(lang);
  return [
    [
      w.orderedFrom,
      <a class="govuk-link" href={`/library/${from.id}`}>
        {common.labelled(from.template.title, w.version(from.version))}
      </a>,
    ],
    ...priceRows(from.template, lang),
  ];
}
