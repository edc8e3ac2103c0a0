/** The choices that only what is known can give, as a form offers them. */

import { type Awaiting, matterOf } from "#model/approve/docket.ts";
import type { FileRow } from "#model/archive/file.ts";
import type { Gift } from "#model/budget/given.ts";
import type { Complaint } from "#model/deliver/complaint.ts";
import type { SeatedBody } from "#model/meet/body.ts";
import type { Council } from "#model/meet/council.ts";
import type { Sitting } from "#model/meet/sitting.ts";
import { yuan } from "#model/money.ts";
import { assigneeOf } from "#model/people/office.ts";
import type { Role } from "#model/people/roles.ts";
import { toOffice } from "#model/people/staff.ts";
import { type Body, methods } from "#model/policy/body.ts";
import { contentPath } from "#model/policy/contents.ts";
import type { GateKind, GatePaper } from "#model/policy/gate.ts";
import type { Channel, Policy, Proposer } from "#model/policy/policy.ts";
import { reasonsAt } from "#model/policy/reasons.ts";
import { gatesBefore } from "#model/policy/way.ts";
import type { Contract } from "#model/procure/contract.ts";
import type { Dossier, Named } from "#model/project.ts";
import type { Call } from "#model/propose/call.ts";
import type { Survey } from "#model/propose/survey.ts";
import type { Wish } from "#model/propose/wish.ts";
import type { Objection, SurveyRef } from "#model/standing.ts";
import { limitWords } from "./policy/say.ts";
import type { Lang, Option } from "./setting.ts";
import { choiceWord, roleWord } from "./words/pick.ts";
import { wordsOf } from "./words/words.ts";

export const classOptions = (policy: Policy, lang: Lang): readonly Option[] =>
  policy.classes.map((one) => ({ value: one.code, label: one.label[lang] }));
/** Each under its headings. */
export const contentOptions = (policy: Policy, lang: Lang): readonly Option[] =>
  policy.contents.map((one) => ({ value: one.code, label: contentWords(policy, one.code, lang) }));
export const contentWords = (policy: Policy, code: string, lang: Lang): string =>
  contentPath(policy, code)
    .map((one) => one.label[lang])
    .join(" › ") || code;
export const sideOptions = (sides: readonly Proposer[], lang: Lang): readonly Option[] =>
  sides.map((value) => ({ value, label: wordsOf(lang).choices.side[value] }));
/** The reasons of a gate of this kind. */
export const reasonOptions = (policy: Policy, kind: GateKind, lang: Lang): readonly Option[] =>
  reasonsAt(policy, kind).map((one) => ({ value: one.code, label: one.text[lang], hint: one.source }));
export const channelOptions = (policy: Policy, lang: Lang): readonly Option[] =>
  policy.transfers.map((one) => ({ value: one.code, label: one.label[lang], hint: limitWords(wordsOf(lang), one.limit) }));
export const named = (people: readonly Named[]): readonly Option[] => people.map((one) => ({ value: one.id, label: one.name }));
/** The people of the office, and the office itself where it was given to one of them. */
export const colleagueOptions = (d: Dossier, lang: Lang): readonly Option[] => {
  const now = assigneeOf(d);
  const people = d.kin.office.filter((one) => one.id !== now?.id && one.id !== d.project.proposer);
  return [...named(people), ...(now ? [{ value: toOffice, label: wordsOf(lang).desk.toOffice }] : [])];
};
export const roleOptions = (list: readonly Role[], lang: Lang): readonly Option[] =>
  list.map((role) => ({ value: role, label: roleWord(wordsOf(lang), role) }));
export const contractOptions = (list: readonly Contract[]): readonly Option[] =>
  list.map((one) => ({ value: String(one.n), label: `${one.number} ${one.supplierName}` }));
export const milestoneOptions = (list: Contract["milestones"], lang: Lang): readonly Option[] =>
  list.map(({ n, label, percent }) => ({ value: String(n), label, hint: wordsOf(lang).common.percent(percent) }));
export const giftOptions = (list: readonly Gift[], lang: Lang): readonly Option[] =>
  list.map(({ n, what, kind, document, value }) => ({
    value: String(n),
    label: what || document,
    hint: `${wordsOf(lang).choices.gift[kind]} ${yuan(value)}`,
  }));
export const titled = (list: readonly { receipt: string; title: string; amount: number }[]): readonly Option[] =>
  list.map((one) => ({ value: one.receipt, label: one.title, hint: yuan(one.amount) }));
/** Marked, where papers that its gate demands are missing: it cannot be chosen yet. */
export const completeOnly = (
  list: readonly { receipt: string; title: string; amount: number; lacks: readonly GatePaper[] }[],
  lang: Lang,
): readonly Option[] =>
  titled(list).map((option, index) => {
    const mark = lacksWords(lang, list[index]?.lacks ?? []);
    return mark === undefined ? option : { ...option, hint: `${option.hint} · ${mark}` };
  });
