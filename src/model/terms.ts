/** What a title can be found by: pairs of Han characters, its last one alone, and Latin words and numbers. */
export const termsOf = (text: string): readonly string[] => broken(text, pairs);

/** What a search asks for: every pair of what was typed; a single character is the beginning of a pair. */
export const askedTerms = (text: string): readonly string[] =>
  broken(text, (run) => pairs(run).filter((pair, index) => pair.length > 1 || index === 0));

function broken(text: string, han: (run: string) => readonly string[]): readonly string[] {
  const runs = text.toLowerCase().match(/\p{Script=Han}+|[\p{Script=Latin}\p{N}]+/gu) ?? [];
  return [...new Set(runs.flatMap((run) => (/\p{Script=Han}/u.test(run) ? han(run) : [run])))];
}

function pairs(run: string): readonly string[] {
  const letters = [...run];
  return letters.map((letter, index) => letter + (letters[index + 1] ?? ""));
}
