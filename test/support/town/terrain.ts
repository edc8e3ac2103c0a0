/** The gates of one project as its facts so far have made them, told by hand for `way.ts`. */
import type { Fact } from "#model/draft.ts";
import type { Policy } from "#model/policy/policy.ts";
import type { Stage } from "#model/stages.ts";

export interface Place {
  readonly stage: Stage;
  readonly gate: string | null;
}
/** The gates of this project, of which there are two rows: before the work and after it. */
export interface Way {
  readonly before: Policy["gates"];
  readonly after: Policy["gates"];
  readonly upheld: string;
  /** Where it stood when it was merged. */
  readonly stood?: Place | undefined;
  /** The gate by which it came to the work: a change that is voted on leads it to another, and back. */
  readonly worked?: string | null;
  /** Ended early, and paid for what was done. */
  readonly ending?: boolean;
}
const stageOf = { check: "screening", resolution: "resolution", ballot: "ballot", notice: "notice", approval: "approval" } as const;
export const at = (gates: Policy["gates"], key: string | null): number => gates.findIndex((gate) => gate.key === key);
export const isAfter = ({ after }: Way, { gate }: Place): boolean => at(after, gate) >= 0;
export const rowOf = (way: Way, now: Place): Policy["gates"] => (isAfter(way, now) ? way.after : way.before);
export const gateAt = (way: Way, now: Place) => rowOf(way, now)[at(rowOf(way, now), now.gate)];
export const entry = (gates: Policy["gates"], index: number): Place | undefined => {
  const gate = gates[index];
  return gate && { stage: stageOf[gate.kind], gate: gate.key };
};
/** What the conditions of the gates look at, as the facts so far have made it. */
export interface Matter {
  readonly class: string;
  readonly amount: number;
  readonly urgent: boolean;
}
export function becomes(matter: Matter, fact: Fact): Matter {
  if (fact.kind === "proposed" || fact.kind === "revised" || fact.kind === "edited")
    return { ...matter, class: fact.body.class, amount: fact.body.amount };
  if (fact.kind === "founded") return { ...matter, class: fact.body.class, amount: fact.body.amount };
  if (fact.kind === "divided") return { ...matter, amount: fact.body.amount };
  if (fact.kind === "approved" || fact.kind === "established" || fact.kind === "amended") return { ...matter, amount: fact.body.amount };
  if (fact.kind === "rushed") return { ...matter, urgent: true };
  if (fact.kind !== "corrected" || fact.body.target !== null) return matter;
  const { field, to } = fact.body;
  return field === "class"
    ? { ...matter, class: String(to) }
    : field === "amount" && typeof to === "number"
      ? { ...matter, amount: to }
      : matter;
}

export function wayOf({ gates, classes, notice }: Policy, matter: Matter): Way {
  const cap = classes.find((one) => one.code === matter.class)?.cap.value ?? Infinity;
  const mine = gates.filter(
    ({ only = {} }) =>
      (only.classes ?? [matter.class]).includes(matter.class) &&
      matter.amount > (only.above ?? 0) &&
      matter.amount <= (only.upTo ?? Infinity) &&
      (only.overCap ?? matter.amount > cap) === matter.amount > cap &&
      (only.urgent ?? matter.urgent) === matter.urgent,
  );
  return { before: mine.filter((gate) => !gate.after), after: mine.filter((gate) => gate.after), upheld: notice.upheld.value };
}

const gated: readonly Stage[] = ["screening", "resolution", "ballot", "notice", "approval"];
export const open: readonly Stage[] = [...gated, "revision", "funding"];
export const worked: readonly Stage[] = ["procurement", "delivery", "change", "suspended", "acceptance", "rectification"];
