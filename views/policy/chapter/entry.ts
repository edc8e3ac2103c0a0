/** What may be asked for, up to how much, and by whom. */
import { originOf, type Ruled, rule, under } from "../ruled.ts";
import type { Say } from "../say.ts";

export function classesRules({ w: { rules: w }, lang, policy, role }: Say): readonly Ruled[] {
  return [
    ...policy.classes.flatMap(({ code, label, cap, officer, survey, ...origin }) => [
      rule(`classes.${code}.cap`, w.cap(label[lang]), cap, (sum) => (sum === null ? w.noCap : w.capSays(w.sum(sum)))),
      under(`classes.${code}`, w.classBy(label[lang]), role(officer), origin, w.noSource),
      rule(`classes.${code}.survey`, w.survey(label[lang]), survey, w.surveySays),
    ]),
    rule("capMode", w.capMode, policy.capMode, (mode) => w.capModes[mode]),
    rule("overrideRole", w.overrideRole, policy.overrideRole, role),
  ];
}

export const contentsRules = ({ w: { rules: w }, lang, policy }: Say): readonly Ruled[] =>
  policy.contents.map((one) => ({
    at: `contents.${one.code}`,
    label: one.label[lang],
    words: one.of === null ? w.contentTop : w.contentUnder(policy.contents.find((each) => each.code === one.of)?.label[lang] ?? one.of),
    origin: originOf(one),
  }));

export function proposalRules(say: Say): readonly Ruled[] {
  const {
    w: { rules: w },
    policy,
    list,
    limit,
    role,
  } = say;
  const { who, minAge, residency, seconders } = policy.proposal;
  return [
    rule("proposal.who", w.who, who, (some) => list(some.map((one) => w.proposers[one]))),
    rule("proposal.minAge", w.minAge, minAge, w.minAgeSays),
    rule("proposal.residency", w.residency, residency, (ties) => w.residencySays(ties.map((tie) => w.residencies[tie]))),
    rule("proposal.seconders", w.seconders, seconders, w.secondersSays),
    ...questions(say),
    rule("returns", w.returns, policy.returns, w.timesSays),
    rule("revotes", w.revotes, policy.revotes, w.timesSays),
    rule("shares.vote", w.sharesVote, policy.shares.vote, (how) => w.sharesVotes[how]),
    rule("shares.failed", w.sharesFailed, policy.shares.failed, (how) => w.sharesFail[how]),
    rule("appeal", w.appeal, policy.appeal, (appeal) => (appeal ? w.appealSays(limit(appeal.within), role(appeal.by)) : w.noAppeal)),
  ];
}

const questions = ({ w: { rules: w }, lang, policy, className }: Say): readonly Ruled[] =>
  policy.proposal.questions.map(({ key, label, kind, required, options = [], classes = [], ...origin }) => ({
    at: `proposal.questions.${key}`,
    label: w.question(label[lang]),
    words: w.questionSays(
      w.questionKinds[kind],
      required,
      options.map((one) => one.label[lang]),
      classes.map(className),
    ),
    origin: originOf(origin),
  }));
