/**
 * Finance releases what was asked for; only now the money is paid out of the line, once, by a second person,
 * from the lines of the same year. The bank's date and voucher are recorded when it has arrived.
 */
import { yearOf } from "#model/day.ts";
import { paymentRowForm, releaseForm, settlementForm } from "#model/pay/forms.ts";
import { committed, type Dossier, openPayment } from "#model/project.ts";
import { refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { type Act, onProject } from "../act.ts";
import { giveBack, pay, payable } from "../budget/money.ts";
import { closed, ended, stay, toStage } from "../moves.ts";
import { checkPaperDate } from "../paper.ts";

export const release = onProject({
  name: "release",
  form: releaseForm,
  when: (d, who, hand) => {
    const open = openPayment(d);
    if (!open) return refuse("nothing_to_pay");
    if (open.releasedBy !== null) return refuse("payment_released");
    if (open.requestedBy === who.id || d.project.approvedBy === who.id || d.project.proposer === who.id) return refuse("second_person");
    const year = d.holdings.find((one) => one.committed > 0)?.year;
    return year !== undefined && payable(d, yearOf(hand.today)) === 0 ? refuse("year_over", undefined, { year }) : undefined;
  },
  decide: (d, _who, _input, hand) => {
    const open = openPayment(d);
    const most = payable(d, yearOf(hand.today));
    if (!open || most === 0) return refuse("nothing_to_pay");
    if (open.amount > most) return refuse("over_the_sum", undefined, { most });
    return [
      {
        subject: projectOf(d.project.receipt),
        kind: "released",
        body: { payment: open.n, amount: open.amount, invoice: open.invoice },
        texts: {},
        entries: pay(d, open.amount, yearOf(hand.today)),
        to: stay(d, "officer:finance"),
      },
    ];
  },
});

export const book = onProject({
  name: "book",
  form: settlementForm,
  when: (d) => (openPayment(d)?.releasedBy ? undefined : refuse("nothing_to_pay")),
  decide: (d, _who, { on, voucher }, hand) => {
    const open = openPayment(d);
    if (!open) return refuse("nothing_to_pay");
    const wrong = checkPaperDate(on, open.releasedOn ?? d.project.lastOn, d.policy.backDays.value, hand);
    if (wrong) return wrong;
    const subject = projectOf(d.project.receipt);
    const paid = { subject, kind: "paid" as const, on, body: { payment: open.n, voucher }, texts: {} };
    if (!open.final) return [{ ...paid, to: toStage(d, "payment", on) }];
    return [
      paid,
      {
        subject,
        kind: "closed" as const,
        on,
        body: { returned: committed(d) },
        texts: {},
        to: d.project.ending ? ended("terminated") : closed(d, on),
        entries: giveBack(d),
        tells: [d.project.proposer],
      },
    ];
  },
});

/** As it stands on a row of a payment sheet: recorded where just this sum waits, and this voucher was not recorded before. */
export const bookRow: Act<Dossier, typeof paymentRowForm> = {
  ...book,
  form: paymentRowForm,
  decide: (d, who, { amount, ...input }, hand) => {
    const open = openPayment(d);
    if (open?.amount !== amount || d.payments.some((one) => one.voucher === input.voucher)) return refuse("nothing_to_pay");
    return book.decide(d, who, input, hand);
  },
};
