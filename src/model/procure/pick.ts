/** What the library (项目库) has of a project's kind, and whom a place looks at first among its suppliers. */
import type { Fen } from "../money.ts";
import type { Policy } from "../policy/policy.ts";
import type { Preference } from "../policy/procurement.ts";
import type { Standing } from "./supplier.ts";

/** An entry in force that an organisation brought: whoever chooses it chooses that organisation, within its range. */
export interface Entry {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly supplier: string;
  readonly supplierName: string;
  readonly low: Fen;
  readonly high: Fen;
  /** The order was made from it. */
  readonly ordered: boolean;
}

/** Of the policy's order of preference what a supplier has, the first first. */
export const preferredFor = ({ procurement }: Policy, one: Standing): readonly Preference[] =>
  procurement.priority.value.filter((reason) => one.merits.includes(reason));

/** In the policy's order; who has nothing of it comes last, and equal ones stay as they stood. */
export function byPreference(policy: Policy, list: readonly Standing[]): readonly Standing[] {
  const rank = (one: Standing): number => {
    const [first] = preferredFor(policy, one);
    return first === undefined ? policy.procurement.priority.value.length : policy.procurement.priority.value.indexOf(first);
  };
  return [...list].sort((a, b) => rank(a) - rank(b));
}
