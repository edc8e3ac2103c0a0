/** As long as nobody has begun to screen it, and within the days of its call, the proposer may still put their wish into other words. */

import { classOf } from "#model/policy/policy.ts";
import { editableUntil, untouched } from "#model/propose/call.ts";
import { editForm } from "#model/propose/forms.ts";
import { questionsOf, readAnswers, writtenOut } from "#model/propose/question.ts";
import { refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";

export const edit = onProject({
  name: "edit",
  form: editForm,
  when: (d, _who, hand) => {
    if (!d.trail.every((fact) => untouched.includes(fact.kind))) return refuse("not_touched");
    const until = editableUntil(d.project, d.intake);
    return until === null || hand.today > until ? refuse("window_over") : undefined;
  },
  decide: (d, _who, { title, need, place, answers: given, ...body }) => {
    const asked = d.intake.call?.classes.includes(body.class) ?? false;
    if (!asked || !classOf(d.policy, body.class)) return refuse("not_a_choice", "class");
    const read = readAnswers(questionsOf(d.policy, d.intake.call), body.class, given);
    if ("refusal" in read) return read;
    return [
      { subject: projectOf(d.project.receipt), kind: "edited", body, texts: { title, need, place, answers: writtenOut(read.answers) } },
    ];
  },
});
