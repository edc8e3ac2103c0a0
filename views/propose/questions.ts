/** What a policy or a call asks besides, and the rules that a proposer says they meet, as fields of a form. */
import type { Day } from "#model/day.ts";
import { askedOf } from "#model/form.ts";
import { classOf, type Policy } from "#model/policy/policy.ts";
import type { Dossier } from "#model/project.ts";
import { callFor } from "#model/propose/call.ts";
import type { Place } from "#model/propose/place.ts";
import { fieldOf, nameOf, type Question, questionsIn, questionsOf } from "#model/propose/question.ts";
import type { Row } from "../rows.tsx";
import type { Extra, Lang } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

const extraOf = (question: Question, policy: Policy, lang: Lang): Extra => {
  const classes = question.classes?.map((code) => classOf(policy, code)?.label[lang] ?? code) ?? [];
  const some = classes.length > 0 && classes.length < policy.classes.length;
  return {
    name: nameOf(question),
    asked: askedOf(fieldOf(question)),
    label: question.label[lang],
    ...(some ? { hint: wordsOf(lang).wishes.onlyFor(classes) } : {}),
    ...(question.options ? { options: question.options.map((one) => ({ value: one.key, label: one.label[lang] })) } : {}),
  };
};

/** All that may be asked there, whatever class is chosen: which of them count is seen when it is sent. */
export function extrasAt({ policy, calls }: Place, lang: Lang, { today }: { readonly today: Day }): readonly Extra[] {
  const own = [...new Set(policy.classes.flatMap(({ code }) => callFor(calls, code, today) ?? []))];
  const questions = [...policy.proposal.questions, ...own.flatMap(questionsIn)];
  const confirmed: Extra = {
    name: "confirmed",
    asked: { kind: "flag", optional: true },
    label: wordsOf(lang).wishes.confirmed,
    hint: rulesOf(policy, lang),
  };
  const resident = policy.proposal.who.value.includes("resident");
  return [...questions.map((one) => extraOf(one, policy, lang)), ...(resident ? [confirmed] : [])];
}

export const extrasOf = (d: Dossier, lang: Lang): readonly Extra[] =>
  questionsOf(d.policy, d.intake.call).map((one) => extraOf(one, d.policy, lang));

/** How old a proposer is, and what ties them to the community. */
export function rulesOf({ proposal }: Policy, lang: Lang): string {
  const w = wordsOf(lang).rules;
  const age = proposal.minAge.value;
  const tie = w.residencySays(proposal.residency.value.map((one) => w.residencies[one]));
  return wordsOf(lang).wishes.confirmRule(age === 0 ? [tie] : [w.minAgeSays(age), tie]);
}

/** Question and answer, in the order in which they were asked. */
export function answerRows({ policy, intake }: Dossier, lang: Lang): readonly Row[] {
  return questionsOf(policy, intake.call).flatMap((question): readonly Row[] => {
    const said = intake.answers[question.key];
    if (said === undefined) return [];
    const choice = question.options?.find((one) => one.key === said)?.label[lang];
    return [[question.label[lang], choice ?? (question.kind === "flag" ? wordsOf(lang).choices.apportioned.yes : said)]];
  });
}
