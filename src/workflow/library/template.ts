/** What somebody offers for the library, as it was typed: the same of an entry, of a version and of an application. */
import type { InputOf } from "#model/form.ts";
import type { versionForm } from "#model/library/forms.ts";
import { classOf, type Policy } from "#model/policy/policy.ts";
import { isRefusal, type Refusal, refuse } from "#model/refusals.ts";
import { goalsTyped } from "../screen/plan.ts";

type Typed = Omit<InputOf<typeof versionForm>, "project" | "supplier">;

export function templateTyped(policy: Policy, { title, need, plan, class: of, low, high, beneficiaries, aims, checks }: Typed) {
  if (!classOf(policy, of)) return refuse("not_a_choice", "class");
  if (low > high) return refuse("low_over_high", "high");
  const goals = goalsTyped(aims);
  if (isRefusal(goals)) return goals satisfies Refusal;
  const list = checks.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
  return {
    sums: { class: of, low, high, beneficiaries },
    texts: { title, need, plan, goals: JSON.stringify(goals), checks: JSON.stringify(list) },
  };
}
