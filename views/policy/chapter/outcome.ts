/** What the public may say to it, who may begin before that, and who accepts the work. */
import { gateOf } from "#model/policy/policy.ts";
import { choiceWord } from "../../words/pick.ts";
import { originOf, type Ruled, rule, together } from "../ruled.ts";
import type { Say } from "../say.ts";

export function noticeRules({ w: { rules: w }, lang, policy, list, limit, role }: Say): readonly Ruled[] {
  const { notice } = policy;
  return [
    rule("notice.period", w.period, notice.period, limit),
    rule("notice.channels", w.channels, notice.channels, (some) => list(some.map((one) => w.channelOf[one]))),
    rule("notice.objections", w.objections, notice.objections, (some) => list(some.map((one) => w.objectionOf[one]))),
    rule("notice.handler", w.handler, notice.handler, role),
    rule("notice.reply", w.reply, notice.reply, (value) => w.replySays(limit(value))),
    rule("notice.clock", w.clock, notice.clock, (way) => w.clocks[way]),
    rule("notice.upheld", w.upheld, notice.upheld, (key) =>
      key === "refuse" ? w.upheldRefuse : w.upheldBack(gateOf(policy, key)?.label[lang] ?? key),
    ),
  ];
}

export const urgentRules = ({ w: { rules: w }, policy, limit, role }: Say): readonly Ruled[] => [
  rule("urgent", w.urgent, policy.urgent, (one) =>
    one ? w.urgentSays(role(one.officer), w.sum(one.ceiling), limit(one.papers)) : w.noUrgent,
  ),
];

export const deliveryRules = ({ w: { rules: w }, policy: { delivery }, list, limit }: Say): readonly Ruled[] => [
  rule("delivery.interval", w.interval, delivery.interval, (value) => w.intervalSays(limit(value))),
  rule("delivery.answer", w.complaints, delivery.answer, (value) => w.replySays(limit(value))),
  rule("delivery.change", w.change, delivery.change, ({ officer, body, days, again }) =>
    w.changeSays(officer, body, days, list(again.map((one) => w.changeOf[one]))),
  ),
];

export const keepRules = ({ w: { rules: w }, policy: { keep }, list, limit, className }: Say): readonly Ruled[] => [
  rule("keep.warranty", w.warranty, keep.warranty, (all) =>
    all.length === 0 ? w.noWarranty : list(all.map(({ classes, months }) => w.warrantyOf(classes.map(className), months))),
  ),
  rule("keep.remind", w.warrantyRemind, keep.remind, w.warrantyReminds),
  rule("keep.answer", w.faultAnswer, keep.answer, (value) => w.replySays(limit(value))),
];

export function acceptanceRules({ w, lang, policy, list, limit, only }: Say): readonly Ruled[] {
  const { rules } = w;
  return [
    together(
      "acceptance",
      rules.acceptanceOrder,
      policy.acceptance.map((one) => only(one.only)).join(rules.arrow),
      policy.acceptance,
      rules.ofEntries,
    ),
    ...policy.acceptance.map((one, index) => ({
      at: `acceptance.${one.key}`,
      n: index + 1,
      label: only(one.only),
      words: rules.groupSays(
        one.group.map((slot) => choiceWord(w, "slot", slot)),
        rules.forms[one.form],
      ),
      origin: originOf(one),
    })),
    rule("absentAfter", rules.absentAfter, policy.absentAfter, (value) => rules.absentSays(limit(value))),
    rule("rounds", rules.rounds, policy.rounds, rules.roundsSays),
    rule("results", rules.results, policy.results, (some) => list(some.map((one) => rules.resultOf[one]))),
    rule("satisfaction", rules.satisfaction, policy.satisfaction, ({ target, asked, after, within }) =>
      rules.satisfactionSays(
        target,
        asked.map((one) => rules.askedOf[one]),
        limit(after),
        limit(within),
      ),
    ),
    ...policy.evaluation.criteria.map((one) => ({
      at: `evaluation.criteria.${one.key}`,
      label: rules.evaluated(one.label[lang]),
      words: rules.evaluatedSays(one.weight),
      origin: originOf(one),
    })),
    rule("evaluation.bands", rules.bands, policy.evaluation.bands, (some) =>
      rules.bandsSays(some.map((one) => rules.bandSays(one.label[lang], one.from))),
    ),
  ];
}
