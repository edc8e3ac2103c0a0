/** More was asked for: the proposer mends the wish and it goes back to the gate that returned it, with the days that were left there. */

import { chosenContent } from "#model/policy/contents.ts";
import { classOf } from "#model/policy/policy.ts";
import { gateNow, held, matterOf } from "#model/project.ts";
import { revisionForm } from "#model/propose/forms.ts";
import { questionsOf, readAnswers, writtenOut } from "#model/propose/question.ts";
import { refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { firstGate } from "../moves.ts";
import { backTo } from "../screen/pause.ts";

export const revise = onProject({
  name: "revise",
  form: revisionForm,
  decide: (d, _who, { title, need, place, answers: given, content, ...wish }, hand) => {
    if (!classOf(d.policy, wish.class)) return refuse("not_a_choice", "class");
    // What is held is counted under its class.
    if (held(d) > 0 && wish.class !== d.project.class) return refuse("not_a_choice", "class");
    const about = chosenContent(d.policy, content);
    if (!about) return refuse("not_a_choice", "content");
    const read = readAnswers(questionsOf(d.policy, d.intake.call), wish.class, given);
    if ("refusal" in read) return read;
    const gate = gateNow(d);
    const to = gate ? backTo(d, gate, hand.today) : firstGate(d, matterOf(d), hand.today);
    return [
      {
        subject: projectOf(d.project.receipt),
        kind: "revised",
        body: { ...wish, ...about },
        texts: { title, need, place, answers: writtenOut(read.answers) },
        to,
      },
    ];
  },
});
