/** The table is confirmed once, by the approver or a named delegate; each project is then decided in a small change of its own. */
import type { Approval } from "#model/approve/approval.ts";
import { confirmationForm, discardForm } from "#model/approve/forms.ts";
import type { Form } from "#model/form.ts";
import type { Hand } from "#model/hand.ts";
import { grantFor, type Who } from "#model/people/roles.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { approvalOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";

function onApproval<F extends Form>(
  act: Omit<Act<Approval, F>, "may">,
  when?: (approval: Approval, who: Who, hand: Hand) => Refusal | undefined,
): Act<Approval, F> {
  return {
    ...act,
    may: (approval, who, hand) =>
      mayInArea(act.name, who, approval.path, hand) ??
      (approval.state === "prepared" ? when?.(approval, who, hand) : refuse("approval_over")),
  };
}

export const confirm = onApproval(
  {
    name: "confirm",
    form: confirmationForm,
    decide: (approval, who, _input, hand) => [
      {
        subject: approvalOf(approval.id),
        kind: "confirmed",
        texts: {},
        body: { delegate: (grantFor(who, [approval.by], approval.path, hand.today)?.delegateOf ?? null) !== null },
      },
    ],
  },
  (approval, who, hand) => {
    if (!grantFor(who, [approval.by], approval.path, hand.today)) return refuse("not_your_role");
    if (approval.preparedBy === who.id) return refuse("second_person");
    return approval.rows.some((row) => row.proposer === who.id) ? refuse("own_project") : undefined;
  },
);

export const discard = onApproval({
  name: "discard",
  form: discardForm,
  decide: (approval) => [{ subject: approvalOf(approval.id), kind: "discarded", body: {}, texts: {} }],
});
