/** An evaluation by weights (绩效评价): points out of a hundred for each criterion, a score in hundredths, a band of the policy. */
import type { Policy } from "../policy/policy.ts";

export type Criterion = Policy["evaluation"]["criteria"][number];

/** In hundredths of a point, exactly: the weights make a hundred. */
export const scoreOf = (criteria: readonly Criterion[], points: readonly number[]): number =>
  criteria.reduce((sum, { weight }, index) => sum + weight * (points[index] ?? 0), 0);

/** The highest band that the score reaches; 优 90, 良 80, 中 60 by the finance ministry's grading. */
export const bandOf = (bands: Policy["evaluation"]["bands"]["value"], score: number): string =>
  [...bands].sort((a, b) => b.from - a.from).find(({ from }) => score >= from * 100)?.key ?? "";
