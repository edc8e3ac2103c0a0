/**
 * An established project is divided into projects of their own, or united with others into one, before a supplier is looked for. What was voted on
 * becomes something else, so it is asked for as a change and decided by whom the policy names, in default of anything else by the body that voted.
 */
import { resolvingGate } from "#model/deliver/change.ts";
import type { Draft } from "#model/draft.ts";
import type { InputOf } from "#model/form.ts";
import type { Hand } from "#model/hand.ts";
import type { Fen } from "#model/money.ts";
import type { Who } from "#model/people/roles.ts";
import { classOf } from "#model/policy/policy.ts";
import { isOverCap } from "#model/policy/way.ts";
import { divisionForm, unionForm } from "#model/procure/forms.ts";
import type { How } from "#model/procure/origin.ts";
import { type Beside, packageOf } from "#model/procure/package.ts";
import { type Successor, standing } from "#model/procure/recast.ts";
import { type Dossier, openObjections } from "#model/project.ts";
import { receiptOf } from "#model/receipt.ts";
import { allOf, isRefusal, type Refusal, refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { decidedAt, nextChange } from "../deliver/alter.ts";
import { personalIn } from "../screen/marks.ts";
import { notOwn } from "../screen/own.ts";
import { unused } from "./rung.ts";

/** Established, nobody looked for or chosen, nothing about it undecided. */
export function whole(d: Dossier, who: Who): Refusal | undefined {
  if (d.project.approved === null) return refuse("not_established");
  if (d.project.partOf !== null) return refuse("in_sections");
  if (packageOf(d)) return refuse("in_a_package");
  if (d.contracts.length > 0 || unused(d)) return refuse("procured_already");
  if (openObjections(d).length > 0) return refuse("objection_open");
  if (d.correction) return refuse("correction_open");
  return d.repin ? refuse("repin_open") : notOwn(d, who);
}

export const divide = onProject({
  name: "divide",
  form: divisionForm,
  when: whole,
  decide: (d, _who, { parts, reason }, hand) => {
    const typed = successorsIn(parts);
    if (isRefusal(typed)) return typed;
    const first = parts[0]?.key ?? "1";
    if (typed.length < 2) return refuse("two_at_least", `parts.title.${typed.length === 0 ? first : (parts[1]?.key ?? first)}`);
    const sum = typed.reduce((total, one) => total + one.amount, 0);
    const wrong = allOf([
      sum > standing(d) ? refuse("over_the_standing", `parts.amount.${typed.at(-1)?.key}`, { most: standing(d), made: sum }) : undefined,
      ...typed.map((one) => personalIn(d, wordsIn(one, `.${one.key}`, "parts."))),
    ]);
    return wrong ?? [asked(d, "divide", [d.project.receipt], typed, reason, hand)];
  },
});

type Typed = Omit<Successor, "project">;
const wordsIn = ({ title, need, place }: Typed, after = "", before = "") => ({
  [`${before}title${after}`]: title,
  [`${before}need${after}`]: need,
  [`${before}place${after}`]: place,
});

/** Each line whole. */
function successorsIn(rows: InputOf<typeof divisionForm>["parts"]): readonly (Typed & { readonly key: string })[] | Refusal {
  const filled = rows.filter((row) => columns.some((name) => row[name] !== null));
  const wrong = allOf(
    filled.flatMap((row) => columns.map((name) => (row[name] === null ? refuse("required", `parts.${name}.${row.key}`) : undefined))),
  );
  if (wrong) return wrong;
  return filled.map(({ key, title, need, place, amount, beneficiaries }) => ({
    ...{ key, title: title ?? "", need: need ?? "", place: place ?? "", amount: amount ?? 0, people: beneficiaries ?? 0 },
  }));
}
const columns = ["title", "need", "place", "amount", "beneficiaries"] as const;

/** Of the same community, class and rules, not begun urgently where the other was not, and whole themselves. */
export const alike = ({ beside, project: p }: Dossier): readonly Beside[] =>
  beside.filter((one) => one.area === p.area && one.policy === p.policy && one.urgent === p.urgent && one.partOf === null && one.settled);

export const unite = onProject({
  name: "unite",
  form: unionForm,
  when: (d, who) => whole(d, who) ?? (alike(d).length === 0 ? refuse("nothing_alike") : undefined),
  decide: (d, who, { with: others, reason, amount, beneficiaries: people, ...words }, hand) => {
    const chosen = others.flatMap((receipt) => alike(d).find((one) => one.receipt === receipt) ?? []);
    if (chosen.length < others.length) return refuse("not_a_choice", "with");
    if (chosen.some((one) => one.proposer === who.id)) return refuse("own_project", "with");
    const all = standing(d) + chosen.reduce((sum, one) => sum + one.approved, 0);
    const sum = amount ?? all;
    const typed = { ...words, amount: sum, people };
    const wrong = allOf([
      sum > all ? refuse("over_the_standing", "amount", { most: all, made: sum }) : overHardCap(d, sum),
      personalIn(d, wordsIn(typed)),
    ]);
    if (wrong) return wrong;
    const of = [d.project.receipt, ...others];
    const ask = asked(d, "unite", of, [typed], reason, hand);
    return [ask, ...chosen.map((one) => drawnIn(one, d.project.receipt, ask))];
  },
});

const overHardCap = ({ policy, project }: Dossier, amount: Fen): Refusal | undefined =>
  policy.capMode.value === "hard" && isOverCap(policy, { class: project.class, amount })
    ? refuse("over_cap", "amount", { cap: classOf(policy, project.class)?.cap.value ?? 0 })
    : undefined;

type Ask = Extract<Draft, { kind: "recast_asked" }>;

function asked(d: Dossier, how: How, of: readonly string[], into: readonly Typed[], reason: string, hand: Hand): Ask {
  const level = d.policy.procurement.recast.value === "body" && !resolvingGate(d) ? "approver" : d.policy.procurement.recast.value;
  return {
    subject: projectOf(d.project.receipt),
    kind: "recast_asked",
    body: {
      change: nextChange(d),
      level,
      how,
      of: [...of],
      into: into.map(({ amount, people }) => ({ project: receiptOf(hand.digits(8)), amount, people })),
    },
    texts: {
      titles: JSON.stringify(into.map((one) => one.title)),
      needs: JSON.stringify(into.map((one) => one.need)),
      places: JSON.stringify(into.map((one) => one.place)),
      reason,
    },
    to: decidedAt(d, level, hand.today),
    tells: [d.project.proposer],
  };
}

/** It stands still until the other is decided on. */
const drawnIn = ({ receipt, gate, proposer }: Beside, lead: string, { body, to }: Ask): Draft => ({
  subject: projectOf(receipt),
  kind: "drawn_in",
  body: { lead, change: body.change },
  texts: {},
  ...(to ? { to: { ...to, gate } } : {}),
  tells: [proposer],
});
