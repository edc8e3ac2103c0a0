/** A running contract: its price and last day are changed on paper, within what was approved; or it is ended where a supplier fails. */
import type { InputOf } from "#model/form.ts";
import { paidUnder } from "#model/pay/due.ts";
import { type Contract, running, spentBefore } from "#model/procure/contract.ts";
import { rescissionForm, variationForm } from "#model/procure/forms.ts";
import { type Dossier, openPayment } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { stay, toStage, underWay } from "../moves.ts";
import { notOwn } from "../screen/own.ts";
import { giveBackSaving } from "./contract.ts";
import { free } from "./rung.ts";

export const vary = onProject({
  name: "vary",
  form: variationForm,
  when: (d, who) => notOwn(d, who) ?? (running(d.contracts) ? undefined : refuse("no_contract")),
  decide: (d, _who, { amount, until, paper, reason }, hand) => {
    const now = running(d.contracts);
    if (!now) return refuse("no_contract");
    const wrong = unvaried(d, now, { amount, until });
    if (wrong) return wrong;
    const body = { contract: now.n, from: { amount: now.amount, until: now.until }, to: { amount, until } };
    const move = stay(d, d.project.turn);
    const at = d.project.stage === "delivery" && d.project.startedOn !== null;
    const to = at ? underWay(d, hand.today, until) : move;
    return [
      {
        subject: projectOf(d.project.receipt),
        kind: "varied",
        body,
        texts: { reason, paper },
        entries: giveBackSaving(d, amount - paidUnder(d, now)),
        to,
      },
    ];
  },
});

/** The money is there already, kept for changes; more of it is a matter for those who approved. */
function unvaried(
  d: Dossier,
  now: Contract,
  { amount, until }: Pick<InputOf<typeof variationForm>, "amount" | "until">,
): Refusal | undefined {
  const paid = paidUnder(d, now);
  const most = Math.min((d.project.approved ?? 0) - spentBefore(d.contracts), free(d) + paid);
  if (amount > most) return refuse("over_the_sum", "amount", { most });
  if (amount < paid) return refuse("does_not_add_up", "amount");
  if (until < now.from) return refuse("ends_before_start", "until", { day: now.from });
  return amount === now.amount && until === now.until ? refuse("same_value", "amount") : undefined;
}

export const rescind = onProject({
  name: "rescind",
  form: rescissionForm,
  when: (d, who) => notOwn(d, who) ?? (running(d.contracts) ? moneyOnItsWay(d) : refuse("no_contract")),
  decide: (d, _who, { settled, document, reason }, hand) => {
    const now = running(d.contracts);
    if (!now) return refuse("no_contract");
    if (settled > now.amount) return refuse("over_the_sum", "settled", { most: now.amount });
    const body = { contract: now.n, settled, claim: Math.max(0, paidUnder(d, now) - settled), document };
    const to = toStage(d, "procurement", hand.today);
    return [{ subject: projectOf(d.project.receipt), kind: "dismissed", body, texts: { reason }, to, tells: [d.project.proposer] }];
  },
});

/** What was paid over the worth of the work is known only when nothing is on its way. */
const moneyOnItsWay = (d: Dossier): Refusal | undefined => (openPayment(d) ? refuse("payment_open") : undefined);
