/** How the values of a policy are said: sums, limits, shares, roles, and for which orders something holds. */
import type { Gate } from "#model/policy/gate.ts";
import { bodyOf, classOf, type Policy } from "#model/policy/policy.ts";
import type { Condition, Limit } from "#model/policy/sourced.ts";
import type { Lang } from "../setting.ts";
import { choiceWord, roleWord } from "../words/pick.ts";
import { type Words, wordsOf } from "../words/words.ts";

export interface Say {
  readonly lang: Lang;
  readonly w: Words;
  readonly policy: Policy;
  readonly limit: (limit: Limit) => string;
  readonly role: (role: string) => string;
  readonly list: (words: readonly string[]) => string;
  readonly className: (code: string) => string;
  /** A condition as a phrase; nothing said means every order. */
  readonly only: (condition: Condition | undefined) => string;
}

export function sayOf(policy: Policy, lang: Lang): Say {
  const w = wordsOf(lang);
  const className = (code: string) => classOf(policy, code)?.label[lang] ?? code;
  return {
    lang,
    w,
    policy,
    limit: (limit) => limitWords(w, limit),
    role: (role) => roleWord(w, role),
    list: (words) => w.common.listAnd(words),
    className,
    only: (condition) => onlyWords(w, condition, className),
  };
}

export const limitWords = ({ common }: Words, { days, unit }: Limit): string =>
  unit === "working" ? common.workingDays(days) : common.calendarDays(days);

function onlyWords(w: Words, condition: Condition = {}, className: (code: string) => string): string {
  const { only } = w.rules;
  const { classes, above, upTo, overCap, sources, areas, urgent } = condition;
  const parts = [
    ...(classes ?? []).map(className),
    ...(above === undefined ? [] : [only.above(above)]),
    ...(upTo === undefined ? [] : [only.upTo(upTo)]),
    ...(overCap === undefined ? [] : [only.overCap(overCap)]),
    ...(sources === undefined ? [] : [only.sources(sources.map((source) => choiceWord(w, "source", source)))]),
    ...(areas === undefined ? [] : [only.areas(areas)]),
    ...(urgent === undefined ? [] : [only.urgent(urgent)]),
  ];
  return parts.length === 0 ? only.all : only.join(parts);
}

/** Who decides at a gate, for whom it stands, what it needs and what it does with money; its limit and period are values of their own. */
export function gateWords({ w, policy, lang, role, only }: Say, gate: Gate): readonly string[] {
  const { gate: g } = w.rules;
  const body = bodyOf(policy, gate.body);
  const money = w.policy.money[gate.money];
  return [
    g.by(gate.by.map(role), gate.need),
    ...(body ? [g.body(body.label[lang])] : []),
    ...(gate.after ? [g.after] : []),
    ...(gate.only ? [g.only(only(gate.only))] : []),
    ...(gate.papers?.length ? [g.papers(gate.papers.map((paper) => paper.label[lang]))] : []),
    ...(money ? [money] : []),
  ];
}
