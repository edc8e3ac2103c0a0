/** The rules of the demonstration town: the preset of its district on the common base. */
import type { Body } from "#model/policy/body.ts";
import type { Policy } from "#model/policy/policy.ts";
import { presetPolicy } from "#model/policy/presets.ts";

export const luohu = presetPolicy("luohu");
/** Its residents' council. */
export const councilOf = (policy: Policy): Body => {
  const found = policy.bodies.find((one) => one.key === "council");
  if (!found) throw new Error("no council");
  return found;
};
