/** A supplier is looked for by the way of the ladder: quotes come in sealed, two people open them together, one is chosen with reasons. */
import { fenOf, plainYuan } from "#model/money.ts";
import type { Who } from "#model/people/roles.ts";
import { allowanceForm, awardForm, quoteForm, sourceForm, unsealForm } from "#model/procure/forms.ts";
import { leading, packed } from "#model/procure/package.ts";
import { unfit } from "#model/procure/supplier.ts";
import { asksQuotes, cheapest, type Tender } from "#model/procure/tender.ts";
import type { Dossier } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { notOwn } from "../screen/own.ts";
import { shareOut } from "./package.ts";
import { against, ceiling, chosen, leastOf, nextTender, splittingWith, unused, wayFor } from "./rung.ts";

export const source = onProject({
  name: "source",
  form: sourceForm,
  when: (d, who) =>
    notOwn(d, who) ?? (packed(d) ? refuse("in_a_package") : wayFor(d) === "direct" && !leading(d) ? refuse("direct_way") : undefined),
  decide: (d, _who, { reason }) => {
    if (unused(d) && reason === null) return refuse("sourced_already", "reason");
    const body = { tender: nextTender(d), way: wayFor(d), least: leastOf(d) };
    return [{ subject: projectOf(d.project.receipt), kind: "sourced", body, texts: { reason: reason ?? "" } }];
  },
});

/** Quotes still come in: nobody has turned a key. */
const sealed = (d: Dossier): Tender | undefined => {
  const tender = unused(d);
  return tender && asksQuotes(tender.way) && tender.state === "open" && tender.firstKey === null ? tender : undefined;
};

export const quote = onProject({
  name: "quote",
  form: quoteForm,
  when: (d) => (sealed(d) ? undefined : refuse("not_sealed")),
  decide: (d, who, { supplier, amount, paper }, hand) => {
    const tender = sealed(d);
    const found = chosen(d, supplier);
    if (!tender) return refuse("not_sealed");
    if (!found) return refuse("not_a_choice", "supplier");
    if (!mayQuoteFor(who, supplier)) return refuse("not_your_quote", "supplier");
    if (tender.quotes.some((one) => one.supplier === supplier)) return refuse("quoted_already", "supplier");
    const barred = unfit(found, d.policy, hand.today);
    if (barred) return barred;
    const body = { tender: tender.n, supplier };
    return [{ subject: projectOf(d.project.receipt), kind: "quoted", body, texts: { price: plainYuan(amount), paper } }];
  },
});

/** Whoever acts for a supplier quotes for that one; the office writes down what came on paper. */
const mayQuoteFor = (who: Who, supplier: string): boolean => {
  const own = who.grants.filter((grant) => grant.role === "supplier");
  return own.length === 0 || own.some((grant) => grant.supplier === supplier);
};

export const unseal = onProject({
  name: "unseal",
  form: unsealForm,
  when: (d, who) => {
    const tender = unused(d);
    if (!tender || !asksQuotes(tender.way) || tender.state !== "open") return refuse("not_sealed");
    if (tender.quotes.length < tender.least)
      return refuse("too_few_quotes", undefined, { found: tender.quotes.length, least: tender.least });
    return tender.firstKey === who.id ? refuse("second_person") : notOwn(d, who);
  },
  decide: (d) => {
    const tender = unused(d);
    if (!tender) return refuse("not_sealed");
    const subject = projectOf(d.project.receipt);
    return tender.firstKey === null
      ? [{ subject, kind: "unsealed", body: { tender: tender.n, key: 1, quotes: [] }, texts: {} }]
      : [{ subject, kind: "unsealed", body: { tender: tender.n, key: 2, quotes: inEnvelopes(d, tender.n) }, texts: {} }];
  },
});

/** What was sealed, as it was sealed: the digest of each price stands in the fact by which it came. */
const inEnvelopes = (d: Dossier, tender: number) =>
  d.trail.flatMap((fact) =>
    fact.kind === "quoted" && fact.body.tender === tender ? [{ supplier: fact.body.supplier, amount: fenOf(fact.texts.price) ?? 0 }] : [],
  );

/** Opened quotes to choose from, or the result of a tender that others held. */
const ready = (d: Dossier): Tender | undefined => {
  const tender = unused(d);
  return tender && tender.state === (asksQuotes(tender.way) ? "opened" : "open") ? tender : undefined;
};

export const award = onProject({
  name: "award",
  form: awardForm,
  when: (d, who) => (ready(d) ? notOwn(d, who) : refuse("nothing_opened")),
  decide: (d, _who, { supplier, document, reason, interest, amount: typed }, hand) => {
    const tender = ready(d);
    if (!tender) return refuse("nothing_opened");
    if (interest === "some") return refuse("interested", "interest");
    const amount = asksQuotes(tender.way) ? tender.quotes.find((one) => one.supplier === supplier)?.amount : typed;
    if (amount === undefined) return refuse("not_a_choice", "supplier");
    if (amount === null) return refuse("required", "amount");
    const lowest = !asksQuotes(tender.way) || amount === cheapest(tender);
    const wrong = against(d, supplier, hand.today) ?? within(d, amount, lowest ? "" : reason);
    if (wrong) return wrong;
    const body = { tender: tender.n, supplier, amount, document, lowest };
    const subject = projectOf(d.project.receipt);
    const awarded = { subject, kind: "awarded" as const, body, texts: { reason: reason ?? "" } };
    const all = leading(d);
    return all ? shareOut(subject, all, awarded) : [awarded];
  },
});

function within(d: Dossier, amount: number, reason: string | null): Refusal | undefined {
  if (amount > ceiling(d)) return refuse("over_the_sum", "supplier", { most: ceiling(d) });
  return reason === null ? refuse("dearer_needs_reason", "reason") : undefined;
}

export const allow = onProject({
  name: "allow",
  form: allowanceForm,
  when: (d, who, hand) =>
    notOwn(d, who) ?? (d.suppliers.some((one) => splittingWith(d, one.id, hand.today)) ? undefined : refuse("not_splitting")),
  decide: (d, _who, { supplier, reason }, hand) => {
    const split = splittingWith(d, supplier, hand.today);
    if (!split) return refuse("not_a_choice", "supplier");
    const { sum, threshold } = split;
    const body = { supplier, sum, threshold, projects: split.with.map((one) => one.receipt) };
    return [{ subject: projectOf(d.project.receipt), kind: "splitting_allowed", body, texts: { reason } }];
  },
});
