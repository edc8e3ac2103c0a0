/** Before a warranty ends the clock tells, once, who looks after the place and who built it: what is faulty is to be found while it is still theirs. */
import type { Draft } from "#model/draft.ts";
import type { Hand } from "#model/hand.ts";
import type { Keeping } from "#model/keep/work.ts";
import type { Role } from "#model/people/roles.ts";
import { classOf } from "#model/policy/policy.ts";
import { workOf } from "#model/subject.ts";
import { type Holder, serving } from "../open/remind.ts";

export function warnOfEnd({ work, policy, told }: Keeping, all: readonly Holder[], hand: Hand): readonly Draft[] {
  if (told || hand.now < work.remind) return [];
  const officer = classOf(policy, work.class)?.officer ?? "officer:service";
  const asked: readonly Role[] = ["clerk", officer, "supplier"];
  const tells = serving(all, hand.today).flatMap(({ role, person }) => (asked.includes(role) ? [person] : []));
  return [{ subject: workOf(work.receipt), kind: "warranty_ending", body: { until: work.until }, texts: {}, tells }];
}
