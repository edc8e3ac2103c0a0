/** What must not stand in public words: numbers of ID cards and mobile telephones, and the words that the policy lists. */
import type { Policy } from "../policy/policy.ts";

/** GB 11643: seventeen digits and a check character; mainland mobile numbers have eleven digits and begin with 1. Spaces and dashes may stand between. */
const patterns = {
  identity: /(?<!\d)[1-9]\d{5}[ -]?(?:19|20)\d{2}[ -]?(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ -]?\d{3}[\dXx](?!\d)/g,
  mobile: /(?<!\d)(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/g,
} as const;

export interface Mark {
  readonly kind: keyof typeof patterns | "word";
  /** As it stands in the text. */
  readonly found: string;
}

/** Where several lie over one another, the first that is looked for counts: an ID number holds no telephone number. */
export function marksIn(text: string, { marked }: Pick<Policy, "marked">): readonly Mark[] {
  const found: Mark[] = [];
  let rest = text;
  for (const kind of ["identity", "mobile"] as const)
    rest = rest.replace(patterns[kind], (match) => {
      found.push({ kind, found: match });
      return " ";
    });
  return [...found, ...marked.filter(({ word }) => rest.includes(word)).map(({ word }): Mark => ({ kind: "word", found: word }))];
}
