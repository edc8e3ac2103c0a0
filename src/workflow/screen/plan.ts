/** The scheme before the vote: budget lines that come to exactly the amount, a schedule, and aims. */
import type { InputOf } from "#model/form.ts";
import type { Dossier } from "#model/project.ts";
import { isRefusal, type Refusal, refuse } from "#model/refusals.ts";
import { planForm } from "#model/screen/forms.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { unvoted } from "./merge.ts";

type Input = InputOf<typeof planForm>;

export const plan = onProject({
  name: "plan",
  form: planForm,
  when: (d) => unvoted(d),
  decide: (d, _who, { budget, schedule, aims }) => {
    const lines = linesOf(d, budget);
    if (isRefusal(lines)) return lines;
    const goals = goalsTyped(aims);
    if (isRefusal(goals)) return goals;
    return [
      {
        subject: projectOf(d.project.receipt),
        kind: "planned",
        body: { amount: d.project.amount, lines: lines.map(({ quantity, price }) => ({ quantity, price })), targets: goals.length },
        texts: { items: JSON.stringify(lines.map((one) => one.item)), schedule: schedule ?? "", goals: JSON.stringify(goals) },
      },
    ];
  },
});

/** Each aim whole: what for, and how much of it. */
export function goalsTyped(aims: Input["aims"]): readonly string[] | Refusal {
  const half = aims.find((one) => (one.goal === null) !== (one.aim === null));
  if (half) return refuse("line_unfinished", `aims.${half.goal === null ? "goal" : "aim"}.${half.key}`);
  return aims.flatMap(({ goal, aim }) => (goal !== null && aim !== null ? [`${goal}\n${aim}`] : []));
}

interface Line {
  readonly item: string;
  readonly quantity: number;
  readonly price: number;
}

/** Each line whole, and all of them the amount. */
function linesOf({ project }: Dossier, budget: Input["budget"]): readonly Line[] | Refusal {
  const lines: Line[] = [];
  for (const { key, item, quantity, price } of budget) {
    if (item === null && quantity === null && price === null) continue;
    if (item === null) return refuse("line_unfinished", `budget.item.${key}`);
    if (quantity === null) return refuse("line_unfinished", `budget.quantity.${key}`);
    if (price === null) return refuse("line_unfinished", `budget.price.${key}`);
    lines.push({ item, quantity, price });
  }
  const made = lines.reduce((sum, one) => sum + one.quantity * one.price, 0);
  const first = budget[0]?.key ?? "1";
  return made === project.amount ? lines : refuse("lines_do_not_sum", `budget.price.${first}`, { made, sum: project.amount });
}
