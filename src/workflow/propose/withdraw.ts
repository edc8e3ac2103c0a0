/** The proposer takes the wish back, until it is established; what it held comes back in the same write. */
import { held } from "#model/project.ts";
import { withdrawalForm } from "#model/propose/forms.ts";
import { refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { giveBack } from "../budget/money.ts";
import { ended } from "../moves.ts";

export const withdraw = onProject({
  name: "withdraw",
  form: withdrawalForm,
  when: (d) => {
    if (d.project.code !== null) return refuse("established");
    return d.item?.meetingState === "called" ? refuse("item_called") : undefined;
  },
  decide: (d, _who, { reason }) => [
    {
      subject: projectOf(d.project.receipt),
      kind: "withdrawn",
      body: { returned: held(d) },
      texts: { reason },
      to: ended("withdrawn"),
      entries: giveBack(d),
    },
  ],
});
