/** The supervisors (居务监督) have looked, and sign that it is as far as the supplier says, or that it is not. */
import { vouchForm } from "#model/deliver/forms.ts";
import { refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";

export const vouch = onProject({
  name: "vouch",
  form: vouchForm,
  when: (d, who) => {
    const last = d.trail.findLast((fact) => fact.kind === "reported" || fact.kind === "vouched");
    if (!last) return refuse("nothing_reported");
    return last.kind === "vouched" && last.envelope.by === who.id ? refuse("already_signed") : undefined;
  },
  decide: (d, _who, { agrees, note }) =>
    agrees === "no" && note === null
      ? refuse("required", "note")
      : [
          {
            subject: projectOf(d.project.receipt),
            kind: "vouched",
            body: { percent: d.project.percent, agrees: agrees === "yes" },
            texts: { note: note ?? "" },
          },
        ],
});
