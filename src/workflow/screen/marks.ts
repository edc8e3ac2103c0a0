/** Nothing personal becomes public: each field in which it stands is named, and what it is. */
import type { Dossier } from "#model/project.ts";
import { allOf, type Refusal, refuse } from "#model/refusals.ts";
import { marksIn } from "#model/screen/marks.ts";

export const personalIn = ({ policy }: Dossier, wording: Readonly<Record<string, string>>): Refusal | undefined =>
  allOf(
    Object.entries(wording).map(([field, text]) => {
      const found = marksIn(text, policy).map((mark) => mark.found);
      return found.length > 0 ? refuse("personal_data", field, { found: found.join(" ") }) : undefined;
    }),
  );
