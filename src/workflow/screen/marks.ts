/** Nothing personal becomes public: the first field in which it stands is named, and what it is. */
import type { Dossier } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { marksIn } from "#model/screen/marks.ts";

export function personalIn({ policy }: Dossier, wording: Readonly<Record<string, string>>): Refusal | undefined {
  for (const [field, text] of Object.entries(wording)) {
    const [mark] = marksIn(text, policy);
    if (mark) return refuse("personal_data", field, { found: mark.found });
  }
  return undefined;
}
