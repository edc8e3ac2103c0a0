/** Every point of the policy's checklist is answered before anything passes; one "no" bars it. */
import type { Draft } from "#model/draft.ts";
import type { InputOf } from "#model/form.ts";
import type { Gate } from "#model/policy/gate.ts";
import type { Dossier } from "#model/project.ts";
import { allOf, type Refusal, refuse } from "#model/refusals.ts";
import { pointsAt } from "#model/screen/checklist.ts";
import type { screeningForm } from "#model/screen/forms.ts";
import { projectOf } from "#model/subject.ts";

type Points = InputOf<typeof screeningForm>["points"];

/** The fact that keeps the answers; nothing, where there is nothing to answer. */
export function answered(d: Dossier, gate: Gate, points: Points): readonly Draft[] | Refusal {
  const given = pointsAt(d.policy, gate).map(({ key }) => ({ point: key, answer: points.find((one) => one.key === key)?.answer ?? null }));
  const wrong = given.map(({ point, answer }) =>
    answer === null || answer === "no" ? refuse(answer === null ? "required" : "point_fails", `points.answer.${point}`) : undefined,
  );
  const barred = allOf(wrong);
  if (barred) return barred;
  const answers = given.flatMap(({ point, answer }) => (answer === "yes" || answer === "na" ? [{ point, answer }] : []));
  if (answers.length === 0) return [];
  const notes = points.flatMap(({ key, note }) =>
    note !== null && answers.some((one) => one.point === key) ? [[key, note] as const] : [],
  );
  const body = { gate: gate.key, answers };
  return [{ subject: projectOf(d.project.receipt), kind: "checked", body, texts: { notes: JSON.stringify(Object.fromEntries(notes)) } }];
}
