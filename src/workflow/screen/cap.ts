/** A cap that is never to be passed: where an approving body sits it may agree to less, elsewhere nobody can, and the check must hold it back. */
import { classOf } from "#model/policy/policy.ts";
import { gatesFor, isOverCap } from "#model/policy/way.ts";
import { type Dossier, matterOf } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";

export function aboveAll(d: Dossier): Refusal | undefined {
  const { policy } = d;
  const matter = matterOf(d);
  if (policy.capMode.value !== "hard" || !isOverCap(policy, matter)) return undefined;
  if (gatesFor(policy, matter).some((gate) => gate.kind === "approval")) return undefined;
  return refuse("over_cap", undefined, { cap: classOf(policy, matter.class)?.cap.value ?? 0 });
}
