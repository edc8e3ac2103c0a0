/** The contract: a supplier in good standing, chosen as the ladder asks, an amount within the approval. What it saves returns in the same write. */
import type { InputOf } from "#model/form.ts";
import type { Hand } from "#model/hand.ts";
import { type Fen, percentOf } from "#model/money.ts";
import { contractForm } from "#model/procure/forms.ts";
import { packageOf, packed } from "#model/procure/package.ts";
import { committed, type Dossier } from "#model/project.ts";
import { isRefusal, type Refusal, refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { decommit } from "../budget/money.ts";
import { beforeStart } from "../moves.ts";
import { checkPaperDate } from "../paper.ts";
import { notOwn } from "../screen/own.ts";
import { portionOf } from "./package.ts";
import { against, awardOf, free, most, wayFor } from "./rung.ts";
import { termsOf } from "./terms.ts";

export const contract = onProject({
  name: "contract",
  form: contractForm,
  when: (d, who) =>
    notOwn(d, who) ??
    (awardOf(d) || (wayFor(d) === "direct" && !packageOf(d)) ? undefined : refuse(packed(d) ? "in_a_package" : "award_first")),
  decide: (d, _who, input, hand) => {
    const wrong = check(d, input, hand);
    if (wrong) return wrong;
    const terms = termsOf(d, input);
    if (isRefusal(terms)) return terms;
    const { on, supplier, amount, from, until, number, reason } = input;
    const { words, ...said } = terms;
    const award = awardOf(d);
    return [
      ...portionOf(d, award),
      {
        subject: projectOf(d.project.receipt),
        kind: "contracted",
        on,
        body: {
          contract: d.contracts.length + 1,
          supplier,
          amount,
          from,
          until,
          number,
          way: award?.way ?? "direct",
          tender: award?.tender ?? null,
          ...said,
        },
        texts: { ...words, reason: reason ?? "" },
        entries: giveBackSaving(d, amount),
        to: beforeStart(d, on),
      },
    ];
  },
});

/** What the contract does not need goes back to where it came from. */
export function giveBackSaving(d: Dossier, amount: Fen) {
  return decommit(d, saving(d, amount, free(d)));
}

/** What is committed less the contract, less the contingency that the policy keeps for changes. */
export function saving(d: Dossier, amount: Fen, of: Fen = committed(d)): Fen {
  const kept = percentOf(amount, d.policy.contingencyPercent.value);
  return Math.max(0, of - amount - kept);
}

function check(d: Dossier, input: InputOf<typeof contractForm>, hand: Hand): Refusal | undefined {
  const award = awardOf(d);
  const barred = against(d, input.supplier, hand.today);
  if (barred) return barred;
  if (award && award.supplier !== input.supplier) return refuse("not_awarded", "supplier");
  if (input.amount > most(d)) return refuse("over_the_sum", "amount", { most: most(d) });
  if (award && input.amount > award.amount) return refuse("over_the_award", "amount", { most: award.amount });
  if (input.until < input.from) return refuse("ends_before_start", "until", { day: input.from });
  const least = d.contracts.length > 0 ? d.project.lastOn : (d.project.approvedOn ?? d.project.lastOn);
  return checkPaperDate(input.on, least, d.policy.backDays.value, hand);
}
