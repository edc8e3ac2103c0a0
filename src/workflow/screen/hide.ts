/** A public text is taken from sight with a reason (a telephone number slipped through), and shown again: nothing of it is lost. */
import { refuse } from "#model/refusals.ts";
import { hidingForm, showingForm } from "#model/screen/forms.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";

export const cover = onProject({
  name: "cover",
  form: hidingForm,
  when: (d) => (d.project.public ? undefined : refuse("not_in_sight")),
  decide: (d, _who, { hide: code, note }) => [
    { subject: projectOf(d.project.receipt), kind: "covered", body: { code }, texts: { note }, tells: [d.project.proposer] },
  ],
});

export const uncover = onProject({
  name: "uncover",
  form: showingForm,
  when: (d) => (d.project.hidden === null ? refuse("not_covered") : undefined),
  decide: (d, _who, { note }) => [
    { subject: projectOf(d.project.receipt), kind: "uncovered", body: {}, texts: { note }, tells: [d.project.proposer] },
  ],
});
