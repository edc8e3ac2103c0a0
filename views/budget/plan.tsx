/** The lines that a project's money can be planned from, by name. */
import { lineParts, nextLine } from "#model/budget/entry.ts";
import type { Dossier } from "#model/project.ts";
import type { Lang, Option } from "../setting.ts";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

/** Of lines that are there by their title and source; of those of the next year by what they continue. */
export function planOptions(d: Dossier, lang: Lang): readonly Option[] {
  const words = wordsOf(lang);
  const w = words.budget;
  const there = d.lines
    .filter((one) => !one.closed)
    .map((one) => ({ value: one.line, label: `${one.title} · ${choiceWord(words, "source", one.source)}` }));
  const known = new Set(there.map((one) => one.value));
  const later = d.lines
    .filter((one) => !one.closed && !known.has(nextLine(one.line)))
    .map((one) => ({ value: nextLine(one.line), label: w.later(one.title, lineParts(one.line).year + 1) }));
  return [...there, ...later];
}
