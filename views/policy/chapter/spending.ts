/** Money: how a supplier is found, what is paid when, how much there is, what becomes of it at the end of the year; and numbers and dates. */
import { codeOf } from "#model/policy/code.ts";
import { originOf, type Ruled, rule, together } from "../ruled.ts";
import type { Say } from "../say.ts";

export function procurementRules({ w: { rules: w }, policy, only }: Say): readonly Ruled[] {
  const { ladder, quotes, splitMonths, supplierAge, vetDays, packages, recast, sections, library, priority } = policy.procurement;
  return [
    together("procurement.ladder", w.ladderOrder, ladder.map((one) => w.rungOf[one.by]).join(w.arrow), ladder, w.ofEntries),
    ...ladder.map((one, index) => ({
      at: `procurement.ladder.${one.key}`,
      n: index + 1,
      label: only(one.only),
      words: w.rungOf[one.by],
      origin: originOf(one),
    })),
    rule("procurement.quotes", w.quotes, quotes, w.quotesSays),
    rule("procurement.splitMonths", w.splitMonths, splitMonths, w.splitSays),
    rule("procurement.supplierAge", w.supplierAge, supplierAge, w.supplierAgeSays),
    rule("procurement.vetDays", w.vetDays, vetDays, w.vetSays),
    rule("procurement.packages", w.packages, packages, w.packagesSays),
    rule("procurement.recast", w.recast, recast, (level) => w.recastSays(w.recastBy[level])),
    rule("procurement.sections", w.sections, sections, w.sectionsSays),
    rule("procurement.library", w.library, library, (rungs) => w.librarySays(rungs.map((one) => w.rungOf[one]))),
    rule("procurement.priority", w.priority, priority, (list) => list.map((one) => w.priorityOf[one]).join(w.arrow)),
  ];
}

export function paymentRules({ w: { rules: w }, policy, list, className }: Say): readonly Ruled[] {
  const { kind, schedule, retention, term, returns, review, coFunding } = policy.payment;
  return [
    rule("payment.kind", w.kind, kind, (one) =>
      one.pays === "full" ? w.pays.full : one.pays === "share" ? w.pays.share(one.percent) : w.pays.fixed(one.sum),
    ),
    rule("payment.schedule", w.schedule, schedule, (all) => list(all.map((one) => w.instalment(w.paidAt[one.at], one.percent)))),
    rule("payment.retention", w.retention, retention, ({ percent, months, classes }) =>
      percent === 0 || classes.length === 0 ? w.noRetention : w.retentionSays(percent, months, classes.map(className)),
    ),
    rule("payment.term", w.term, term, ({ days, most }) => w.termSays(days, most)),
    rule("payment.returns", w.repays, returns, ({ verify, repay }) => w.repaysSays(verify, repay)),
    rule("payment.review", w.review, review, ({ classes }) => w.reviewSays(classes.map(className))),
    rule("payment.coFunding", w.coFunding, coFunding, w.coFundingSays),
  ];
}

export function quotaRules({ w: { rules: w }, policy }: Say): readonly Ruled[] {
  const { mode, community, perHead, street, pool, overcommit } = policy.quota;
  const yearly = (fen: number) => (fen === 0 ? w.noSum : w.perYear(w.sum(fen)));
  return [
    rule("quota.mode", w.quotaMode, mode, (one) => w.quotaModes[one]),
    rule("quota.community", w.community, community, (fen) => (fen === null ? w.noQuota : w.sum(fen))),
    rule("quota.perHead", w.perHead, perHead, (one) => (one ? w.perHeadSays(w.sum(one.base), w.sum(one.perHundred)) : w.noPerHead)),
    rule("quota.street", w.streetQuota, street, yearly),
    rule("quota.pool", w.pool, pool, yearly),
    rule("quota.overcommit", w.overcommit, overcommit, w.overcommitSays),
    rule("contingencyPercent", w.contingency, policy.contingencyPercent, w.contingencySays),
  ];
}

export function yearEndRules({ w: { rules: w }, policy }: Say): readonly Ruled[] {
  const { cutoff, carry, keepVote } = policy.yearEnd;
  return [
    rule("yearEnd.cutoff", w.cutoff, cutoff, (day) => w.cutoffSays(Number(day.slice(0, 2)), Number(day.slice(3)))),
    rule("yearEnd.carry", w.carry, carry, (one) => w.carries[one]),
    rule("yearEnd.keepVote", w.keepVote, keepVote, w.keepVoteSays),
  ];
}

export function archiveRules({ w: { rules: w }, policy: { archive }, lang, only }: Say): readonly Ruled[] {
  const by = (day: string) => w.nextYear(Number(day.slice(0, 2)), Number(day.slice(3)));
  const keepOf = (key: string) => archive.keeps.find((one) => one.key === key)?.label[lang] ?? key;
  return [
    rule("archive.documents", w.documents, archive.documents, by),
    rule("archive.accounts", w.accounts, archive.accounts, by),
    ...archive.keeps.map((one) => ({
      at: `archive.keeps.${one.key}`,
      label: w.keep(one.label[lang]),
      words: w.keepSays(one.years),
      origin: originOf(one),
    })),
    ...archive.papers.map((one, index) => ({
      at: `archive.papers.${one.key}`,
      n: index + 1,
      label: one.label[lang],
      words: w.bound(keepOf(one.keep), only(one.only), one.gate !== undefined || one.after !== undefined),
      origin: originOf(one),
    })),
  ];
}

export const numbersRules = ({ w: { rules: w, common }, policy }: Say): readonly Ruled[] => [
  rule("codePattern", w.codePattern, policy.codePattern, (pattern) => w.codeSays(pattern, codeOf(pattern, "DXJD", "MMLSQ", 2026, 1))),
  rule("backDays", w.backDays, policy.backDays, (days) => w.backSays(common.calendarDays(days))),
  rule("correctDays", w.correctDays, policy.correctDays, (days) => w.backSays(common.calendarDays(days))),
];
