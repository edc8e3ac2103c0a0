/** The supplier asks for money with an invoice: within what is accepted, contracted and not yet paid. */

import { openFaults } from "#model/accept/measured.ts";
import { requestForm } from "#model/pay/forms.ts";
import { openPayment, paidOut } from "#model/project.ts";
import { refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { stay } from "../moves.ts";

export const request = onProject({
  name: "request",
  form: requestForm,
  when: (d) => (openPayment(d) ? refuse("payment_open") : undefined),
  decide: (d, _who, { invoice, amount, final }) => {
    const most = (d.project.contracted ?? 0) - paidOut(d);
    if (amount > most) return refuse("over_the_sum", "amount", { most });
    if ((final || amount === most) && openFaults(d).length > 0) return refuse("faults_open", undefined, { faults: openFaults(d).length });
    if (d.payments.some((one) => one.invoice === invoice)) return refuse("taken", "invoice");
    const body = { payment: d.payments.length + 1, amount, invoice, final: final || amount === most };
    return [{ subject: projectOf(d.project.receipt), kind: "requested", body, texts: {}, to: stay(d, "officer:finance") }];
  },
});
