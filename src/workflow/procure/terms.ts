/** What a contract says beside its price: milestones whose shares make the whole, advance, retention, warranty, when its last payment falls. */
import { addDays, type Day, yearOf } from "#model/day.ts";
import type { InputOf } from "#model/form.ts";
import { monthsFor } from "#model/keep/warranty.ts";
import type { contractForm } from "#model/procure/forms.ts";
import type { Dossier } from "#model/project.ts";
import { allOf, isRefusal, type Refusal, refuse } from "#model/refusals.ts";

type Input = InputOf<typeof contractForm>;
interface Terms {
  readonly advance: number;
  readonly retention: number;
  readonly warranty: number;
  readonly payDays: number;
  readonly milestones: { percent: number; due: Day }[];
  /** A line for each milestone: what they are called, and what is handed over with each. */
  readonly words: { readonly labels: string; readonly deliverables: string };
}

export function termsOf(d: Dossier, input: Input): Terms | Refusal {
  const { schedule, retention: rule } = d.policy.payment;
  const retains = rule.value.classes.includes(d.project.class);
  const retention = input.retention ?? (retains ? rule.value.percent : 0);
  if (retention > 0 && !retains) return refuse("no_retention", "retention");
  const advance = input.advance ?? schedule.value.find((one) => one.at === "contract")?.percent ?? 0;
  // What is retained is held for the warranty; where nothing is, the policy's term for what is left behind stands.
  const warranty = input.warranty ?? (retention > 0 ? rule.value.months : (monthsFor(d.policy, d.project.class) ?? 0));
  const { days, most } = d.policy.payment.term.value;
  const payDays = input.payDays ?? days;
  if (payDays > most) return refuse("over_the_term", "payDays", { most });
  const plan = milestonesOf(input);
  if (isRefusal(plan)) return plan;
  const wrong = lateIn(d, input, plan);
  if (wrong) return wrong;
  const words = { labels: plan.map((one) => one.label).join("\n"), deliverables: plan.map((one) => one.delivers).join("\n") };
  return { advance, retention, warranty, payDays, words, milestones: plan.map(({ percent, due }) => ({ percent, due })) };
}

interface Planned {
  readonly percent: number;
  readonly due: Day;
  readonly label: string;
  readonly delivers: string;
}

/** Lines left empty do not count; without any the whole is one, due on the last day. */
function milestonesOf(input: Input): readonly Planned[] | Refusal {
  const filled = input.milestones.filter(({ key: _key, ...cells }) => Object.values(cells).some((cell) => cell !== null));
  if (filled.length === 0) return [{ percent: 100, due: input.until, label: "", delivers: "" }];
  const missing = filled.flatMap(({ key, label, percent, due }) =>
    Object.entries({ label, percent, due }).flatMap(([name, cell]) =>
      cell === null ? [refuse("required", `milestones.${name}.${key}`)] : [],
    ),
  );
  const wrong = allOf(missing);
  if (wrong) return wrong;
  const last = filled.find(({ due }) => due !== null && (due < input.from || due > input.until));
  if (last) return refuse("ends_before_start", `milestones.due.${last.key}`, { day: input.from });
  const plan = filled.map(({ label, percent, due, delivers }) => ({
    ...{ label: label ?? "", percent: percent ?? 0, due: due ?? input.until, delivers: delivers ?? "" },
  }));
  const total = plan.reduce((sum, one) => sum + one.percent, 0);
  return total === 100 ? plan : refuse("not_whole_share", `milestones.percent.${filled[0]?.key}`, { percent: total });
}

/** 跨年支付: a last payment that falls after the cut-off of the year needs a reason. */
function lateIn(d: Dossier, input: Input, plan: readonly Planned[]): Refusal | undefined {
  const last = plan.reduce((day, one) => (one.due > day ? one.due : day), input.on);
  const pays = addDays(last, d.policy.limits.payment.value.days);
  const cutoff = `${yearOf(input.on)}-${d.policy.yearEnd.cutoff.value}`;
  return pays > cutoff && input.reason === null ? refuse("after_the_cutoff", "reason", { day: cutoff }) : undefined;
}
