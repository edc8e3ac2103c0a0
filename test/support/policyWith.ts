/** The rules of the town with a value or two of another kind. */
import type { Body } from "#model/policy/body.ts";
import type { Policy } from "#model/policy/policy.ts";
import type { Limit } from "#model/policy/sourced.ts";
import { luohu } from "./luohu.ts";

/** `luohu` with other values: `policyWith({ rounds: 1 })`. */
export function policyWith(
  values: { readonly [K in keyof Policy]?: Policy[K] extends { value: infer V } ? V : never },
  gates = luohu.gates,
): Policy {
  const changed = Object.entries(values).map(([name, value]) => [name, { value, source: "示例", grade: "U" }]);
  return { ...luohu, gates, ...Object.fromEntries(changed) };
}

/** `luohu` with another vote of its council, another period of its notices, another acceptance group. */
export const policyVoting = (vote: Partial<Body["vote"]["value"]>): Policy => ({
  ...luohu,
  bodies: luohu.bodies.map((body) => ({ ...body, vote: { ...body.vote, value: { ...body.vote.value, ...vote } } })),
});
export const policyHanging = (period: Limit): Policy => ({
  ...luohu,
  notice: { ...luohu.notice, period: { ...luohu.notice.period, value: period } },
});
export const policyAccepting = (group: Policy["acceptance"][number]["group"]): Policy => ({
  ...luohu,
  acceptance: luohu.acceptance.map((one) => ({ ...one, group })),
});
