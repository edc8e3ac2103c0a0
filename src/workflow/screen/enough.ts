/** What the pinned policy asks for before a wish can pass: answers of a need survey for its class, and residents who need it too. */
import { classOf } from "#model/policy/policy.ts";
import type { Dossier } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";

export function notEnough({ policy, project, intake }: Dossier): Refusal | undefined {
  const answers = classOf(policy, project.class)?.survey.value ?? 0;
  const given = intake.survey?.answers ?? 0;
  if (given < answers) return refuse("too_few_answers", undefined, { missing: answers - given, least: answers });
  const supporters = policy.proposal.seconders.value;
  const there = intake.supporters + intake.paper;
  return there < supporters ? refuse("too_few_supporters", undefined, { missing: supporters - there, least: supporters }) : undefined;
}
