/** What it costs, side by side: asked, reviewed, approved, contracted, paid; and every payment. */
import { dayOf, daysBetween } from "#model/day.ts";
import type { FactKind } from "#model/facts.ts";
import { type Fen, yuan } from "#model/money.ts";
import { openClaim, paidFor, payClock, retainedUnder, warrantyEnd } from "#model/pay/due.ts";
import type { Dossier } from "#model/project.ts";
import type { Payment } from "#model/standing.ts";
import { Funding } from "../budget/funding.tsx";
import { Money } from "../money.tsx";
import { Stack } from "../records.tsx";
import type { Column } from "../rows.tsx";
import { Found } from "../screen/found.tsx";
import type { Setting } from "../setting.ts";
import { Mark } from "../tag.tsx";
import { wordsOf } from "../words/words.ts";

export const Cost = ({ s, d }: { s: Setting; d: Dossier }) => {
  const w = wordsOf(s.lang);
  const { asked, amount, approved, contracted, apportioned } = d.project;
  return (
    <section class="section" aria-labelledby="cost">
      <h2 id="cost">
        {w.project.cost} {apportioned && <Mark>{w.common.apportioned}</Mark>}
      </h2>
      {apportioned && <p class="quiet">{w.common.apportionedWhy}</p>}
      <dl class="numbers">
        <Figure s={s} label={w.project.figures.asked} fen={asked} />
        <Figure s={s} label={w.project.figures.amount} fen={d.trail.some((fact) => reviews.includes(fact.kind)) ? amount : null} />
        <Figure s={s} label={w.project.figures.approved} fen={approved} />
        <Figure s={s} label={w.project.figures.contracted} fen={contracted} />
        <Figure s={s} label={w.project.figures.paid} fen={paidFor(d) || null} />
      </dl>
      <Found s={s} d={d} />
      <Funding s={s} d={d} />
      {d.payments.length > 0 && <Payments s={s} d={d} />}
      <StillOwed s={s} d={d} />
    </section>
  );
};

/** Until somebody has looked at it, what was asked is all that there is. */
const reviews: readonly FactKind[] = ["founded", "screened", "cleared", "endorsed", "amended", "rushed"];

const Figure = ({ s, label, fen }: { s: Setting; label: string; fen: Fen | null }) => (
  <div class={fen === null ? "numbers__none" : undefined}>
    <dt>{label}</dt>
    <dd>{fen === null ? wordsOf(s.lang).common.notYet : <Money fen={fen} />}</dd>
  </div>
);

const Payments = ({ s, d }: { s: Setting; d: Dossier }) => {
  const w = wordsOf(s.lang);
  const head = w.project.paymentHead;
  const columns: readonly Column[] = [
    { label: head.n },
    { label: head.amount, numeric: true },
    { label: head.invoice },
    { label: head.released },
    { label: head.paid },
    { label: head.voucher },
  ];
  const day = (on: string | null) => (on === null ? w.common.notYet : <time datetime={on}>{w.common.day(on)}</time>);
  return (
    <Stack
      caption={w.project.payments}
      head={columns}
      rows={d.payments.map((one) => ({
        cells: [
          <>
            {w.project.payment(one.n, one.final)} <State s={s} payment={one} />
          </>,
          <Money fen={one.amount} />,
          one.invoice,
          day(one.releasedOn),
          day(one.paidOn),
          one.voucher ?? w.common.notYet,
        ],
      }))}
    />
  );
};

/** What holds a payment up, by name. */
const State = ({ s, payment }: { s: Setting; payment: Payment }) => {
  const w = wordsOf(s.lang).project.payState;
  return (
    <>
      {payment.rejectedOn !== null && <Mark>{w.rejected(payment.rejectedOn)}</Mark>}
      {payment.waitsSince !== null && <Mark tone="seal">{w.waits(payment.waitsSince)}</Mark>}
      {payment.bounced > 0 && <Mark tone="seal">{w.bounced(payment.bounced)}</Mark>}
    </>
  );
};

/** The legal days of what is accepted and not paid, what is retained, what is claimed back: shown all the while. */
const StillOwed = ({ s, d }: { s: Setting; d: Dossier }) => {
  const w = wordsOf(s.lang).project;
  const today = dayOf(s.now);
  const said = d.contracts.flatMap((one) => {
    const clock = payClock(d, one, today);
    const retained = retainedUnder(d, one, today);
    const claim = openClaim(one);
    const owed = clock && w.payClock(clock.from, clock.until, clock.days, yuan(clock.owed));
    return [
      ...(clock ? [`${owed} ${w.payLeft(daysBetween(today, clock.until))}`] : []),
      ...(retained > 0 ? [w.payRetained(yuan(retained), warrantyEnd(d, one))] : []),
      ...(claim > 0 ? [w.payClaim(one.supplierName, yuan(claim))] : []),
    ];
  });
  return (
    <>
      {said.map((sentence) => (
        <p class="quiet">{sentence}</p>
      ))}
    </>
  );
};
