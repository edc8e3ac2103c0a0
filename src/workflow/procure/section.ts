/**
 * One project is procured in sections (标段): what was voted on stays one project, its sections are the whole to the fen, and each has a procurement,
 * a contract, an acceptance and payments of its own. The ladder looks at the whole. When the last section is done, so is the project.
 */
import type { Draft } from "#model/draft.ts";
import type { InputOf } from "#model/form.ts";
import type { Hand } from "#model/hand.ts";
import type { Fen } from "#model/money.ts";
import { sectionForm } from "#model/procure/forms.ts";
import { standing } from "#model/procure/recast.ts";
import { shares } from "#model/procure/share.ts";
import type { Dossier } from "#model/project.ts";
import { receiptOf } from "#model/receipt.ts";
import { allOf, isRefusal, type Refusal, refuse } from "#model/refusals.ts";
import { stages } from "#model/stages.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { closed, dueIn, ended } from "../moves.ts";
import { personalIn } from "../screen/marks.ts";
import { goOn } from "./found.ts";
import { whole } from "./recast.ts";

export const section = onProject({
  name: "section",
  form: sectionForm,
  when: (d, who) => (d.policy.procurement.sections.value ? whole(d, who) : refuse("no_sections")),
  decide: (d, _who, { parts, reason }, hand) => {
    const typed = sectionsIn(parts, d.project.approved ?? 0);
    if (isRefusal(typed)) return typed;
    const missing = (d.project.approved ?? 0) - standing(d);
    if (missing > 0) return refuse("money_gone", undefined, { missing });
    const wrong = allOf(typed.map(({ title, key }) => personalIn(d, { [`parts.title.${key}`]: title })));
    if (wrong) return wrong;
    const { need, place, beneficiaries: people, receipt, gate } = d.project;
    const into = typed.map(({ title, amount }) => ({ project: receiptOf(hand.digits(8)), title, need, place, amount, people }));
    const founding = { how: "section" as const, of: [receipt], into, change: null, meeting: null, note: reason, tells: [] };
    return goOn(d, founding, { stage: "sections", gate, turn: "nobody", due: null }, hand.today);
  },
});

interface Typed {
  readonly key: string;
  readonly title: string;
  readonly amount: Fen;
}
type Row = InputOf<typeof sectionForm>["parts"][number];

/** Every sum typed, or every weight; together they are the whole. */
function sectionsIn(rows: readonly Row[], sum: Fen): readonly Typed[] | Refusal {
  const filled = rows.filter(({ title, amount, weight }) => title !== null || amount !== null || weight !== null);
  const last = filled.at(-1)?.key ?? rows[0]?.key ?? "1";
  if (filled.length < 2) return refuse("two_at_least", `parts.title.${last}`);
  const byWeight = filled.every((one) => one.amount === null);
  const wrong = allOf(filled.map((one) => unfinished(one, byWeight)));
  if (wrong) return wrong;
  const amounts = byWeight
    ? shares(
        sum,
        filled.map((one) => one.weight ?? 0),
      )
    : filled.map((one) => one.amount ?? 0);
  const made = amounts.reduce((total, one) => total + one, 0);
  if (made !== sum || amounts.includes(0)) return refuse("not_the_whole", `parts.${byWeight ? "weight" : "amount"}.${last}`, { made, sum });
  return filled.map(({ key, title }, index) => ({ key, title: title ?? "", amount: amounts[index] ?? 0 }));
}

function unfinished({ key, title, amount, weight }: Row, byWeight: boolean): Refusal | undefined {
  if (title === null) return refuse("required", `parts.title.${key}`);
  if (byWeight) return weight === null ? refuse("required", `parts.amount.${key}`) : undefined;
  if (amount === null) return refuse("required", `parts.amount.${key}`);
  return weight === null ? undefined : refuse("one_way_of_dividing", `parts.weight.${key}`);
}

/** What its sections cost is what it cost; it was accepted with the last of them, and people are asked of the whole. */
export function completeSections(d: Dossier, hand: Hand): readonly Draft[] {
  const { sections } = d.origins;
  if (d.project.stage !== "sections" || sections.length === 0 || sections.some(({ stage }) => !stages[stage].ended)) return [];
  const subject = projectOf(d.project.receipt);
  const contracted = sections.reduce((sum, one) => sum + (one.contracted ?? 0), 0) || null;
  const accepted = sections.map((one) => one.acceptedOn ?? "").reduce((a, b) => (a > b ? a : b)) || null;
  const asked = accepted && dueIn(d.calendar, accepted, d.policy.satisfaction.value.after).day;
  const done = sections.some(({ stage }) => stage === "closed" || stage === "archived");
  const summed = { subject, kind: "completed_in_sections" as const, body: { contracted, accepted, asked }, texts: {} };
  const tells = [d.project.proposer];
  return done
    ? [summed, { subject, kind: "closed", body: { returned: 0 }, texts: {}, to: closed(d, hand.today), tells }]
    : [{ ...summed, to: ended("terminated"), tells }];
}
