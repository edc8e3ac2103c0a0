/** For acts on a project. */

import { addDays } from "#model/day.ts";
import { plainYuan } from "#model/money.ts";
import { assigneeOf } from "#model/people/office.ts";
import { toOffice } from "#model/people/staff.ts";
import { reasonsAt } from "#model/policy/reasons.ts";
import { type Dossier, held, openObjections } from "#model/project.ts";
import { needed } from "#workflow/accept/absence.ts";
import { openSlots, thisRound } from "#workflow/accept/slot.ts";
import { inTime } from "#workflow/archive/ask.ts";
import { type Mendable, mendables } from "#workflow/archive/mendable.ts";
import { otherOffices } from "#workflow/people/relay.ts";
import { fileRaw, uploaded } from "../upload.ts";
import { atAcceptance } from "./acceptance.ts";
import { choosing } from "./choosing.ts";
import { whileWorking } from "./deliver.ts";
import { ofMoney } from "./money.ts";
import { paying } from "./paying.ts";
import { type Asked, type Inputs, nothing, words } from "./plausible.ts";

const wording = ({ known: { project: p } }: Asked<Dossier>) => ({ title: p.title, need: p.need, place: p.place });

const points = ({ known, dice }: Asked<Dossier>) =>
  Object.fromEntries(known.policy.checklist.map(({ key }) => [`points.answer.${key}`, dice.rarely(4) ? "na" : "yes"]));

export const ofProject: Inputs<Dossier> = {
  revise: (asked) => {
    const { known, dice } = asked;
    const free = dice.one(known.policy.classes)?.code ?? known.project.class;
    const chosen = held(known) > 0 ? known.project.class : free;
    return { ...wording(asked), class: chosen, amount: plainYuan(dice.int(100_000, 9_000_000)), beneficiaries: "50" };
  },
  edit: (asked) => {
    const { known, dice } = asked;
    const kind = dice.one(known.intake.call?.classes ?? []);
    return kind === undefined
      ? undefined
      : { ...wording(asked), class: kind, amount: plainYuan(dice.int(100_000, 9_000_000)), beneficiaries: "50" };
  },
  ...ofMoney,
  second: () => ({ wanted: "yes" }),
  enlist: ({ dice }) => ({ forms: String(dice.int(1, 40)), paper: words }),
  air: wording,
  cite: ({ known, dice }) => {
    const one = dice.one(known.intake.surveys.filter((each) => each.id !== known.intake.survey?.id));
    return one && { survey: one.id };
  },
  withdraw: () => ({ reason: words }),
  pass: (asked) => ({ ...wording(asked), ...points(asked), note: "" }),
  return: () => ({ note: words }),
  merge: ({ known, dice }) => {
    const other = dice.one(known.kin.near);
    return other && { into: other.receipt, note: words };
  },
  unmerge: ({ known }) => ({ other: known.project.mergedInto ?? "", note: words }),
  split: ({ known: { project: p } }) =>
    p.amount > 1
      ? {
          title: p.title,
          need: "留下来的这一件事，照旧办理",
          amount: plainYuan(p.amount - 1),
          otherTitle: "拆出来的另一件事",
          otherNeed: p.need,
          otherAmount: plainYuan(1),
          note: words,
        }
      : undefined,
  cover: () => ({ hide: "personal", note: words }),
  uncover: () => ({ note: words }),
  claim: ({ known, dice }) => {
    const person = dice.one(known.residents.filter((one) => one.id !== known.project.proposer));
    return person && { person: person.id };
  },
  plan: ({ known: { project: p } }) => ({
    "budget.item.1": "材料",
    "budget.quantity.1": "1",
    "budget.price.1": plainYuan(p.amount),
    schedule: words,
    "aims.goal.1": "受益人数",
    "aims.aim.1": "120 人",
  }),
  appeal: () => ({ reason: words }),
  judge: ({ dice }) => ({ finding: dice.rarely(2) ? "upheld" : "stands", note: words }),
  transfer: ({ known, dice }) => ({ office: dice.one(known.policy.transfers)?.code ?? "", note: words }),
  reply: ({ hand, dice }) => ({ on: hand.today, note: words, evidence: "", ...(dice.rarely(2) ? { after: uploaded() } : {}) }),
  rate: ({ dice }) => ({ outcome: dice.one(["solved", "half", "not"]) ?? "solved", note: words }),
  assign: ({ known, dice }) => {
    const { assignee, proposer } = known.project;
    const others = known.kin.office.filter((one) => one.id !== assignee && one.id !== proposer);
    const back = assigneeOf(known) ? [{ id: toOffice }] : [];
    const person = dice.one([...others, ...back]);
    return person && { person: person.id };
  },
  relay: ({ known, dice }) => ({ role: dice.one(otherOffices(known)) ?? "", reason: words }),
  rush: () => ({ reason: words }),
  refuse: ({ known, dice }) => ({ code: dice.one(reasonsAt(known.policy, "check"))?.code ?? "", note: words }),
  object: ({ known, dice }) => ({
    text: words,
    ...(known.policy.notice.objections.value.includes("anonymous") && dice.rarely(2) ? { anonymous: "yes" } : {}),
  }),
  receive: ({ known, hand, dice }) => {
    const unnamed = known.policy.notice.objections.value.includes("anonymous") && dice.rarely(2);
    const { hungOn, until } = known.notice ?? {};
    const last = until && until < hand.today && !known.project.provisional && known.notice?.left === null ? until : hand.today;
    const least = addDays(hand.today, -known.policy.backDays.value);
    return { text: words, sender: unnamed ? "" : "三栋居民", on: dice.one([hungOn, last].filter((day) => day && day >= least)) ?? last };
  },
  restate: ({ known, dice }) => ({
    ...{ title: known.project.title, need: known.project.need, place: `${known.project.place.slice(0, 60)}甲${dice.int(0, 99)}` },
    ...{ beneficiaries: String(known.project.beneficiaries), contact: known.notice?.contact ?? "", reason: words },
  }),
  reissue: nothing,
  retain: () => ({ reason: words }),
  answer: ({ known, who, dice }) => {
    const one = dice.one(openObjections(known).filter((each) => each.person !== who.id));
    return one && { objection: one.objection, upheld: dice.rarely(4) ? "yes" : "no", answer: words };
  },
  ...choosing,
  ...whileWorking,
  ...atAcceptance,
  represent,
  excuse: ({ known, dice }) => {
    const slot = dice.one(openSlots(known).filter((one) => needed(known, one) === undefined));
    return slot === undefined ? undefined : { slot, reason: words };
  },
  rectify: () => ({ note: words }),
  ...paying,
  ask,
  file: ({ dice }) => fileRaw(dice.one(["photo", "paper"] as const), words),
  correct: nothing,
  repin: () => ({ reason: words }),
  adopt: nothing,
  keep: () => ({ reason: words }),
  decline: () => ({ reason: words }),
};

