/** Until when a work is under warranty (保修期): from the day of its acceptance, so many months as the policy says for its class. */
import type { Day } from "../day.ts";
import { monthsAfter } from "../months.ts";
import type { Policy } from "../policy/policy.ts";

/** The last day; null where nothing of this class is left behind that could be kept. */
export function warrantyUntil({ keep }: Pick<Policy, "keep">, of: string, acceptedOn: Day): Day | null {
  const term = keep.warranty.value.find((one) => one.classes.includes(of));
  return term ? monthsAfter(acceptedOn, term.months) : null;
}
