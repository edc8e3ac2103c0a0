/** What a supplier was paid too much comes back to the line it was paid from; what does not come is written off by those who approved it. */
import { openClaim, paidUnder } from "#model/pay/due.ts";
import { refundForm, writeOffForm } from "#model/pay/forms.ts";
import type { Contract } from "#model/procure/contract.ts";
import { type Dossier, openPayment } from "#model/project.ts";
import { refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { payBack } from "../budget/money.ts";
import { checkPaperDate } from "../paper.ts";
import { notOwn } from "../screen/own.ts";

/** Of a contract that ended what is claimed; of one that runs all that was paid, until the project is closed. */
export const refundable = (d: Dossier, one: Contract): number =>
  one.state === "ended" ? openClaim(one) : d.project.stage === "closed" ? 0 : paidUnder(d, one);
export const refunding = (d: Dossier) => d.contracts.filter((one) => refundable(d, one) > 0);
export const claiming = (d: Dossier) => d.contracts.filter((one) => openClaim(one) > 0);

export const refund = onProject({
  name: "refund",
  form: refundForm,
  when: (d) => {
    if (openPayment(d)) return refuse("payment_open");
    return refunding(d).length > 0 ? undefined : refuse("nothing_paid");
  },
  decide: (d, _who, { contract, amount, on, voucher, reason }, hand) => {
    const one = refunding(d).find(({ n }) => String(n) === contract);
    if (!one) return refuse("not_a_choice", "contract");
    const most = refundable(d, one);
    if (amount > most) return refuse("over_the_sum", "amount", { most });
    const again = d.trail.some((fact) => fact.kind === "refunded" && fact.body.voucher === voucher && fact.envelope.on === on);
    const wrong = checkPaperDate(on, one.signedOn, d.policy.backDays.value, hand) ?? (again ? refuse("taken", "voucher") : undefined);
    if (wrong) return wrong;
    const body = { contract: one.n, amount, voucher };
    return [{ subject: projectOf(d.project.receipt), kind: "refunded", on, body, texts: { reason }, entries: payBack(d, amount) }];
  },
});

export const forgive = onProject({
  name: "forgive",
  form: writeOffForm,
  when: (d, who) => notOwn(d, who) ?? (claiming(d).length > 0 ? undefined : refuse("no_claim")),
  decide: (d, _who, { contract, document, reason }) => {
    const one = claiming(d).find(({ n }) => String(n) === contract);
    if (!one) return refuse("not_a_choice", "contract");
    const body = { contract: one.n, amount: openClaim(one), document };
    return [{ subject: projectOf(d.project.receipt), kind: "written_off", body, texts: { reason } }];
  },
});
