/**
 * Finance releases what was asked for; only now the money is paid out of the line, once, by a second person, from the lines of the same year.
 * Where their cash has not come it waits by name. The bank's date and voucher are recorded when it has arrived; what the bank sends back is
 * asked for again (退票), its entries reversed.
 */
import { yearOf } from "#model/day.ts";
import type { Move } from "#model/envelope.ts";
import { payableUnder, restOf, warrantyEnd } from "#model/pay/due.ts";
import { bounceForm, paymentRowForm, releaseForm, settlementForm, stallForm, withholdingForm } from "#model/pay/forms.ts";
import { sameVoucher } from "#model/pay/voucher.ts";
import { committed, type Dossier, openPayment } from "#model/project.ts";
import { isRefusal, type Refusal, refuse } from "#model/refusals.ts";
import type { Payment } from "#model/standing.ts";
import { projectOf } from "#model/subject.ts";
import { type Act, onProject } from "../act.ts";
import { giveBack, pay, payable, reverseOf } from "../budget/money.ts";
import { closed, dueAfter, ended, retained, stay, toStage } from "../moves.ts";
import { checkPaperDate } from "../paper.ts";

const subjectOf = (d: Dossier) => projectOf(d.project.receipt);
/** Only where it is paid does money decide whose turn it is. */
const turns = (d: Dossier, turn: string) => (d.project.stage === "payment" ? { to: stay(d, turn) } : {});

/** Asked for and not yet released. */
const asked = (d: Dossier): Payment | Refusal => {
  const open = openPayment(d);
  return open ? (open.releasedOn === null ? open : refuse("payment_released")) : refuse("nothing_to_pay");
};

export const stall = onProject({
  name: "stall",
  form: stallForm,
  when: (d) => {
    const open = asked(d);
    if (isRefusal(open)) return open;
    return open.waitsSince === null ? undefined : refuse("waits_already");
  },
  decide: (d, _who, { note }) => {
    const body = { payment: openPayment(d)?.n ?? 0 };
    return [{ subject: subjectOf(d), kind: "cash_awaited", body, texts: { note } }];
  },
});

export const withhold = onProject({
  name: "withhold",
  form: withholdingForm,
  when: (d) => {
    const open = asked(d);
    return isRefusal(open) ? open : undefined;
  },
  decide: (d, _who, { reason }) => {
    const open = openPayment(d);
    if (!open) return refuse("nothing_to_pay");
    const body = { payment: open.n };
    return [{ subject: subjectOf(d), kind: "withheld", body, texts: { reason }, ...turns(d, "supplier"), tells: [open.requestedBy] }];
  },
});

export const release = onProject({
  name: "release",
  form: releaseForm,
  when: (d, who, hand) => {
    const open = asked(d);
    if (isRefusal(open)) return open;
    if (open.requestedBy === who.id || d.project.approvedBy === who.id || d.project.proposer === who.id) return refuse("second_person");
    const year = d.holdings.find((one) => one.committed > 0)?.year;
    return year !== undefined && payable(d, yearOf(hand.today)) === 0 ? refuse("year_over", undefined, { year }) : undefined;
  },
  decide: (d, _who, _input, hand) => {
    const open = openPayment(d);
    const year = payable(d, yearOf(hand.today));
    const own = d.contracts.find((one) => one.n === open?.contract);
    if (!open || !own || year === 0) return refuse("nothing_to_pay");
    const most = Math.min(year, payableUnder(d, own, hand.today));
    if (open.amount > most) return refuse("over_the_sum", undefined, { most });
    const body = { payment: open.n, amount: open.amount, invoice: open.invoice };
    const due = retained(d, own) ? { due: dueAfter(d, hand.today, d.policy.payment.returns.value.repay) } : {};
    const to = d.project.stage === "payment" ? { to: { ...stay(d, "officer:finance"), ...due } } : {};
    return [{ subject: subjectOf(d), kind: "released", body, texts: {}, entries: pay(d, open.amount, yearOf(hand.today)), ...to }];
  },
});

const released = (d: Dossier): Refusal | undefined => (openPayment(d)?.releasedOn ? undefined : refuse("nothing_to_pay"));

export const book = onProject({
  name: "book",
  form: settlementForm,
  when: released,
  decide: (d, _who, { on, voucher }, hand) => {
    const open = openPayment(d);
    if (!open) return refuse("nothing_to_pay");
    const wrong = checkPaperDate(on, open.releasedOn ?? d.project.lastOn, d.policy.backDays.value, hand) ?? usedUp(d, { on, voucher });
    if (wrong) return wrong;
    const subject = subjectOf(d);
    const paid = { subject, kind: "paid" as const, on, body: { payment: open.n, voucher }, texts: {} };
    if (d.project.stage !== "payment") return [paid];
    if (!open.final) return [{ ...paid, to: afterPart(d, open, on) }];
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

/** The same voucher of the same day was recorded here already: a voucher may cover other projects, not two payments of one. */
const usedUp = (d: Dossier, { on, voucher }: { readonly on: string; readonly voucher: string }): Refusal | undefined =>
  d.payments.some((one) => sameVoucher(one, { on, voucher })) ? refuse("taken", "voucher") : undefined;

/**
 * The supplier can ask again; where only what is retained is left, from the end of the warranty on. What is meant for a later year waits for the
 * money of that year, and is late by nobody's fault.
 */
function afterPart(d: Dossier, { contract }: Payment, on: string): Move {
  if (committed(d) === 0 && d.holdings.some((one) => (one.planned?.intended ?? 0) > 0)) return { ...stay(d, "money"), due: null };
  const own = d.contracts.find((one) => one.n === contract);
  const end = own && restOf(d) > 0 && payableUnder(d, own, on) <= 0 ? warrantyEnd(d, own) : null;
  const to = toStage(d, "payment", on);
  return end === null || end < on ? to : { ...to, due: dueAfter(d, end, d.policy.payment.returns.value.verify) };
}

export const bounce = onProject({
  name: "bounce",
  form: bounceForm,
  when: released,
  decide: (d, _who, { on, document, reason }, hand) => {
    const open = openPayment(d);
    const fact = d.trail.findLast((one) => one.kind === "released" && one.body.payment === open?.n);
    if (!open || !fact) return refuse("nothing_to_pay");
    const wrong = checkPaperDate(on, open.releasedOn ?? d.project.lastOn, d.policy.backDays.value, hand);
    if (wrong) return wrong;
    const body = { payment: open.n, amount: open.amount, document };
    const entries = reverseOf(d, "PAY", fact.seq);
    return [
      {
        subject: subjectOf(d),
        kind: "bounced",
        on,
        body,
        texts: { reason },
        entries,
        ...turns(d, "officer:finance"),
        tells: [open.requestedBy],
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
    if (open?.amount !== amount || d.payments.some((one) => sameVoucher(one, input))) return refuse("nothing_to_pay");
    return book.decide(d, who, input, hand);
  },
};
