/** A session of a service: who came, where, with the sheet that they signed. Not outside the contract without a reason. */

import { sessionForm } from "#model/deliver/forms.ts";
import { sessionsOf } from "#model/deliver/session.ts";
import type { InputOf } from "#model/form.ts";
import type { Dossier } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { evidence } from "../archive/file.ts";
import { checkPaperDate } from "../paper.ts";
import { started } from "./start.ts";

export const convene = onProject({
  name: "convene",
  form: sessionForm,
  when: started,
  decide: (d, _who, input, hand) => {
    const outside = isOutside(d, input.on);
    const wrong = check(d, input, outside) ?? checkPaperDate(input.on, d.project.startedOn ?? input.on, d.policy.backDays.value, hand);
    if (wrong) return wrong;
    const { on, place, sheet, photos, reason, ...counted } = input;
    const idsOf = (files: typeof sheet) => files.map((one) => one.id);
    const body = { session: sessionsOf(d).length + 1, ...counted, sheet: idsOf(sheet), photos: idsOf(photos), outside };
    return [
      { subject: projectOf(d.project.receipt), kind: "session_held", on, body, texts: { place, reason: reason ?? "" } },
      ...evidence(d, sheet, "signin", place),
      ...evidence(d, photos, "during", place),
    ];
  },
});

const isOutside = ({ project: { contractFrom: from, contractUntil: until } }: Dossier, on: string): boolean =>
  (from !== null && on < from) || (until !== null && on > until);

/** Whoever is counted as a person has come at least once, and families are of people. */
function check(
  { project }: Dossier,
  { heads, families, times, reason }: InputOf<typeof sessionForm>,
  outside: boolean,
): Refusal | undefined {
  if (times < heads) return refuse("fewer_than_heads", "times", { least: heads });
  if (families > heads) return refuse("more_than_heads", "families", { most: heads });
  if (!outside || reason !== null) return undefined;
  return refuse("outside_term", "reason", { from: project.contractFrom ?? "", day: project.contractUntil ?? "" });
}
