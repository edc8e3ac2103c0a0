/** The contract: a registered supplier, an amount within the approval, dates. What it saves returns in the same write. */
import type { InputOf } from "#model/form.ts";
import type { Hand } from "#model/hand.ts";
import { type Fen, percentOf } from "#model/money.ts";
import { contractForm } from "#model/procure/forms.ts";
import { committed, type Dossier } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { decommit } from "../budget/money.ts";
import { beforeStart } from "../moves.ts";
import { checkPaperDate } from "../paper.ts";
import { notOwn } from "../screen/own.ts";

export const contract = onProject({
  name: "contract",
  form: contractForm,
  when: notOwn,
  decide: (d, _who, input, hand) => {
    const wrong = check(d, input, hand);
    if (wrong) return wrong;
    const { on, ...body } = input;
    return [
      {
        subject: projectOf(d.project.receipt),
        kind: "contracted",
        on,
        body,
        texts: {},
        entries: decommit(d, saving(d, input.amount)),
        to: beforeStart(d, on),
      },
    ];
  },
});

/** What is committed less the contract, less the contingency that the policy keeps for changes. */
export function saving(d: Dossier, amount: Fen, of: Fen = committed(d)): Fen {
  const kept = percentOf(amount, d.policy.contingencyPercent.value);
  return Math.max(0, of - amount - kept);
}

function check(d: Dossier, input: InputOf<typeof contractForm>, hand: Hand): Refusal | undefined {
  const most = d.project.approved ?? 0;
  if (!d.suppliers.some((one) => one.id === input.supplier)) return refuse("not_a_choice", "supplier");
  if (input.amount > most) return refuse("over_the_sum", "amount", { most });
  if (input.until < input.from) return refuse("ends_before_start", "until", { day: input.from });
  return checkPaperDate(input.on, d.project.approvedOn ?? d.project.lastOn, d.policy.backDays.value, hand);
}
