/** As long as nobody has begun to screen it, and within the days of its call, the proposer may still put their wish into other words. */

import { chosenContent } from "#model/policy/contents.ts";
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
  decide: (d, _who, { title, need, place, answers: given, content, ...wish }) => {
    const asked = d.intake.call?.classes.includes(wish.class) ?? false;
    if (!asked || !classOf(d.policy, wish.class)) return refuse("not_a_choice", "class");
    const about = chosenContent(d.policy, content);
    if (!about) return refuse("not_a_choice", "content");
    const read = readAnswers(questionsOf(d.policy, d.intake.call), wish.class, given);
    if ("refusal" in read) return read;
    return [
      {
        subject: projectOf(d.project.receipt),
        kind: "edited",
        body: { ...wish, ...about },
        texts: { title, need, place, answers: writtenOut(read.answers) },
      },
    ];
  },
});
