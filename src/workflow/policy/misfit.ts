/** Refused because of what a document says: each place and what is wrong there; the words are made where people read them. */
import type { Made } from "#model/policy/draft.ts";
import type { Problem } from "#model/policy/problem.ts";
import { type Refusal, refuse } from "#model/refusals.ts";

/** So many are told at once; the rest show when these are put right. */
const most = 8;

export const misfit = (field: string, problems: readonly Problem[]): Refusal =>
  refuse("misfit", field, { count: problems.length, problems: JSON.stringify(problems.slice(0, most)) });

export function unsoundIn(made: readonly Made[]): Refusal | undefined {
  const problems = made.flatMap(({ areaName, judged }) => judged.problems.map((each) => ({ ...each, area: areaName })));
  const findings = made.flatMap(({ areaName, judged }) => judged.findings.map((each) => ({ ...each, area: areaName })));
  const count = problems.length + findings.length;
  if (count === 0) return undefined;
  return refuse("unsound", undefined, {
    count,
    problems: JSON.stringify(problems.slice(0, most)),
    findings: JSON.stringify(findings.slice(0, most)),
  });
}
