/** Before a warranty ends the clock tells, once, who looks after the place and who built it: what is faulty is to be found while it is still theirs. */
import type { Draft } from "#model/draft.ts";
import type { Hand } from "#model/hand.ts";
import type { Keeping } from "#model/keep/work.ts";
import { classOf } from "#model/policy/policy.ts";
import { workOf } from "#model/subject.ts";
import type { Holder } from "../open/remind.ts";

export function warnOfEnd({ work, policy, told }: Keeping, all: readonly Holder[], hand: Hand): readonly Draft[] {
  if (told || hand.now < work.remind) return [];
  const officer = classOf(policy, work.class)?.officer ?? "officer:service";
  const asked = (one: Holder) =>
    one.from <= hand.today &&
    (one.until === null || hand.today <= one.until) &&
    (one.role === "clerk" || one.role === officer || one.role === "supplier");
  const tells = all.filter(asked).map((one) => one.person);
  return [{ subject: workOf(work.receipt), kind: "warranty_ending", body: { until: work.until }, texts: {}, tells }];
}
