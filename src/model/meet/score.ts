/**
 * A panel gives points, 0 to 100, to each thing it looks at. An item's score is the mean over those who scored of the weighted mean over the
 * criteria; it is compared exactly, in integers, and shown in hundredths of a point, half a hundredth rounded up.
 */
export const mostPoints = 100;

export interface Criterion {
  readonly key: string;
  readonly weight: number;
}
export interface Points {
  readonly person: string;
  readonly criterion: string;
  readonly points: number;
}
/** `sum` out of `parts`: the score is their quotient. */
export interface Score {
  readonly sum: number;
  readonly parts: number;
  readonly scorers: number;
}

/** Only who has scored every criterion counts. */
export function scoreOf(criteria: readonly Criterion[], given: readonly Points[]): Score {
  const of = (person: string) =>
    criteria.map(({ key, weight }) => ({ weight, points: given.find((one) => one.person === person && one.criterion === key)?.points }));
  const whole = [...new Set(given.map((one) => one.person))].map(of).filter((rows) => rows.every((row) => row.points !== undefined));
  const sum = whole.flat().reduce((total, { weight, points = 0 }) => total + weight * points, 0);
  return { sum, parts: whole.length * criteria.reduce((total, { weight }) => total + weight, 0), scorers: whole.length };
}

/** Reached or not, without rounding. */
export const reachesPoints = ({ sum, parts }: Score, pass: number): boolean => parts > 0 && sum >= pass * parts;

/** In hundredths of a point, halves rounded up. */
export const hundredths = ({ sum, parts }: Score): number => (parts === 0 ? 0 : Math.floor((sum * 200 + parts) / (2 * parts)));

/** Those that passed, best first; who has the same score shares the place. */
export function ranked(items: readonly { readonly id: string; readonly score: number | null; readonly result: string | null }[]) {
  const passed = items.filter((item) => item.result === "passed" && item.score !== null);
  return new Map(passed.map((item) => [item.id, 1 + passed.filter((one) => (one.score ?? 0) > (item.score ?? 0)).length]));
}

/** Hundredths of a point as people read them: 6188 is 61.88. */
export const pointsOf = (score: number): string => `${Math.floor(score / 100)}.${String(score % 100).padStart(2, "0")}`;
