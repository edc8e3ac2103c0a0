/** The supplier asks for money with an invoice: an advance, an instalment, the rest, what was retained; never more than is payable under its contract. */
import { openFaults } from "#model/accept/measured.ts";
import type { InputOf } from "#model/form.ts";
import type { Hand } from "#model/hand.ts";
import { percentOf } from "#model/money.ts";
import { payableUnder, restOf, retainedUnder, warrantyEnd, wholeOf } from "#model/pay/due.ts";
import { requestForm } from "#model/pay/forms.ts";
import type { Who } from "#model/people/roles.ts";
import type { Contract } from "#model/procure/contract.ts";
import { type Dossier, openPayment } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { actsFor, onProject } from "../act.ts";
import { dueAfter, retained, stay } from "../moves.ts";

export const request = onProject({
  name: "request",
  form: requestForm,
  when: (d, who, hand) => {
    if (openPayment(d)) return refuse("payment_open");
    const own = contractOf(d, who, hand);
    if (!own || payableUnder(d, own, hand.today) <= 0) return refuse("nothing_due");
    return reviewFirst(d, own) ? refuse("review_first") : undefined;
  },
  decide: (d, who, input, hand) => {
    const own = contractOf(d, who, hand);
    if (!own) return refuse("nothing_due");
    const { invoice, amount, invoiced = null, invoicedOn = null } = input;
    const wrong = check(d, own, input, hand);
    if (wrong) return wrong;
    const body = {
      ...{ payment: d.payments.length + 1, contract: own.n, amount, invoice },
      ...{ price: invoiced ?? amount, invoicedOn: invoicedOn ?? hand.today },
      final: isLast(d, own, input, hand),
    };
    const late = retained(d, own);
    const to = { ...stay(d, "officer:finance"), ...(late ? { due: dueAfter(d, hand.today, d.policy.payment.returns.value.verify) } : {}) };
    const moves = d.project.stage === "payment" ? { to } : {};
    return [{ subject: projectOf(d.project.receipt), kind: "requested", body, texts: {}, ...moves }];
  },
});

/** The contract under which somebody is owed something, else the last of their firm. */
export function contractOf(d: Dossier, who: Who, hand: Hand): Contract | undefined {
  const own = d.contracts.filter((one) => actsFor(who, one.supplier, hand));
  return own.find((one) => payableUnder(d, one, hand.today) > 0) ?? own.at(-1);
}

/** Where the policy wants the price reviewed, nothing more is paid of an accepted work before that. */
const reviewFirst = (d: Dossier, own: Contract): boolean =>
  own.state === "running" &&
  own.price === null &&
  d.project.stage === "payment" &&
  d.policy.payment.review.value.classes.includes(d.project.class);

type Input = InputOf<typeof requestForm>;

/** Closes the project: all is accepted, nothing retained, nobody else owed, and it is the rest or the supplier says that it is the last. */
function isLast(d: Dossier, own: Contract, { amount, final }: Input, hand: Hand): boolean {
  if (d.project.stage !== "payment" || retainedUnder(d, own, hand.today) > 0) return false;
  const rest = restOf(d);
  return amount === rest || (final && othersOwed(d, own) === 0);
}
const othersOwed = (d: Dossier, own: Contract): number => restOf(d) - restOf({ ...d, contracts: [own] });

function check(d: Dossier, own: Contract, { invoice, invoicedOn, invoiced, amount, final }: Input, hand: Hand): Refusal | undefined {
  const most = payableUnder(d, own, hand.today);
  if (amount > most) return refuse("over_the_sum", "amount", { most });
  if (invoiced !== null && invoiced < amount) return refuse("under_the_invoice", "invoiced", { least: amount });
  const { kind } = d.policy.payment;
  const share = kind.value.pays === "share" ? percentOf(invoiced ?? amount, kind.value.percent) : amount;
  if (amount > share)
    return refuse("over_the_share", "amount", { most: share, percent: kind.value.pays === "share" ? kind.value.percent : 100 });
  if (kind.value.pays === "fixed" && wholeOf(own) > kind.value.sum) return refuse("over_the_sum", "amount", { most: kind.value.sum });
  if (invoicedOn !== null && invoicedOn > hand.today) return refuse("in_the_future", "invoicedOn", { today: hand.today });
  if (d.payments.some((one) => one.invoice === invoice && one.rejectedOn === null)) return refuse("taken", "invoice");
  if (final) {
    if (d.project.stage !== "payment") return refuse("not_accepted", "final");
    if (retainedUnder(d, own, hand.today) > 0) return refuse("in_warranty", "final", { day: warrantyEnd(d, own) ?? "" });
    if (othersOwed(d, own) > 0) return refuse("others_owed", "final", { amount: othersOwed(d, own) });
  }
  const open = openFaults(d).length;
  const last = d.project.stage === "payment" && (final || amount === most);
  return last && open > 0 ? refuse("faults_open", undefined, { faults: open }) : undefined;
}
