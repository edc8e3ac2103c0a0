/** 结算: what was sent for review and what the reviewer found; beyond contract and changes only when those who approved it have said so. */
import { paidUnder } from "#model/pay/due.ts";
import { reviewForm, supplementForm } from "#model/pay/forms.ts";
import { running, spentBefore } from "#model/procure/contract.ts";
import { committed, type Dossier, openPayment, paidOut } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { decommit } from "../budget/money.ts";
import { recommitted } from "../deliver/money.ts";
import { checkPaperDate } from "../paper.ts";
import { owedBeside } from "../procure/rung.ts";
import { notOwn } from "../screen/own.ts";

/** A contract whose price is still open, and nothing asked for that rests on it. */
function unsettled(d: Dossier): Refusal | undefined {
  const now = running(d.contracts);
  if (!now) return refuse("no_contract");
  if (now.price !== null) return refuse("settled_already");
  return openPayment(d) ? refuse("payment_open") : undefined;
}

export const settle = onProject({
  name: "settle",
  form: reviewForm,
  when: (d, who) => notOwn(d, who) ?? unsettled(d),
  decide: (d, _who, { submitted, price, reviewer, document, on, note }, hand) => {
    const now = running(d.contracts);
    if (!now) return refuse("no_contract");
    if (price > now.amount) return refuse("over_the_contract", "price", { most: now.amount });
    if (price > submitted) return refuse("over_the_sum", "price", { most: submitted });
    const wrong = checkPaperDate(on, d.project.acceptedOn ?? d.project.lastOn, d.policy.backDays.value, hand);
    if (wrong) return wrong;
    const need = Math.max(0, price - paidUnder(d, now)) + owedBeside(d, now);
    return [
      {
        subject: projectOf(d.project.receipt),
        kind: "settled",
        on,
        body: { contract: now.n, submitted, price, document },
        texts: { reviewer, note: note ?? "" },
        entries: decommit(d, Math.max(0, committed(d) - need)),
      },
    ];
  },
});

export const supplement = onProject({
  name: "supplement",
  form: supplementForm,
  when: (d, who) => notOwn(d, who) ?? unsettled(d),
  decide: (d, _who, { amount, document, reason }, hand) => {
    const now = running(d.contracts);
    if (!now) return refuse("no_contract");
    if (amount <= now.amount) return refuse("not_more", "amount", { least: now.amount });
    const contracted = spentBefore(d.contracts) + amount;
    const { entries, takes, quota, missing } = recommitted(d, Math.max(contracted, paidOut(d)), hand.today);
    if (missing > 0) return refuse("money_gone", "amount", { missing });
    const approved = Math.max(d.project.approved ?? 0, contracted);
    const body = { contract: now.n, amount, contracted, approved, shares: [...takes], quota, document };
    return [{ subject: projectOf(d.project.receipt), kind: "supplemented", body, texts: { reason }, entries }];
  },
});
