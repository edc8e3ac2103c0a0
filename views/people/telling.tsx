/** Whom to tell, and the sentence to say: what a clerk has before them while they telephone, or stand at the door. */
import type { Telling } from "#model/people/tell.ts";
import { spokenReceipt } from "#model/receipt.ts";
import type { Row } from "../rows.tsx";
import type { Lang } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

export function aboutTelling(one: Telling, lang: Lang): readonly Row[] {
  const { telling: w, desk, common, project } = wordsOf(lang);
  const spoken: Readonly<Record<string, string>> = { ...desk.told, ...w.spoken };
  return [
    [project.receipt, spokenReceipt(one.receipt)],
    [w.whom, one.name ?? w.unnamed],
    [w.say, <strong>{w.sentence(one.title, spokenReceipt(one.receipt), spoken[one.kind] ?? desk.toldOther)}</strong>],
    [w.by, common.day(one.due)],
    [w.tries, w.triesSays(one.tries, one.most)],
  ];
}
