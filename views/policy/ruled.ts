/** Every value of a policy in plain words, with where it comes from and how sure we are, in the order in which people ask. */
import { yuan } from "#model/money.ts";
import { codeOf } from "#model/policy/code.ts";
import type { Policy } from "#model/policy/policy.ts";
import type { Grade, Limit, Sourced } from "#model/policy/sourced.ts";
import type { Lang } from "../setting.ts";
import { choiceWord, roleWord } from "../words/pick.ts";
import { type Words, wordsOf } from "../words/words.ts";

interface Ruled {
  readonly label: string;
  readonly words: string;
  readonly source: string;
  readonly grade: Grade;
}
export interface Chapter {
  readonly key: string;
  readonly title: string;
  readonly rules: readonly Ruled[];
}

const rule = <T>(label: string, { value, source, grade }: Sourced<T>, say: (value: T) => string): Ruled => ({
  label,
  words: say(value),
  source,
  grade,
});

export const limitWords = ({ common }: Words, { days, unit }: Limit): string =>
  unit === "working" ? common.workingDays(days) : common.calendarDays(days);

export function chaptersOf(policy: Policy, lang: Lang): readonly Chapter[] {
  const w = wordsOf(lang);
  const limit = (value: Limit) => limitWords(w, value);
  const days = (count: number) => w.common.calendarDays(count);
  const { policy: p } = w;
  return [
    { key: "classes", title: p.classes, rules: caps(policy, lang) },
    {
      key: "vote",
      title: p.vote,
      rules: policy.bodies.flatMap((body) => [
        rule(`${body.label[lang]}: ${p.voteRule}`, body.vote, (vote) => voteWords(w, vote)),
        rule(`${body.label[lang]}: ${p.agendaLeadDays}`, body.agendaLeadDays, (count) => p.ahead(days(count))),
      ]),
    },
    {
      key: "notice",
      title: p.notice,
      rules: [rule(p.noticePeriod, policy.notice.period, limit), rule(p.objectionReply, policy.notice.reply, limit)],
    },
    {
      key: "acceptance",
      title: p.acceptance,
      rules: [
        ...policy.acceptance.map(({ group, source, grade }) =>
          rule(p.acceptanceGroup, { value: group, source, grade }, (slots) =>
            w.common.listAnd(slots.map((slot) => choiceWord(w, "slot", slot))),
          ),
        ),
        rule(p.absentAfter, policy.absentAfter, limit),
        rule(p.rounds, policy.rounds, p.roundsSays),
      ],
    },
    { key: "limits", title: p.limits, rules: limitNames.map((name) => rule(p.limitsOf[name], policy.limits[name], limit)) },
    {
      key: "other",
      title: p.other,
      rules: [
        rule(p.contingencyPercent, policy.contingencyPercent, p.percent),
        rule(p.backDays, policy.backDays, (count) => p.backSays(days(count))),
        rule(p.codePattern, policy.codePattern, (pattern) => p.codeSays(pattern, codeOf(pattern, "DXJD", "MMLSQ", 2026, 1))),
      ],
    },
    {
      key: "reasons",
      title: p.reasons,
      rules: policy.reasons.map(({ code, text, source, grade }) => ({ label: text[lang], words: code, source, grade })),
    },
  ];
}

const limitNames = [
  "revision",
  "funding",
  "procurement",
  "acceptance",
  "rectification",
  "payment",
] as const satisfies readonly (keyof Policy["limits"])[];

function caps(policy: Policy, lang: Lang): readonly Ruled[] {
  const w = wordsOf(lang);
  const { policy: p } = w;
  return [
    ...policy.classes.map(({ label, cap, officer }) =>
      rule(p.cap(label[lang]), cap, (sum) => p.capValue(sum === null ? p.noCap : yuan(sum), roleWord(w, officer))),
    ),
    rule(p.capMode, policy.capMode, (mode) => p.capModes[mode]),
    rule(p.overrideRole, policy.overrideRole, (role) => roleWord(w, role)),
  ];
}

const voteWords = (
  { meet, policy }: Words,
  { quorum, quorumStrict, pass, passBase, passStrict }: Policy["bodies"][number]["vote"]["value"],
): string => policy.voteSays(meet.fraction(quorum, quorumStrict), meet.ofBase(passBase, pass, passStrict));

/** The limits of the gates stand in the flow; they count among the rules. */
export const gradesOf = (policy: Policy, chapters: readonly Chapter[]): readonly Grade[] => [
  ...policy.gates.map((gate) => gate.limit.grade),
  ...chapters.flatMap((chapter) => chapter.rules.map((one) => one.grade)),
];
