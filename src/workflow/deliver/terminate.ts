/** An established project is ended before it is paid: what was committed and not spent comes back in the same write. */
import { terminationForm } from "#model/deliver/forms.ts";
import { committed, held } from "#model/project.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { giveBack } from "../budget/money.ts";
import { ended } from "../moves.ts";
import { notOwn } from "../screen/own.ts";

export const terminate = onProject({
  name: "terminate",
  form: terminationForm,
  when: notOwn,
  decide: (d, _who, { document, reason }) => [
    {
      subject: projectOf(d.project.receipt),
      kind: "terminated",
      body: { returned: held(d) + committed(d), document },
      texts: { reason },
      to: ended("terminated"),
      entries: giveBack(d),
      tells: [d.project.proposer],
    },
  ],
});
