/** What a title can be found by: pairs of Han characters, its last one alone, and Latin words and numbers. */
export function termsOf(text: string): readonly string[] {
  const runs = text.toLowerCase().match(/\p{Script=Han}+|[\p{Script=Latin}\p{N}]+/gu) ?? [];
  return [...new Set(runs.flatMap((run) => (/\p{Script=Han}/u.test(run) ? pairs(run) : [run])))];
}

function pairs(run: string): readonly string[] {
  const letters = [...run];
  return letters.map((letter, index) => letter + (letters[index + 1] ?? ""));
}
