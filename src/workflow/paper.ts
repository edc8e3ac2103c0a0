/** The two dates of a paper act: when it happened may not be in the future, before the step before it, or too long ago. */
import { addDays, type Day } from "#model/day.ts";
import type { Hand } from "#model/hand.ts";
import { type Refusal, refuse } from "#model/refusals.ts";

/** `backDays` is the policy's limit for back-dating. */
export function checkPaperDate(on: Day, notBefore: Day, backDays: number, hand: Hand, field = "on"): Refusal | undefined {
  if (on > hand.today) return refuse("in_the_future", field, { today: hand.today });
  if (on < notBefore) return refuse("before_the_last", field, { day: notBefore });
  return on < addDays(hand.today, -backDays)
    ? refuse("too_far_back", field, { day: addDays(hand.today, -backDays), days: backDays })
    : undefined;
}