function represent({ known, who, dice }: Asked<Dossier>) {
  const slot = dice.one(openSlots(known));
  const { proposer, approvedBy } = known.project;
  const elsewhere = Object.entries(known.representatives).flatMap(([place, person]) => (place === slot ? [] : [person]));
  const bound = [who.id, proposer, approvedBy, ...elsewhere, ...thisRound(known).map((one) => one.person)];
  const person = dice.one(known.residents.filter((one) => !bound.includes(one.id)));
  return slot === undefined || !person ? undefined : { slot, person: person.id, reason: words };
}

/** A day with no room between its neighbours cannot be mended, and neither can a class where there is but one. */
function ask(asked: Asked<Dossier>) {
  const { known, dice } = asked;
  const one = dice.one(mendables(known).filter((each) => inTime(known, each, asked.hand) && right(asked, each) !== undefined));
  const value = one && right(asked, one);
  return one && value !== undefined
    ? { fact: String(one.leaf), field: one.field, [one.field]: value, reason: words, paper: words }
    : undefined;
}

function right({ known, hand }: Asked<Dossier>, { field, now, notBefore, notAfter }: Mendable): string | undefined {
  if (field === "amount") return Number(now) > 1 ? plainYuan(Number(now) - 1) : undefined;
  if (field === "class") return known.policy.classes.find((one) => one.code !== now)?.code;
  const last = notAfter !== null && notAfter < hand.today ? notAfter : hand.today;
  return [notBefore, last].find((day) => day !== now && day >= notBefore && day <= last);
}
