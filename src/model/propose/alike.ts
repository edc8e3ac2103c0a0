/** Which projects a new one may repeat: alike in the words of the title, or somewhat alike and in the same place. Whole numbers, no guessing machine. */
import type { Stage } from "../stages.ts";
import { termsOf } from "../terms.ts";

export interface Alike {
  readonly receipt: string;
  readonly title: string;
  readonly place: string;
  readonly stage: Stage;
  readonly public: boolean;
}
interface Said {
  readonly title: string;
  readonly place: string;
}

const shown = 5;

/** Pairs of characters and whole Latin words: a single character says too little. */
export const pairsOf = (text: string): readonly string[] => termsOf(text).filter((term) => [...term].length > 1);

/** What two texts have in common, of a hundred. */
function shared(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((term) => b.includes(term)).length;
  return both === 0 ? 0 : Math.floor((200 * both) / (a.length + b.length));
}

/** Those that are most alike, at most five. The name of their own community, which half of all titles begin with, says nothing. */
export function alikeAmong(said: Said, candidates: readonly Alike[], community = ""): readonly Alike[] {
  const named = pairsOf(community);
  const wordsOf = (text: string) => pairsOf(text).filter((term) => !named.includes(term));
  const title = wordsOf(said.title);
  const place = pairsOf(said.place);
  return candidates
    .map((one) => ({ one, words: shared(title, wordsOf(one.title)), near: shared(place, pairsOf(one.place)) }))
    .filter(({ words, near }) => words >= 50 || (words >= 25 && near >= 50))
    .sort((a, b) => b.words + b.near - a.words - a.near)
    .slice(0, shown)
    .map(({ one }) => one);
}
