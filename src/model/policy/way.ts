/** The way of a project through its policy: which gates stand on it, in their order, before the work and after it. */
import type { Gate } from "./gate.ts";
import { classOf, type Policy } from "./policy.ts";
import type { Condition } from "./sourced.ts";

/** What the conditions of a policy look at. */
export interface Matter {
  readonly class: string;
  /** In fen, as it stands now. */
  readonly amount: number;
  readonly urgent: boolean;
  /** The codes of its area from the city down. */
  readonly path: string;
  /** The source of the line it draws on, where one is known. */
  readonly source: string | null;
}

export function isOverCap(policy: Policy, matter: Pick<Matter, "class" | "amount">): boolean {
  const cap = classOf(policy, matter.class)?.cap.value ?? null;
  return cap !== null && matter.amount > cap;
}

/**
 * Where more than a soft cap is agreed to, when no approving body sits before the money is committed: at the last check before that. Nowhere
 * else, and nothing where nothing has to be agreed to.
 */
export function capCheck(policy: Policy, matter: Matter): Gate | undefined {
  if (policy.capMode.value === "hard" || !isOverCap(policy, matter)) return undefined;
  const gates = gatesFor(policy, matter);
  const before = gates.slice(0, gates.findIndex((gate) => gate.money === "commit") + 1);
  return before.some((gate) => gate.kind === "approval") ? undefined : before.findLast((gate) => gate.kind === "check");
}

export function applies(policy: Policy, only: Condition | undefined, matter: Matter): boolean {
  if (!only) return true;
  const { classes, above, upTo, overCap, sources, areas, urgent } = only;
  return (
    (classes?.includes(matter.class) ?? true) &&
    (above === undefined || matter.amount > above) &&
    (upTo === undefined || matter.amount <= upTo) &&
    (overCap === undefined || overCap === isOverCap(policy, matter)) &&
    (sources === undefined || (matter.source !== null && sources.includes(matter.source))) &&
    (areas === undefined || areas.some((area) => matter.path.split("/").includes(area))) &&
    (urgent === undefined || urgent === matter.urgent)
  );
}

/** The gates of a project, in their order: before the work begins, or after it is accepted. */
export const gatesFor = (policy: Policy, matter: Matter, after = false): readonly Gate[] =>
  policy.gates.filter((gate) => (gate.after ?? false) === after && applies(policy, gate.only, matter));

/** The gate that follows `gate` on the same side of the work. */
export function gateAfter(policy: Policy, matter: Matter, gate: Gate): Gate | undefined {
  const position = policy.gates.indexOf(gate);
  return gatesFor(policy, matter, gate.after).find((one) => policy.gates.indexOf(one) > position);
}

/** The gates of a project before this one, on the same side of the work: where it can be sent back to. */
export function gatesBefore(policy: Policy, matter: Matter, gateKey: string): readonly Gate[] {
  const gates = gatesFor(policy, matter, policy.gates.find((gate) => gate.key === gateKey)?.after);
  return gates.slice(
    0,
    Math.max(
      0,
      gates.findIndex((gate) => gate.key === gateKey),
    ),
  );
}

/** How long a notice hangs at a gate. */
export const periodAt = (policy: Policy, gate: Gate | undefined) => (gate?.period ?? policy.notice.period).value;

/** Who accepts the work, and on which form: the first group whose condition holds. */
export const groupFor = (policy: Policy, matter: Matter) => policy.acceptance.find((one) => applies(policy, one.only, matter));
/** How a supplier is found: the first rung of the ladder whose condition holds. */
export const rungFor = (policy: Policy, matter: Matter) => policy.procurement.ladder.find((one) => applies(policy, one.only, matter));
