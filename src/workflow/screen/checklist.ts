/** Every point of the policy's checklist is answered before anything passes; one "no" bars it. */
import type { Draft } from "#model/draft.ts";
import type { InputOf } from "#model/form.ts";
import type { Gate } from "#model/policy/gate.ts";
import type { Dossier } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { pointsAt } from "#model/screen/checklist.ts";
import type { screeningForm } from "#model/screen/forms.ts";
import { projectOf } from "#model/subject.ts";

type Points = InputOf<typeof screeningForm>["points"];

/** The fact that keeps the answers; nothing, where there is nothing to answer. */
export function answered(d: Dossier, gate: Gate, points: Points): readonly Draft[] | Refusal {
  const answers: { point: string; answer: "yes" | "na" }[] = [];
  for (const { key } of pointsAt(d.policy, gate)) {
    const answer = points.find((one) => one.key === key)?.answer ?? null;
    if (answer === null) return refuse("required", `points.answer.${key}`);
    if (answer === "no") return refuse("point_fails", `points.answer.${key}`);
    answers.push({ point: key, answer });
  }
  if (answers.length === 0) return [];
  const notes = points.flatMap(({ key, note }) =>
    note !== null && answers.some((one) => one.point === key) ? [[key, note] as const] : [],
  );
  const body = { gate: gate.key, answers };
  return [{ subject: projectOf(d.project.receipt), kind: "checked", body, texts: { notes: JSON.stringify(Object.fromEntries(notes)) } }];
}
