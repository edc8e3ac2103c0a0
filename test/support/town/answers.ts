/** Something to say to every extra question. */
import type { Raw } from "#model/form.ts";
import type { Place } from "#model/propose/place.ts";
import { nameOf, type Question, questionsIn } from "#model/propose/question.ts";

const plausible = ({ kind, options }: Question): string =>
  kind === "choice" ? (options?.[0]?.key ?? "") : kind === "whole" ? "3" : kind === "flag" ? "yes" : "居民自己商量着办";

export const answersTo = (questions: readonly Question[]): Raw => Object.fromEntries(questions.map((one) => [nameOf(one), plausible(one)]));
export const questionsHere = ({ policy, calls }: Pick<Place, "policy" | "calls">): readonly Question[] => [
  ...policy.proposal.questions,
  ...calls.flatMap(questionsIn),
];
