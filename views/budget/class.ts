/** How a class is called where no policy is at hand; places name theirs in their own documents. */
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

export function classWord(s: Setting, code: string): string {
  const classes: Readonly<Record<string, string>> = wordsOf(s.lang).budget.classNames;
  return classes[code] ?? code;
}
