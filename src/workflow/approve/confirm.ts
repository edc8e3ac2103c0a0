/**
 * The table is confirmed by the approver or a named delegate, by whom else its gate asks, and by whom the policy wants for more than the cap, each once; each project is then decided in a small change of its own.
 */
import { acts } from "#model/acts.ts";
import { type Approval, whoConfirm } from "#model/approve/approval.ts";
import { confirmationForm, discardForm } from "#model/approve/forms.ts";
import type { Form } from "#model/form.ts";
import type { Hand } from "#model/hand.ts";
import { grantFor, type Who } from "#model/people/roles.ts";
import { isRefusal, type Refusal, refuse } from "#model/refusals.ts";
import { approvalOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";
import { turnAmong } from "../several.ts";

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
    decide: (approval, who, _input, hand) => {
      const turn = turnOf(approval, who, hand);
      if (isRefusal(turn)) return turn;
      const delegate = (grantFor(who, [turn.role], approval.path, hand.today)?.delegateOf ?? null) !== null;
      return [{ subject: approvalOf(approval.id), kind: "confirmed", texts: {}, body: { delegate, role: turn.role } }];
    },
  },
  (approval, who, hand) => {
    if (!grantFor(who, whoConfirm(approval), approval.path, hand.today)) return refuse("not_your_role");
    if (approval.preparedBy === who.id) return refuse("second_person");
    const turn = turnOf(approval, who, hand);
    if (isRefusal(turn)) return turn;
    return approval.rows.some((row) => row.proposer === who.id) ? refuse("own_project") : undefined;
  },
);

/** Those whom the gate names, as long as it needs more of them; then only who must agree to more than the cap. */
function turnOf(approval: Approval, who: Who, hand: Hand) {
  const { by, needed, override, confirmations, path } = approval;
  const given = confirmations.filter((one) => by.some((role) => role === one.role));
  const enough = given.length >= needed;
  if (enough && override && !grantFor(who, [override], path, hand.today)) return refuse("cap_awaits", undefined, { role: override });
  const of = enough && override ? [override] : whoConfirm(approval);
  return turnAmong({ by: of, needed: of.length, before: confirmations }, path, who, hand);
}

/** Whoever prepares such tables or is asked to confirm this one sends it back to be prepared anew, and says why; the table and the reason stay to be read. */
export const discard = onApproval(
  {
    name: "discard",
    form: discardForm,
    decide: (approval, _who, { reason }) => [{ subject: approvalOf(approval.id), kind: "discarded", body: {}, texts: { reason } }],
  },
  (approval, who, hand) =>
    grantFor(who, [...acts.prepare.by, "approver", ...whoConfirm(approval)], approval.path, hand.today)
      ? undefined
      : refuse("not_your_role"),
);
