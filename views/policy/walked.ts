/** An imaginary project on its way, in words: what it must have, what stops it, and each step with whose turn it is and until when. */
import type { Day } from "#model/day.ts";
import { classOf } from "#model/policy/policy.ts";
import type { GateStep, Imagined, Need, Stop, Stretch, Trial } from "#model/policy/trial.ts";
import { choiceWord } from "../words/pick.ts";
import { gateWords, type Say } from "./say.ts";

export interface WalkedStep {
  readonly what: string;
  readonly who: string;
  readonly until: Day;
  readonly notes: readonly string[];
  /** For the eye: of what kind it is. */
  readonly kind: string;
}

export const stopWords = ({ w, policy, lang }: Say, stop: Stop): string => {
  const { stops } = w.trial;
  if (stop.stop === "over_cap") return stops.over_cap(w.rules.sum(stop.cap));
  if (stop.stop === "over_ceiling") return stops.over_ceiling(w.rules.sum(stop.most));
  if (stop.stop === "surveys" || stop.stop === "seconders") return stops[stop.stop](stop.least);
  if (stop.stop === "point") return stops.point(policy.checklist.find((one) => one.key === stop.point)?.text[lang] ?? stop.point);
  return stops[stop.stop]();
};

export const needWords = ({ w, policy, role }: Say, need: Need): string => {
  const { need: words } = w.trial;
  if (need.need === "reason") return words.reason(w.rules.sum(need.cap), role(policy.overrideRole.value));
  if (need.need === "papers") return words.papers(need.until);
  if (need.need === "own_share") return words.own_share(need.percent, w.rules.sum(need.sum));
  return words[need.need](need.least);
};

export function walkedSteps(say: Say, asked: Imagined, trial: Trial): readonly WalkedStep[] {
  const { w, policy, role } = say;
  const t = w.trial;
  const { procurement, work, acceptance } = trial;
  const officer = role(classOf(policy, asked.class)?.officer ?? "");
  const rung = procurement.rung ? w.rules.rungOf[procurement.rung.by] : "–";
  const group = acceptance.group;
  const signers = group ? say.list(group.group.map((slot) => choiceWord(w, "slot", slot))) : "–";
  return [
    { what: t.proposed, who: t.proposer, until: asked.start, notes: [], kind: "proposed" },
    ...trial.before.map((step) => gateStep(say, step)),
    { what: t.procurement, who: officer, until: procurement.until, notes: [rung, ...limitNotes(say, procurement)], kind: "procurement" },
    { what: t.working, who: t.contractor, until: work.until, notes: [t.worked(asked.work)], kind: "delivery" },
    {
      what: t.acceptance,
      who: signers,
      until: acceptance.until,
      notes: [...(group ? [w.rules.forms[group.form]] : []), ...limitNotes(say, acceptance)],
      kind: "acceptance",
    },
    ...trial.after.map((step) => gateStep(say, step)),
    ...payments(say, trial),
  ];
}

function gateStep(say: Say, step: GateStep): WalkedStep {
  const { w, limit } = say;
  const [who = "", ...more] = gateWords(say, step.gate);
  const period = step.hangs?.limit;
  const notes = [
    w.policy.kinds[step.gate.kind],
    ...more,
    ...(step.hangs && period ? [w.trial.hung(step.hangs.from, limit(period))] : limitNotes(say, step)),
    ...(step.hangs && step.provisional ? [w.trial.provisional] : []),
  ];
  return { what: step.gate.label[say.lang], who, until: step.until, notes, kind: step.gate.kind };
}

const limitNotes = ({ w, limit }: Say, stretch: Stretch): readonly string[] => [
  ...(stretch.limit ? [w.trial.within(limit(stretch.limit))] : []),
  ...(stretch.provisional ? [w.trial.provisional] : []),
];

const payments = ({ w }: Say, { instalments, retention, paid, own }: Trial): readonly WalkedStep[] => [
  ...instalments.map(({ at, sum, until }, index) => ({
    what: w.trial.pay(w.rules.paidAt[at], w.rules.sum(sum)),
    who: w.trial.finance,
    until,
    notes: index === 0 && own > 0 ? [w.trial.settled(w.rules.sum(paid), w.rules.sum(own))] : [],
    kind: "payment",
  })),
  ...(retention
    ? [
        {
          what: `${w.trial.retention} ${w.rules.sum(retention.sum)}`,
          who: w.trial.finance,
          until: retention.until,
          notes: [],
          kind: "payment",
        },
      ]
    : []),
];

/** The day on which all is paid. */
export const lastDay = (steps: readonly WalkedStep[]): Day => steps.reduce((last, one) => (one.until > last ? one.until : last), "");
