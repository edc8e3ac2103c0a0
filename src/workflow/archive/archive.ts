/** A closed project is filed (归档): what its policy asks for is there, or what is missing is named with a reason. After that nothing of it changes. */
import { archiveForm } from "#model/archive/forms.ts";
import { bound, type Volume } from "#model/archive/volume.ts";
import { openClaim } from "#model/pay/due.ts";
import { refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { type Act, mayOnProject } from "../act.ts";
import { ended } from "../moves.ts";

export const archive: Act<Volume, typeof archiveForm> = {
  name: "archive",
  form: archiveForm,
  may: ({ d }, who, hand) => {
    const barred = mayOnProject("archive", d, who, hand);
    if (barred) return barred;
    if (d.correction) return refuse("correction_open");
    if (d.contracts.some((one) => openClaim(one) > 0)) return refuse("claim_open");
    return d.project.acceptedOn !== null && !d.opinions.closed ? refuse("opinions_due") : undefined;
  },
  decide: (v, _who, { reason }) => {
    const keysOf = (state: "there" | "missing") => bound(v).flatMap((one) => (one.state === state ? [one.paper.key] : []));
    const lacks = keysOf("missing");
    if (lacks.length > 0 && reason === null) return refuse("papers_missing", "reason", { papers: lacks.length });
    return [
      {
        subject: projectOf(v.d.project.receipt),
        kind: "archived",
        body: { papers: keysOf("there"), missing: lacks },
        texts: { reason: reason ?? "" },
        to: ended("archived"),
        tells: [v.d.project.proposer],
      },
    ];
  },
};