export function lacksWords(lang: Lang, lacks: readonly GatePaper[]): string | undefined {
  const { gatePapers, common } = wordsOf(lang);
  return lacks.length === 0 ? undefined : gatePapers.lacks(common.listAnd(lacks.map((one) => one.label[lang])));
}
export const gatePaperOptions = (list: readonly GatePaper[], lang: Lang): readonly Option[] =>
  list.map((one) => ({ value: one.key, label: one.label[lang] }));
export const fileOptions = (files: readonly FileRow[], lang: Lang): readonly Option[] =>
  files.map((one) => ({ value: one.id, label: one.caption || one.name, hint: wordsOf(lang).files.filedAt(one.filedAt) }));
export const said = (wishes: readonly Wish[], lang: Lang): readonly Option[] =>
  wishes.map((one) => ({
    value: one.id,
    label: one.text,
    hint: [one.place, choiceWord(wordsOf(lang), "channel", one.channel)].filter((part) => part !== "").join(" · "),
  }));
export const itemOptions = (items: readonly { id: string; n: number; title: string; amount: number }[]): readonly Option[] =>
  items.map((item) => ({ value: item.id, label: `${item.n}. ${item.title}`, hint: yuan(item.amount) }));
export const seatOptions = (seats: Sitting["seats"]): readonly Option[] => seats.map((seat) => ({ value: seat.person, label: seat.name }));
export const complaintOptions = (complaints: readonly Complaint[]): readonly Option[] =>
  complaints.map((one) => ({ value: one.complaint, label: one.text }));
export const objectionOptions = (objections: readonly Objection[]): readonly Option[] =>
  objections.map((one) => ({ value: one.objection, label: one.text }));

export const provableOptions = (list: readonly Channel[], lang: Lang): readonly Option[] =>
  list.map((one) => ({ value: one, label: wordsOf(lang).notice.channels[one] }));

/** Whose attendance, or which item's hands, can be mended. */
export const mendOptions = (sitting: Sitting): Readonly<Record<string, readonly Option[]>> => ({
  target: [...seatOptions(sitting.seats), ...itemOptions(sitting.items.filter((item) => item.tally))],
});

/** The kinds of seat in a body, the chair's too. */
export const kindOptions = (rule: Body, kinds: readonly string[], lang: Lang): readonly Option[] =>
  kinds.map((kind) => ({ value: kind, label: rule.seats.find((one) => one.key === kind)?.label[lang] ?? wordsOf(lang).bodies.chair }));
/** Who sits, and whose seat can be taken. */
export const sittingSeats = ({ seats }: SeatedBody): readonly Option[] =>
  seats.filter((one) => one.ended === null).map((one) => ({ value: one.id, label: one.name }));
export const bodyOptions = ({ bodies, areaName }: Council, lang: Lang): readonly Option[] =>
  bodies.map(({ id, key, rule }) => ({ value: id, label: wordsOf(lang).bodies.named(areaName, rule?.label[lang] ?? key) }));
/** Every way to vote that one of the bodies knows. */
export const methodOptions = ({ bodies }: Council, lang: Lang): readonly Option[] => {
  const known = bodies.flatMap(({ rule }) => rule?.methods.value ?? []);
  return methods.filter((one) => known.includes(one)).map((value) => ({ value, label: choiceWord(wordsOf(lang), "method", value) }));
};

interface Mendable {
  readonly leaf: number;
  readonly kind: string;
  readonly field: "amount" | "class" | "on";
  readonly now: string | number;
}
export function mendableOptions(list: readonly Mendable[], lang: Lang): readonly Option[] {
  const { correctionOf } = wordsOf(lang).common;
  return [...new Map(list.map((one) => [one.leaf, one])).values()].map((one) => ({
    value: String(one.leaf),
    label: correctionOf(
      one.kind,
      list.filter((each) => each.leaf === one.leaf),
    ),
  }));
}

/** The gates before the one where a project stands: where it can be sent back to. */
export const callOptions = (calls: readonly Call[]): readonly Option[] =>
  calls.map((one) => ({ value: one.id, label: one.title, hint: one.from }));
export const needOptions = ({ kinds }: Survey): readonly Option[] => kinds.map((label, index) => ({ value: String(index), label }));
export const surveyOptions = (surveys: readonly SurveyRef[], lang: Lang): readonly Option[] =>
  surveys.map((one) => ({ value: one.id, label: one.title, hint: wordsOf(lang).surveys.answers(one.answers) }));
export const gateOptions = (one: Awaiting, lang: Lang): readonly Option[] =>
  gatesBefore(one.policy, matterOf(one), one.gate).map((gate) => ({ value: gate.key, label: gate.label[lang] }));
