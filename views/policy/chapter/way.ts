/** The way to establishment: what is checked, the gates in their order, why an order may be refused, and until when each step is done. */
import type { Gate } from "#model/policy/gate.ts";
import type { Policy } from "#model/policy/policy.ts";
import { originOf, type Ruled, rule, together } from "../ruled.ts";
import { gateWords, limitWords, type Say } from "../say.ts";

export const reasonsRules = ({ lang, policy }: Say): readonly Ruled[] =>
  policy.reasons.map((one) => ({ at: `reasons.${one.code}`, label: one.text[lang], words: one.code, origin: originOf(one) }));

/** Where a matter goes that is no order, and how long that office has. */
export const transfersRules = ({ w, lang, policy }: Say): readonly Ruled[] =>
  policy.transfers.map((one) => ({
    at: `transfers.${one.code}`,
    label: one.label[lang],
    words: limitWords(w, one.limit),
    origin: originOf(one),
  }));

export const checklistRules = ({ w, lang, policy }: Say): readonly Ruled[] =>
  policy.checklist.map((one) => ({ at: `checklist.${one.key}`, label: one.text[lang], words: w.rules.checkPoint, origin: originOf(one) }));

export const markedRules = ({ policy }: Say): readonly Ruled[] =>
  policy.marked.map((one) => ({ at: `marked.${one.key}`, label: one.word, words: one.key, origin: originOf(one) }));

export const gatesRules = (say: Say): readonly Ruled[] => [
  together(
    "gates",
    say.w.rules.gateOrder,
    say.policy.gates.map((gate) => gate.label[say.lang]).join(say.w.rules.arrow),
    say.policy.gates,
    say.w.rules.ofEntries,
  ),
  ...say.policy.gates.flatMap((gate) => gateRules(say, gate)),
];

/** A gate itself, its limit, and how long its notice hangs where it says so. */
export function gateRules(say: Say, gate: Gate): readonly Ruled[] {
  const { w, lang, limit } = say;
  const [at, label] = [`gates.${gate.key}`, gate.label[lang]];
  const kind = w.policy.kinds[gate.kind];
  return [
    { at, label, words: [kind, ...gateWords(say, gate)].join(w.rules.gate.stop), origin: originOf(gate) },
    rule(`${at}.limit`, w.rules.gateLimit(label), gate.limit, (value) => w.rules.gate.within(limit(value))),
    ...(gate.period ? [rule(`${at}.period`, w.rules.gatePeriod(label), gate.period, limit)] : []),
  ];
}

const limitNames = [
  "revision",
  "funding",
  "procurement",
  "start",
  "change",
  "suspension",
  "acceptance",
  "rectification",
  "payment",
] as const satisfies readonly (keyof Policy["limits"])[];

export const limitsRules = ({ w: { rules: w }, policy, limit, role }: Say): readonly Ruled[] => [
  ...limitNames.map((name) => rule(`limits.${name}`, w.limitsOf[name], policy.limits[name], limit)),
  rule("reminders", w.reminders, policy.reminders, ({ before, escalate, to }) => w.remindersSays(before, limit(escalate), role(to))),
  rule("tell", w.tell, policy.tell, ({ days, tries }) => w.tellSays(days, tries)),
];
